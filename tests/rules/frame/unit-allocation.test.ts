import { describe, expect, test } from '@jest/globals';
import { unitAllocation } from '../../../src/rules/frame/unit-allocation';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { BUDGET_HEADER, budgetRow, frameBook, withCell } from './frame-book';

const ROWS: readonly (readonly TestCell[])[] = [
  BUDGET_HEADER,
  budgetRow('SN', null, 'Kostnad', [100, 110, 120], '5010'),
  budgetRow('SN', null, 'Kostnad', [50, 50, 50], '6010'),
  budgetRow('SN', null, 'Intäkt', [30, 30, 30], '3010'),
  budgetRow('SN', null, 'Investering', [9, 9, 9]),
  budgetRow('SN', 'Hemtjänsten', 'Kostnad', [60, 60, 60], '5010'),
  budgetRow('SN', 'HT', 'Kostnad', [50, 50, 50], '6010'),
  budgetRow('SN', 'HT', 'Intäkt', [30, 30, 30], '3010'),
  budgetRow('Socialförvaltningen', null, 'Kostnad', [40, 50, 60], '5010'),
  budgetRow('SN', 'HT', 'Investering', [9, 9, 9]),
];
const book = (rows: readonly (readonly TestCell[])[]): TestBook => frameBook({ Budget: rows });
const net = (rows: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] =>
  rows.filter(([, unit], index) => index < 5 || unit === null);

const CASES: readonly RuleCase[] = [
  { name: 'units that add up', book: book(ROWS), expect: [] },
  { name: 'a committee without units', book: book(ROWS.slice(0, 5)), expect: [] },
  { name: 'units without a budget of the committee', book: book([ROWS[0]!, ...ROWS.slice(5)]), expect: [] },
  {
    name: "a unit's cost that is off is found at the committee's cost of that account",
    book: book(withCell(ROWS, 6, 9, 55)),
    expect: [{ at: 'Budget!J3', message: 'operating', severity: 'error' }],
  },
  {
    name: "at the committee's income when that is what differs",
    book: book(withCell(ROWS, 7, 10, 31)),
    expect: ['Budget!K4'],
  },
  {
    name: 'investments are compared apart',
    book: book(withCell(ROWS, 9, 8, 8)),
    expect: [{ at: 'Budget!I5', message: 'investment' }],
  },
  { name: "the committee's own cell that was changed", book: book(withCell(ROWS, 1, 8, 101)), expect: ['Budget!I2'] },
  {
    name: 'units that only state net costs are compared with the net',
    book: book([
      ...ROWS.slice(0, 5),
      budgetRow('SN', 'HT', 'Kostnad', [120, 130, 140]),
      budgetRow('SN', 'HT', 'Investering', [9, 9, 9]),
    ]),
    expect: [],
  },
  {
    name: 'where nothing tells which row is off it is the first',
    book: book([...ROWS.slice(0, 5), budgetRow('SN', 'HT', 'Kostnad', [120, 130, 141])]),
    expect: ['Budget!K2'],
  },
  {
    name: 'units that distribute the budget year only',
    book: book([...ROWS.slice(0, 5), budgetRow('SN', 'HT', 'Kostnad', [120, null, null])]),
    expect: [],
  },
  { name: 'a year of the past is not judged', book: book(withCell(ROWS, 6, 7, 1)), expect: [] },
  {
    name: 'a tolerance in kronor',
    book: frameBook({ Budget: withCell(ROWS, 6, 9, 55) }),
    options: { tolerance: 5000 },
    expect: [],
  },
  {
    name: 'a department alone is the distribution',
    book: book(net(ROWS)),
    expect: ['Budget!I2', 'Budget!J2', 'Budget!K2'],
  },
];

describe('frame/unit-allocation', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(unitAllocation, each);
    expect(seen).toEqual(expected);
  });
});
