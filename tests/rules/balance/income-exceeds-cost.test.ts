import { describe, expect, test } from '@jest/globals';
import { incomeExceedsCost } from '../../../src/rules/balance/income-exceeds-cost';
import { checkCase, type RuleCase } from '../harness';
import { balanceBook, longBook, OWN_STATEMENT, POSTS, withAmounts } from './balance-book';

const CASES: readonly RuleCase[] = [
  { name: 'a budget in balance', book: balanceBook(), expect: [] },
  {
    name: 'costs above income in a plan year',
    book: balanceBook(withAmounts({ Kostnader: { 2027: 1040000 } })),
    expect: [{ at: 'Balans!D3', message: 'notBelow', severity: 'error' }],
  },
  {
    name: 'costs as high as income',
    book: balanceBook(withAmounts({ Kostnader: { 2029: 1070000 } })),
    expect: ['Balans!F3'],
  },
  {
    name: 'costs above income and what is used of the reserve',
    book: balanceBook(withAmounts({ Kostnader: { 2028: 1054000 } })),
    expect: [{ at: 'Balans!E3', message: 'withUse' }],
  },
  {
    name: 'costs just below income and what is used of the reserve',
    book: balanceBook(withAmounts({ Kostnader: { 2028: 1053999 } })),
    expect: [],
  },
  {
    name: 'a special reason is stated',
    book: balanceBook(
      withAmounts({ Kostnader: { 2027: 1040000 }, 'Synnerliga skäl': { 2027: 'KF § 12: stark ekonomi' } }),
    ),
    expect: [],
  },
  {
    name: 'a mark for nothing, or the reason of another year, is none',
    book: balanceBook(
      withAmounts({ Kostnader: { 2027: 1040000 }, 'Synnerliga skäl': { 2027: 'Nej', 2028: 'KF § 12' } }),
    ),
    expect: ['Balans!D3'],
  },
  {
    name: 'years before the budget year are no budget',
    book: balanceBook(withAmounts({ Kostnader: { 2025: 1040000, 2026: 1040000 } })),
    expect: [],
  },
  {
    name: 'years that are not filled in, or hold no amount',
    book: balanceBook(withAmounts({ Kostnader: { 2027: null, 2028: 'cirka' }, Användning: { 2029: 'cirka' } })),
    expect: [],
  },
  {
    name: 'in long form, with its reason',
    book: longBook(
      withAmounts({
        Kostnader: { 2027: 1040000, 2028: 1060000 },
        'Synnerliga skäl': { 2028: 'KF § 12' },
      }),
    ),
    expect: ['Balans!C9'],
  },
  {
    name: 'the operation’s income alone, taxes aside, is not compared with its costs',
    book: balanceBook(OWN_STATEMENT),
    expect: [],
  },
  {
    name: 'costs with a minus',
    book: balanceBook({ ...POSTS, Kostnader: POSTS['Kostnader']!.map((value) => -Number(value)) }),
    expect: [],
  },
  {
    name: 'other posts above the result that make it up',
    book: balanceBook({
      Intäkter: [300, 300, 300, 300, 300],
      Kostnader: [900, 900, 900, 900, 900],
      Skatter: [650, 650, 650, 650, 650],
      'Årets resultat': [50, 50, 50, 50, 50],
    }),
    expect: [],
  },
];

describe('balance/income-exceeds-cost', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(incomeExceedsCost, each);
    expect(seen).toEqual(expected);
  });
});
