import { describe, expect, test } from '@jest/globals';
import { incomeExceedsCost } from '../../../src/rules/balance/income-exceeds-cost';
import { restoreDeficit } from '../../../src/rules/balance/restore-deficit';
import { checkCase, type RuleCase } from '../harness';
import { balanceBook, withAmounts, type Posts } from './balance-book';
import type { TestCell } from '../harness';

/** Costs, result and balanskravsresultat of a year that lead to a deficit, all three in step. */
const deficit = (year: 2026 | 2027, kronor: number, more: Parameters<typeof withAmounts>[0] = {}): Posts => {
  const income = year === 2026 ? 1010000 : 1030000;
  return withAmounts(
    more,
    withAmounts({
      Kostnader: { [year]: income + kronor },
      'Årets resultat': { [year]: -kronor },
      Balanskravsresultat: { [year]: -kronor },
    }),
  );
};
const results = (...values: readonly TestCell[]): Posts => ({
  Balanskravsresultat: values,
  Åtgärdsplan: ['KF § 3', null, null, null, null],
});

const CASES: readonly RuleCase[] = [
  { name: 'no deficit', book: balanceBook(), expect: [] },
  {
    name: 'made good by the years after, with a plan',
    book: balanceBook(deficit(2026, 12000, { Åtgärdsplan: { 2026: 'KF § 45' } })),
    expect: [],
  },
  {
    name: 'the plan stands in the year after',
    book: balanceBook(deficit(2026, 12000, { Åtgärdsplan: { 2027: 'KF § 45' } })),
    expect: [],
  },
  {
    name: 'made good but without a plan',
    book: balanceBook(deficit(2026, 12000)),
    expect: [{ at: 'Balans!C14', message: 'noPlan', severity: 'error' }],
  },
  {
    name: 'a deficit that the other posts do not lead to, without a plan',
    book: balanceBook(withAmounts({ Balanskravsresultat: { 2026: -5000 } })),
    expect: [{ at: 'Balans!C9', message: 'noPlan' }],
  },
  {
    name: 'a mark for nothing is no plan',
    book: balanceBook(deficit(2026, 12000, { Åtgärdsplan: { 2026: 'saknas' } })),
    expect: ['Balans!C14'],
  },
  {
    name: 'not made good in three years, whatever the plan says',
    book: balanceBook(deficit(2026, 50000, { Åtgärdsplan: { 2026: 'KF § 45' } })),
    expect: [{ at: 'Balans!C9', message: 'notRestored' }],
  },
  { name: 'the fourth year is too late', book: balanceBook(results(-10, 3, 3, 3, 90)), expect: ['Balans!B2'] },
  { name: 'three years are enough', book: balanceBook(results(-9, 3, 3, 3, 0)), expect: [] },
  {
    name: 'one surplus does not make two deficits good',
    book: balanceBook(results(-9, -9, 9, 3, 0)),
    expect: ['Balans!C2'],
  },
  {
    name: 'later years than the table has may still make it good',
    book: balanceBook({ ...results(5, 5, -50, 5, 5), Åtgärdsplan: [null, null, 'KF § 3', null, null] }),
    expect: [],
  },
  {
    name: 'a special reason lets an old deficit stand',
    book: balanceBook(deficit(2026, 50000, { 'Synnerliga skäl': { 2026: 'KF § 9: engångskostnad' } })),
    expect: [],
  },
  {
    name: 'in a plan year it only excuses the budget',
    book: balanceBook(deficit(2027, 5000, { 'Synnerliga skäl': { 2027: 'KF § 9: stark ekonomi' } })),
    with: [incomeExceedsCost],
    expect: ['Balans!D14'],
  },
  {
    name: 'unless it says that nothing is to be made good',
    book: balanceBook(
      deficit(2027, 5000, { 'Synnerliga skäl': { 2027: 'Underskottet återställs inte, 11 kap. 13 §' } }),
    ),
    expect: [],
  },
  {
    name: 'a budget out of balance is that rule’s finding',
    book: balanceBook(deficit(2027, 5000)),
    with: [incomeExceedsCost],
    expect: [],
  },
  {
    name: 'a table without a row for plans is judged by its results alone',
    book: balanceBook({ Balanskravsresultat: [5, -5, 5, 5, 5] }),
    expect: [],
  },
];

describe('balance/restore-deficit', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(restoreDeficit, each);
    expect(seen).toEqual(expected);
  });
});
