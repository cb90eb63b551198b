import { describe, expect, test } from '@jest/globals';
import { checkedFile } from '../../src/check/checked-file';
import { checkWorkbook } from '../../src/check/check-workbook';
import { dismiss } from '../../src/findings/dismissal';
import { openWorkbook, type OpenedWorkbook } from '../../src/check/open-workbook';
import { findModel } from '../../src/models/built-in-models';
import type { Remembered } from '../../src/workbook/settings/remembered';
import { rememberedParts } from '../../src/workbook/settings/write-remembered';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { snapshotOf } from '../rules/harness';

const OWN = { id: 'egen', extends: 'kommunallagen', rules: { 'chain/missing-parent': 'error' } } as const;

/** A workbook that names a model on its sheet Plan, and remembers things outside its cells. */
function workbook(onSheet: string | null, remembered: Partial<Remembered> = {}): WorkbookSnapshot {
  const book = snapshotOf({
    Plan: [
      ['Fält', 'Värde'],
      ['Styrmodell', onSheet],
      ['Budgetår', 2027],
    ],
    Mål: [
      ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål', 'Nämnd'],
      ['V1', 'Vision', 'Vision', null, null],
      ['M1', 'Mål', 'Ett mål', null, null],
    ],
  });
  return { ...book, customXml: rememberedParts({ dismissals: [], ...remembered }) };
}

describe('the model of a workbook', () => {
  test.each<[string, string | null, Partial<Remembered>, string | undefined, string | undefined]>([
    ['is the one on the sheet Plan', 'Karlskoga', {}, undefined, 'karlskoga'],
    ['is found by a synonym', 'Karlskoga kommuns styrmodell', {}, undefined, 'karlskoga'],
    ['is the remembered one before it', 'Karlskoga', { model: 'trelleborg' }, undefined, 'trelleborg'],
    ['is the remembered one where the sheet names none', null, { model: 'trelleborg' }, undefined, 'trelleborg'],
    ['is a whole model of the workbook’s own', 'Karlskoga', { model: OWN }, undefined, 'egen'],
    ['is the one asked for before all', 'Karlskoga', { model: 'trelleborg' }, 'kommunallagen', 'kommunallagen'],
    ['is none where none is named', null, {}, undefined, undefined],
    ['is none where an unknown one is named', 'Narnia', {}, undefined, undefined],
    [
      'is none where an unknown one is remembered, whatever the sheet says',
      'Karlskoga',
      { model: 'narnia' },
      undefined,
      undefined,
    ],
    [
      'is none where its own cannot be used',
      'Karlskoga',
      { model: { ...OWN, rules: { 'chain/cycle': 'kanske' } } },
      undefined,
      undefined,
    ],
  ])('%s', (_what, onSheet, remembered, asked, expected) => {
    const opened = openWorkbook(workbook(onSheet, remembered), {
      ...(asked !== undefined && { model: findModel(asked)! }),
    });
    expect(opened.model?.id).toBe(expected);
  });

  test('is told with its cell', () => {
    expect(openWorkbook(workbook('Narnia')).stated.stated).toEqual({
      text: 'Narnia',
      cell: { sheet: 'Plan', row: 1, column: 1 },
    });
  });

  test('that cannot be used is told with the place of the fault', () => {
    const { stated } = openWorkbook(workbook(null, { model: { id: 'egen', extends: 'narnia' } }));
    expect(stated.fault?.path).toBe('/extends');
  });
});

describe('what is told about the reading', () => {
  const reading = (opened: OpenedWorkbook): ReturnType<typeof checkedFile> =>
    checkedFile(opened, {
      file: 'x.xlsx',
      model: opened.model!,
      check: checkWorkbook(opened, opened.model!),
      language: 'sv',
    });

  test('names the tables that hold rows, the budget year and the unit', () => {
    expect(reading(openWorkbook(workbook('kommunallagen'))).reading).toEqual({
      model: 'Kommunallagen',
      municipality: null,
      committee: null,
      budgetYear: 2027,
      unit: 'kr',
      tables: [
        { place: 'Plan!A1:B3', name: 'uppgifter om planen', rows: expect.any(Number) },
        { place: 'Mål!A1:E3', name: 'mål', rows: 2 },
      ],
      notes: [],
    });
  });

  test('says that the workbook’s settings overruled its sheet', () => {
    const opened = openWorkbook(workbook('Trelleborg', { model: 'kommunallagen' }));
    expect(reading(opened).reading.notes).toEqual([expect.stringMatching(/Kommunallagen.*”Trelleborg”/)]);
  });

  test('says what of its memory could not be read', () => {
    const book = {
      ...workbook('kommunallagen'),
      customXml: [{ namespace: 'urn:styrkoll:settings:1', xml: '<trasig' }],
    };
    expect(reading(openWorkbook(book)).reading.notes).toEqual([expect.stringContaining('kunde inte läsas')]);
  });

  test('leaves dismissed findings out, and counts them', () => {
    const opened = openWorkbook(workbook('kommunallagen'));
    const [first, ...rest] = reading(opened).findings;
    const finding = checkWorkbook(opened, opened.model!).open[0]!;
    const dismissal = dismiss(finding, { reason: 'Beslutat så', function: 'controller', date: '2026-10-01' })!;
    const again = reading(openWorkbook(workbook('kommunallagen', { dismissals: [dismissal] })));
    expect(again.findings).toEqual(rest);
    expect(again.reading.notes).toEqual([expect.stringMatching(/valts bort.*: 1\./)]);
    expect(first).toBeDefined();
  });
});
