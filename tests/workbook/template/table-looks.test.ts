import { describe, expect, test } from '@jest/globals';
import type { GovernanceModel } from '../../../src/models/model';
import { columnWidth } from '../../../src/workbook/template/column-widths';
import { fieldChoices } from '../../../src/workbook/template/field-choices';
import { neededColumns } from '../../../src/workbook/template/needed-columns';
import { rowHeight } from '../../../src/workbook/template/row-height';
import { builtIn } from './check-book';

/** Stands in for the hidden sheet: Excel takes every list. */
const LISTS = { source: (words: readonly string[]) => words };
const RANGES = { organisations: 'ORG', goals: 'MÅL', measures: 'MÅTT', assignments: 'UPPDRAG' };
const trelleborg = builtIn('trelleborg');

describe('the width of a column', () => {
  test.each([
    ['follows its header', { field: 'x', header: 'Mäts vart … år', kind: 'number' }, [], 17],
    ['follows what stands below', { field: 'x', header: 'Mål', kind: 'text' }, ['a'.repeat(30)], 32],
    ['never takes the page', { field: 'x', header: 'Mål', kind: 'text' }, ['a'.repeat(300)], 38],
    ['holds a date', { field: 'x', header: 'Slut', kind: 'date-to' }, [{ date: '2027-12-31' }], 11],
    ['never breaks a word of its header', { field: 'x', header: 'Beslutsdatum', kind: 'date-to' }, [], 15],
    [
      'holds a formula’s result',
      { field: 'x', header: 'T', kind: 'text' },
      [{ formula: 'A1', value: 'a'.repeat(20) }],
      22,
    ],
  ] as const)('%s', (_name, column, cells, width) => {
    expect(columnWidth(column, cells)).toBe(width);
  });
});

test.each([
  ['one line is left to grow', ['kort', undefined, 12], [20, 20, 20], undefined],
  ['the longest text decides', ['a'.repeat(50), 'a'.repeat(10)], [20, 20], 45],
])('the height of a row: %s', (_name, cells, widths, height) => {
  expect(rowHeight(cells, widths)).toBe(height);
});

describe('the choices of a field', () => {
  test.each([
    ['goals', 'level', 'text', ['Vision', 'Strategisk inriktning', 'Inriktningsmål', 'Effektmål'], 'warning'],
    ['measures', 'direction', 'direction', ['högre', 'lägre', 'inom'], 'stop'],
    ['measures', 'comparable', 'yes-no', ['ja', 'nej'], 'stop'],
    ['goals', 'organisations', 'list', 'ORG', 'information'],
    ['frames', 'organisation', 'text', 'ORG', 'warning'],
    ['budget', 'unit', 'text', 'ORG', 'warning'],
    ['measures', 'goalId', 'id', 'MÅL', 'warning'],
    ['activities', 'assignmentId', 'id', 'UPPDRAG', 'warning'],
  ] as const)('%s %s', (entity, field, kind, list, style) => {
    expect(fieldChoices(entity, field, kind, trelleborg, RANGES, LISTS)).toMatchObject({ list, style });
  });

  test('are none for free text and for a model without terms', () => {
    expect(fieldChoices('goals', 'title', 'text', trelleborg, RANGES, LISTS)).toBeUndefined();
    expect(fieldChoices('measures', 'unit', 'text', trelleborg, RANGES, LISTS)).toBeUndefined();
    expect(fieldChoices('goals', 'perspective', 'text', trelleborg, RANGES, LISTS)).toBeUndefined();
  });
});

test('the needed columns follow the rules that the model has on', () => {
  const without: GovernanceModel = { ...trelleborg, rules: {} };
  expect(neededColumns('goals', without)).toEqual(['Mål-id', 'Nivå', 'Mål', 'Överordnat mål']);
  expect(neededColumns('activities', trelleborg)).toEqual([
    'Aktivitet-id',
    'Aktivitet',
    'Mål-id',
    'Uppdrag-id',
    'Ansvarig',
    'Start',
    'Slut',
    'Utfall',
    'Resultat',
    'Effekt',
  ]);
  expect(neededColumns('balance', trelleborg)).toEqual(['Post']);
  expect(neededColumns('decisions', trelleborg)).toEqual([]);
});
