import { describe, expect, test } from '@jest/globals';
import { mergedCells } from '../../../src/rules/workbook/merged-cells';
import { checkCase, type RuleCase, type TestBook } from '../harness';

const TEMPLATE: TestBook = {
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029'],
    ['Barnnämnden', 'Drift', 10, 10, 10],
    [null, 'Investering', 10, 10, 10],
    ['Socialnämnden', 'Drift', 10, 10, 10],
    ['Summa', null, 30, 30, 30],
  ],
};

const OTHER: TestBook = {
  Handlingsplan: [
    ['Mål och mått 2027', null, null, null],
    ['Nämndens mål', 'Indikator', 'Målnivå', null],
    [null, null, '2027', '2028'],
    ['Trygga barn', 'Andel nöjda', 70, 71],
    [null, 'Antal ärenden', 5, 4],
    ['Snabb hjälp', 'Väntetid', 5, 4],
  ],
};

const CASES: readonly RuleCase[] = [
  { name: 'cells of their own are right', book: TEMPLATE, expect: [] },
  {
    name: 'merged rows of the template',
    book: TEMPLATE,
    sheets: { Ramar: { merges: ['A2:A3'], totalRows: 1 } },
    expect: [{ at: 'Ramar!A2', message: 'template', severity: 'warning' }],
  },
  {
    name: 'merged columns of the template',
    book: TEMPLATE,
    sheets: { Ramar: { merges: ['D4:E4'], totalRows: 1 } },
    expect: ['Ramar!D4'],
  },
  {
    name: 'a total’s merged label is right',
    book: TEMPLATE,
    sheets: { Ramar: { merges: ['A5:B5'], totalRows: 1 } },
    expect: [],
  },
  {
    name: 'elsewhere, titles and headers may be merged, and what carries down is told for information',
    book: OTHER,
    sheets: { Handlingsplan: { table: null, merges: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2', 'A4:A5'] } },
    expect: [{ at: 'Handlingsplan!A4', message: 'other', severity: 'information' }],
  },
];

describe('workbook/merged-cells', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(mergedCells, each);
    expect(seen).toEqual(expected);
  });
});
