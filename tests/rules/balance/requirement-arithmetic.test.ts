import { describe, expect, test } from '@jest/globals';
import { incomeExceedsCost } from '../../../src/rules/balance/income-exceeds-cost';
import { requirementArithmetic } from '../../../src/rules/balance/requirement-arithmetic';
import { reserve } from '../../../src/rules/balance/reserve';
import { restoreDeficit } from '../../../src/rules/balance/restore-deficit';
import { checkCase, type RuleCase, type TestBook } from '../harness';
import { balanceBook, longBook, OWN_STATEMENT, POSTS, withAmounts, type Posts } from './balance-book';

const OTHERS = [incomeExceedsCost, restoreDeficit, reserve];
const scaled = (posts: Posts, factor: number): Posts =>
  Object.fromEntries(
    Object.entries(posts).map(([post, amounts]) => [
      post,
      amounts.map((amount) => (typeof amount === 'number' ? Math.round(amount * factor) / 10 : amount)),
    ]),
  );

/** An income statement and the account that begins with its result, under the same years once more. */
const twoParts = (stated: number): TestBook => ({
  Resultatbudget: [
    ['Post', 2026, 2027, 2028, 2029],
    ['Verksamhetens intäkter', 100, 100, 100, 100],
    ['Verksamhetens kostnader', 300, 300, 300, 300],
    ['Skatteintäkter', 220, 220, 220, 220],
    ['Årets resultat', 20, 20, 20, 20],
    [],
    ['Balanskravsutredning'],
    [null, 2026, 2027, 2028, 2029],
    ['Årets resultat', 20, 20, 20, 20],
    ['Realisationsvinster', 0, 5, 0, 0],
    ['Balanskravsresultat', 20, stated, 20, 20],
  ],
});
const PLAIN = { sheets: { Resultatbudget: { table: null } } };

const CASES: readonly RuleCase[] = [
  { name: 'an account that adds up', book: balanceBook(), expect: [] },
  { name: 'an account under its statement', book: twoParts(15), ...PLAIN, expect: [] },
  {
    name: 'an account under its statement that does not add up',
    book: twoParts(12),
    ...PLAIN,
    expect: [{ at: 'Resultatbudget!C11', message: 'balance' }],
  },
  { name: 'the same in long form', book: longBook(POSTS), expect: [] },
  {
    name: 'a result that is not income less costs',
    book: balanceBook(withAmounts({ 'Årets resultat': { 2026: 20001 }, Balanskravsresultat: { 2026: 20001 } })),
    expect: [{ at: 'Balans!C4', message: 'result', severity: 'error' }],
  },
  {
    name: 'a wrong result is one finding',
    book: balanceBook(withAmounts({ 'Årets resultat': { 2027: 25000 } })),
    with: OTHERS,
    expect: [{ at: 'Balans!D4', message: 'result' }],
  },
  {
    name: 'a wrong balanskravsresultat, in each year',
    book: balanceBook(withAmounts({ Balanskravsresultat: { 2025: 9400, 2029: 21000 } })),
    expect: [
      { at: 'Balans!B9', message: 'balance' },
      { at: 'Balans!F9', message: 'balance' },
    ],
  },
  {
    name: 'in long form it is found in its row',
    book: longBook(withAmounts({ Balanskravsresultat: { 2028: 1 } })),
    expect: ['Balans!C40'],
  },
  {
    name: 'costs that nobody added to the result',
    book: balanceBook(withAmounts({ Kostnader: { 2027: 1019000 } })),
    with: OTHERS,
    expect: ['Balans!D4'],
  },
  {
    name: 'costs above income are that rule’s finding',
    book: balanceBook(withAmounts({ Kostnader: { 2027: 1040000 } })),
    with: OTHERS,
    expect: [],
  },
  {
    name: 'a stated deficit is that rule’s finding',
    book: balanceBook(withAmounts({ Balanskravsresultat: { 2026: -5000 } })),
    with: OTHERS,
    expect: [],
  },
  {
    name: 'a reservation above what is allowed is that rule’s finding',
    book: balanceBook(withAmounts({ Reservering: { 2027: 15000 } })),
    with: OTHERS,
    expect: [],
  },
  {
    name: 'a smaller one that nobody took from the balanskravsresultat is found',
    book: balanceBook(withAmounts({ Reservering: { 2027: 5000 } })),
    with: OTHERS,
    expect: ['Balans!D9'],
  },
  {
    name: 'gains and reservations with the minus that they are counted with',
    book: balanceBook(withAmounts({ Realisationsvinster: { 2025: -1000, 2029: -500 }, Reservering: { 2025: -10000 } })),
    expect: [],
  },
  {
    name: 'posts that are not filled in or cannot be read',
    book: balanceBook(
      withAmounts({
        'Årets resultat': { 2025: null, 2027: 'cirka' },
        Balanskravsresultat: { 2026: null },
        Undantag: { 2029: 'se not' },
      }),
    ),
    expect: [],
  },
  {
    name: 'an empty result is worked out',
    book: balanceBook(withAmounts({ 'Årets resultat': { 2026: null }, Balanskravsresultat: { 2026: 1 } })),
    expect: ['Balans!C9'],
  },
  {
    name: 'millions with a last digit that is rounded',
    book: balanceBook(scaled(withAmounts({ Kostnader: { 2027: 1009040 } }), 0.01), 'mnkr'),
    expect: [],
  },
  {
    name: 'millions that differ by more',
    book: balanceBook(scaled(withAmounts({ Kostnader: { 2027: 1009400 } }), 0.01), 'mnkr'),
    expect: ['Balans!D4'],
  },
  { name: 'a statement of other parts is not judged by two of them', book: balanceBook(OWN_STATEMENT), expect: [] },
  {
    name: 'adjustments of other names',
    book: balanceBook({
      'Årets resultat': [20, 20, 20, 20, 20],
      Realisationsvinster: [-1, 0, 0, 0, 0],
      'Orealiserade förluster i värdepapper': [3, 3, 3, 3, 3],
      Balanskravsresultat: [22, 23, 23, 23, 23],
    }),
    expect: [],
  },
  {
    name: 'an adjustment of another name in one of the years',
    book: balanceBook({
      'Årets resultat': [20, 20, 20, 20, 20],
      Pensionskostnader: [3, 0, 0, 0, 0],
      Balanskravsresultat: [23, 20, 20, 20, 21],
    }),
    expect: ['Balans!F4'],
  },
];

describe('balance/requirement-arithmetic', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(requirementArithmetic, each);
    expect(seen).toEqual(expected);
  });
});
