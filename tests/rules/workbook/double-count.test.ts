import { describe, expect, test } from '@jest/globals';
import { doubleCount } from '../../../src/rules/workbook/double-count';
import { hardCodedTotal } from '../../../src/rules/workbook/hard-coded-total';
import { checkCase, findingsOf, type RuleCase, type TestBook, type TestCell } from '../harness';
import { across, formula } from './formula-cells';

const PLAIN = { sheets: { Driftbudget: { table: null } } };

/** Two committees with a subtotal each, in rows 4 and 7, and a grand total in row 8. */
function budget(total: readonly TestCell[], subtotal: (from: number, to: number) => readonly TestCell[]): TestBook {
  return {
    Driftbudget: [
      ['Nämnd', 'Verksamhet', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
      ['Barnnämnden', 'Skola', 'Kostnad', 10, 11, 12],
      ['Barnnämnden', 'Lokaler', 'Kostnad', 20, 21, 22],
      ['Summa Barnnämnden', null, null, ...subtotal(2, 3)],
      ['Socialnämnden', 'Omsorg', 'Kostnad', 10, 11, 12],
      ['Socialnämnden', 'Lokaler', 'Kostnad', 20, 21, 22],
      ['Summa Socialnämnden', null, null, ...subtotal(5, 6)],
      ['Totalt', null, null, ...total],
    ],
  };
}

const sums = (from: number, to: number): TestCell[] => across('DEF', `SUM(%${from}:%${to})`);
const subtotals = (from: number, to: number): TestCell[] => across('DEF', `SUBTOTAL(9,%${from}:%${to})`);

const CASES: readonly RuleCase[] = [
  { name: 'a total of subtotals is right', book: budget(across('DEF', '%4+%7'), sums), expect: [] },
  { name: 'a total of the rows alone is right', book: budget(across('DEF', 'SUM(%2:%3,%5:%6)'), sums), expect: [] },
  { name: 'SUBTOTAL skips SUBTOTAL', book: budget(across('DEF', 'SUBTOTAL(9,%2:%7)'), subtotals), expect: [] },
  { name: 'half of it all is right', book: budget(across('DEF', 'SUM(%2:%7)/2'), sums), expect: [] },
  {
    name: 'a range over rows and subtotals counts twice',
    book: budget([...across('DE', '%4+%7'), formula('SUM(F2:F7)')], sums),
    expect: [{ at: 'Driftbudget!F8', message: 'subtotal', severity: 'warning' }],
  },
  {
    name: 'SUM does not skip SUBTOTAL, and SUBTOTAL does not skip SUM',
    book: budget([formula('SUM(D2:D7)'), ...across('EF', 'SUBTOTAL(9,%2:%7)')], (from, to) => [
      formula(`SUBTOTAL(9,D${from}:D${to})`),
      formula(`SUBTOTAL(9,E${from}:E${to})`),
      formula(`SUM(F${from}:F${to})`),
    ]),
    expect: ['Driftbudget!D8', 'Driftbudget!F8'],
  },
  {
    name: 'a chain with a row and its subtotal',
    book: budget([formula('D4+D7+D6'), ...across('EF', '%4+%7')], sums),
    expect: ['Driftbudget!D8'],
  },
  {
    name: 'a row named twice',
    book: budget([formula('SUM(D2:D3)+SUM(D3:D6)-D4'), formula('SUM(E2:E3)+SUM(E3:E3,E5:E6)'), formula('F4+F7')], sums),
    expect: [{ at: 'Driftbudget!E8', message: 'rows' }],
  },
  {
    name: 'a typed subtotal in the range counts twice as well',
    book: budget(across('DEF', 'SUM(%2:%7)'), (from) => (from === 2 ? [30, 32, 34] : [30, 32, 34])),
    expect: ['Driftbudget!D8', 'Driftbudget!E8', 'Driftbudget!F8'],
  },
  {
    name: 'conditional sums over the same rows add different ones',
    book: {
      Driftbudget: [
        ['Konto', 'Benämning', 'Typ', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
        [3010, 'Avgifter', 'Intäkt', 10, 11, 12],
        [5010, 'Löner', 'Kostnad', 90, 91, 92],
        [null, 'Summa intäkter', null, ...across('DEF', 'SUMIF($C$2:$C$3,"Intäkt",%$2:%$3)')],
        [null, 'Summa kostnader', null, ...across('DEF', 'SUMIF($C$2:$C$3,"Kostnad",%$2:%$3)')],
        [null, 'Summa omslutning', null, ...across('DEF', '%4+%5')],
      ],
    },
    expect: [],
  },
];

describe('workbook/double-count', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(doubleCount, { ...PLAIN, ...each });
    expect(seen).toEqual(expected);
  });

  test('a subtotal typed over among SUBTOTALs is the cause of what the total then counts twice', () => {
    const book = budget(across('DEF', 'SUBTOTAL(9,%2:%7)'), (from, to) =>
      from === 2 ? [formula('SUBTOTAL(9,D2:D3)'), 32, formula('SUBTOTAL(9,F2:F3)')] : subtotals(from, to),
    );
    expect(findingsOf(doubleCount, book, PLAIN)).toHaveLength(1);
    expect(findingsOf(doubleCount, book, { ...PLAIN, with: [hardCodedTotal] })).toEqual([]);
    const { seen, expected } = checkCase(hardCodedTotal, { ...PLAIN, name: '', book, expect: ['Driftbudget!E4'] });
    expect(seen).toEqual(expected);
  });
});
