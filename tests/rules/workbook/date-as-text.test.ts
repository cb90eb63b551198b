import { describe, expect, test } from '@jest/globals';
import { dateAsText } from '../../../src/rules/workbook/date-as-text';
import { checkCase, findingsOf, type RuleCase, type TestCell } from '../harness';
import { planSheet } from './value-books';

const HEADER = ['Aktivitet-id', 'Aktivitet', 'Mål-id', 'Ansvarig', 'Start', 'Slut'];
const activities = (...dates: readonly TestCell[]) => ({
  Plan: planSheet(),
  Aktiviteter: [HEADER, ...dates.map((date, index) => [`A${index}`, 'Utbilda', 'N1', 'Chef', null, date])],
});

const CASES: readonly RuleCase[] = [
  { name: 'real dates are right', book: activities({ date: '2027-12-31' }, null), expect: [] },
  { name: 'a date written in digits alone is a number', book: activities(20271231, 2027), expect: [] },
  { name: 'words that are no date are no date', book: activities('löpande', 'när det går', '–'), expect: [] },
  {
    name: 'text that reads as a day, with the date as its fix',
    book: activities('2027-12-31', '31/12 2027', '31 december 2027', '31.12.2027', 'senast 2027-12-31'),
    expect: ['F2', 'F3', 'F4', 'F5', 'F6'].map((cell) => ({
      at: `Aktiviteter!${cell}`,
      fix: '2027-12-31',
      severity: 'warning' as const,
    })),
  },
  {
    name: 'a year of two digits that can only be read one way',
    book: activities('27-12-31', '1/5 27'),
    expect: [
      { at: 'Aktiviteter!F2', message: 'shortYear', fix: '2027-12-31' },
      { at: 'Aktiviteter!F3', message: 'shortYear', fix: '2027-05-01' },
    ],
  },
  {
    name: 'what can be read in two ways has no fix',
    book: activities('27-05-28', '05/06/2027'),
    expect: ['Aktiviteter!F2', 'Aktiviteter!F3'],
  },
  {
    name: 'in the template a month, a quarter and a year are no day, and nobody knows which is meant',
    book: activities('dec 2027', 'kvartal 3 2027', '2027-12', '2027'),
    expect: ['F2', 'F3', 'F4', 'F5'].map((cell) => ({ at: `Aktiviteter!${cell}`, message: 'period' })),
  },
  {
    name: 'in a sheet of one’s own they are',
    book: {
      Plan: planSheet(),
      Handlingsplan: [
        ['Mål', 'Aktivitet', 'Ansvarig', 'Klart senast'],
        ['Trygga äldre', 'Utbilda', 'Chef', 'dec 2027'],
        ['Trygga äldre', 'Anställa', 'Chef', 'kvartal 3 2027'],
        ['Trygga äldre', 'Följa upp', 'Chef', '31/12 2027'],
      ],
    },
    sheets: { Handlingsplan: { table: null } },
    expect: [{ at: 'Handlingsplan!D4', fix: '2027-12-31' }],
  },
  {
    name: 'the dates of the sheet Plan',
    book: { Plan: planSheet('tkr', ['Beslutsdatum', '2026-06-15'], ['Avstämningsdatum', { date: '2026-11-30' }]) },
    expect: [{ at: 'Plan!B5', fix: '2026-06-15' }],
  },
];

describe('workbook/date-as-text', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(dateAsText, each);
    expect(seen).toEqual(expected);
  });

  test('nobody fixes what is in doubt, and a fix is a real date', () => {
    const fixes = findingsOf(dateAsText, activities('27-05-28', '05/06/2027', 'dec 2027', '2027-12-31'));
    expect(fixes.map(({ fix }) => fix?.as)).toEqual([undefined, undefined, undefined, 'date']);
  });
});
