import { describe, expect, test } from '@jest/globals';
import { unmappedColumn } from '../../../src/rules/workbook/unmapped-column';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { formula } from './formula-cells';

/** Frames with one more column. */
const withColumn = (header: TestCell, ...cells: readonly TestCell[]): RuleCase['book'] => ({
  Ramar: [
    ['Nämnd', 'Typ', '2027', '2028', '2029', header],
    ['Barnnämnden', 'Drift', 10, 10, 10, cells[0] ?? null],
    ['Socialnämnden', 'Drift', 10, 10, 10, cells[1] ?? null],
  ],
});

const CASES: readonly RuleCase[] = [
  {
    name: 'the template’s columns are right',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', 'Drift', 10, 10, 10],
      ],
    },
    expect: [],
  },
  { name: 'a column without values is right', book: withColumn('Favoritfärg'), expect: [] },
  {
    name: 'a sum of the years is right',
    book: withColumn('Treårssumma', formula('SUM(C2:E2)', 30), formula('SUM(C3:E3)', 30)),
    expect: [],
  },
  { name: 'row numbers are right', book: withColumn('Löpnr', 1, 2), expect: [] },
  {
    name: 'a header that means nothing known',
    book: withColumn('Favoritfärg', 'röd', 'blå'),
    model: 'kommunallagen',
    expect: [{ at: 'Ramar!F1', severity: 'information' }],
  },
  {
    name: 'also where only some rows are filled',
    book: withColumn('Handläggarens noteringar', null, 'klart'),
    expect: ['Ramar!F1'],
  },
];

describe('workbook/unmapped-column', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unmappedColumn, each);
    expect(seen).toEqual(expected);
  });
});
