import { describe, expect, test } from '@jest/globals';
import { inconsistentFormula } from '../../../src/rules/workbook/inconsistent-formula';
import { sumMissesRows } from '../../../src/rules/workbook/sum-misses-rows';
import { checkCase, findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';
import { across, formula } from './formula-cells';

const PLAIN = { sheets: { Driftbudget: { table: null }, 'Ramar 2027': { table: null } } };

/** Budget rows whose plan for 2028 is worked out of 2027, with other formulas in some rows. */
function raised(other: Readonly<Record<number, string>>, kinds: Readonly<Record<number, string>> = {}): TestBook {
  return {
    Budget: [
      ['Nämnd', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
      ...Array.from({ length: 9 }, (_, index): TestCell[] => {
        const row = index + 2;
        return [
          'Barnnämnden',
          5010 + index,
          `Post ${index}`,
          kinds[row] ?? 'Kostnad',
          100,
          formula(other[row] ?? `E${row}*1.02`),
          110,
        ];
      }),
    ],
  };
}

const ROWS: readonly TestCell[][] = [
  ['Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
  [3010, 'Avgifter', 'Intäkt', 10, 11, 12],
  [3510, 'Bidrag', 'Intäkt', 20, 21, 22],
  [5010, 'Löner', 'Kostnad', 90, 91, 92],
  [6010, 'Lokaler', 'Kostnad', 40, 41, 42],
  [null, 'Summa intäkter', null, ...across('DEF', 'SUM(%2:%3)')],
  [null, 'Summa kostnader', null, ...across('DEF', 'SUM(%4:%5)')],
];

const CASES: readonly RuleCase[] = [
  { name: 'a column of one formula is right', book: raised({}), expect: [] },
  {
    name: 'one of four, between two that agree; but not the last',
    book: {
      'Ramar 2027': [
        ['Nämnd', 'Ram 2027', 'Ram 2028', 'Ram 2029'],
        ['Barnnämnden', 10, formula('B2+1'), formula('C2+1')],
        ['Socialnämnden', 20, formula('B3+2'), formula('C3+1')],
        ['Kulturnämnden', 5, formula('B4+1'), formula('C4+1')],
        ['Tekniska nämnden', 6, formula('B5+1'), formula('C5+3')],
      ],
    },
    expect: ['Ramar 2027!C3'],
  },
  {
    name: 'a row that reckons with the row above',
    book: raised({ 6: 'E5*1.02' }),
    expect: [{ at: 'Budget!F6', message: 'column', severity: 'warning' }],
  },
  { name: 'another factor', book: raised({ 6: 'E6*1.2' }), expect: ['Budget!F6'] },
  { name: 'also in the last row', book: raised({ 10: 'E9*1.02' }), expect: ['Budget!F10'] },
  {
    name: 'three other formulas of nine are no slip',
    book: raised({ 3: 'E3*1.1', 5: 'E5*1.2', 8: 'E8*1.3' }),
    expect: [],
  },
  {
    name: 'another kind is worked out another way',
    book: raised({ 4: 'E4*1.01' }, { 4: 'Intäkt' }),
    expect: [],
  },
  {
    name: 'formulas that only fetch a cell fetch what they want',
    book: {
      Budget: [
        ['Nämnd', 'Konto', 'Benämning', 'Typ', '2027', '2028', '2029'],
        ...Array.from({ length: 9 }, (_, index): TestCell[] => [
          'Barnnämnden',
          5010 + index,
          `Post ${index}`,
          'Kostnad',
          formula(`Underlag!C${index === 4 ? 90 : index + 5}`),
          100,
          100,
        ]),
      ],
    },
    expect: [],
  },
  {
    name: 'totals that are alike across the years are right',
    book: { Driftbudget: [...ROWS, [null, 'Netto', null, ...across('DEF', '%7-%6')]] },
    expect: [],
  },
  {
    name: 'a net of another year’s income',
    book: { Driftbudget: [...ROWS, [null, 'Netto', null, formula('D7-D6'), formula('E7-D6'), formula('F7-F6')]] },
    expect: [{ at: 'Driftbudget!E8', message: 'row' }],
  },
  {
    name: 'a table’s total row names each its own column',
    book: {
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Barnnämnden', 'Drift', 10, 10, 10],
        ['Socialnämnden', 'Drift', 20, 20, 20],
        [
          'Summa',
          null,
          formula('SUBTOTAL(109,tblRamar[2027])'),
          formula('SUBTOTAL(109,tblRamar[2028])'),
          formula('SUBTOTAL(109,tblRamar[2028])'),
        ],
      ],
    },
    sheets: { Ramar: { totalRows: 1 } },
    expect: ['Ramar!E4'],
  },
  {
    name: 'a post of Balans that is worked out another way in one year',
    book: {
      Balans: [
        ['Post', '2025', '2026', '2027', '2028', '2029'],
        ['Intäkter', 100, 100, 100, 100, 100],
        ['Kostnader', 90, 90, 90, 90, 90],
        [
          'Årets resultat',
          formula('B2-B3', 10),
          formula('C2-C3', 10),
          formula('D2-C3', 10),
          formula('E2-E3', 10),
          formula('F2-F3', 10),
        ],
      ],
    },
    expect: ['Balans!D4'],
  },
];

describe('workbook/inconsistent-formula', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(inconsistentFormula, { ...PLAIN, ...each });
    expect(seen).toEqual(expected);
  });

  test('says nothing of a total that misses rows: that finding says it', () => {
    const book = {
      Driftbudget: [...ROWS, [null, 'Summa', null, ...across('DE', 'SUM(%2:%5)'), formula('SUM(F2:F4)')]],
    };
    expect(findingsOf(sumMissesRows, book, PLAIN).map(({ anchor }) => anchor.column)).toEqual([5]);
    const rows = (run: Parameters<typeof findingsOf>[2]): number[] =>
      findingsOf(inconsistentFormula, book, { ...PLAIN, ...run }).map(({ anchor }) => anchor.row);
    expect(rows({})).toContain(7);
    expect(rows({ with: [sumMissesRows] })).not.toContain(7);
  });
});
