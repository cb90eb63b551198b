import { describe, expect, test } from '@jest/globals';
import { hiddenData } from '../../../src/rules/workbook/hidden-data';
import { checkCase, findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';

const BOOK: TestBook = {
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029', 'Anteckning'],
    ...Array.from({ length: 16 }, (_, index): TestCell[] => [`Nämnd ${index}`, 'Drift', 10, 10, 10, 'x']),
    [null, null, null, null, null, null],
  ],
  Organisation: [
    ['Kod', 'Namn', 'Typ', 'Tillhör'],
    ...Array.from({ length: 3 }, (_, index): TestCell[] => [`N${index}`, `Nämnd ${index}`, 'nämnd', null]),
  ],
};

const CASES: readonly RuleCase[] = [
  { name: 'a workbook that shows everything is right', book: BOOK, expect: [] },
  {
    name: 'hidden rows without values are right',
    book: BOOK,
    sheets: { Ramar: { hiddenRows: [18, 19, 20] } },
    expect: [],
  },
  {
    name: 'a hidden column that the plan is not read from is right',
    book: BOOK,
    sheets: { Ramar: { hiddenColumns: ['F'] } },
    expect: [],
  },
  {
    name: 'hidden rows are one finding a stretch',
    book: BOOK,
    sheets: { Ramar: { hiddenRows: [4, 5, 6, 9] } },
    expect: [{ at: 'Ramar!A4', message: 'rows', severity: 'warning' }, 'Ramar!A9'],
  },
  {
    name: 'a filter is one finding',
    book: BOOK,
    sheets: { Ramar: { hiddenRows: [2, 4, 6, 8, 10, 12, 14] } },
    expect: [{ at: 'Ramar!A2', message: 'filtered' }],
  },
  {
    name: 'a hidden column',
    book: BOOK,
    sheets: { Ramar: { hiddenColumns: ['D'] } },
    expect: [{ at: 'Ramar!D1', message: 'column' }],
  },
  {
    name: 'a hidden sheet, and nothing more of what is hidden on it',
    book: BOOK,
    sheets: { Organisation: { hidden: true, hiddenRows: [2] } },
    expect: [{ at: 'Organisation!A1', message: 'sheet' }],
  },
  {
    name: 'a hidden copy that is not read says nothing',
    book: { 'Ramar 2027': BOOK['Ramar']!, 'Ramar gamla': BOOK['Ramar']! },
    sheets: { 'Ramar 2027': { table: null }, 'Ramar gamla': { table: null, hidden: true } },
    expect: [],
  },
];

describe('workbook/hidden-data', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(hiddenData, each);
    expect(seen).toEqual(expected);
  });

  test('says how many rows a filter hides', () => {
    const [finding] = findingsOf(hiddenData, BOOK, { sheets: { Ramar: { hiddenRows: [2, 4, 5, 8, 10, 12, 14] } } });
    expect(finding!.data).toEqual({ rows: '2', count: 7 });
  });
});
