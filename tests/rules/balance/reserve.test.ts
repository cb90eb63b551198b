import { describe, expect, test } from '@jest/globals';
import { reserve } from '../../../src/rules/balance/reserve';
import { checkCase, type RuleCase } from '../harness';
import { balanceBook, POSTS, withAmounts } from './balance-book';

const CASES: readonly RuleCase[] = [
  { name: 'within the limits', book: balanceBook(), expect: [] },
  {
    name: 'the whole of what exceeds one per cent, and a thousand more',
    book: balanceBook(withAmounts({ Reservering: { 2026: 10900, 2027: 12800 } })),
    expect: [{ at: 'Balans!D7', message: 'reservation', severity: 'warning' }],
  },
  {
    name: 'rounded to the thousand',
    book: balanceBook(
      withAmounts({ Reservering: { 2027: 11801 }, 'Skatteintäkter och generella bidrag': { 2027: 919940 } }),
    ),
    expect: [],
  },
  {
    name: 'the result after adjustments is the lesser',
    book: balanceBook(withAmounts({ Reservering: { 2025: 11000 } })),
    expect: ['Balans!B7'],
  },
  {
    name: 'two per cent where equity with pensions is negative',
    book: balanceBook(withAmounts({ Reservering: { 2027: 5000 }, 'Eget kapital inkl. pensioner': { 2027: -1 } })),
    expect: ['Balans!D7'],
  },
  {
    name: 'nothing may be reserved of a small result',
    book: balanceBook(withAmounts({ Reservering: { 2028: 1 } })),
    expect: ['Balans!E7'],
  },
  {
    name: 'a reserve above five per cent, once',
    book: balanceBook(withAmounts({ Resultatreserv: { 2027: 46001, 2028: 47000, 2029: 47000 } })),
    expect: [{ at: 'Balans!D11', message: 'reserve' }],
  },
  {
    name: 'five per cent exactly',
    book: balanceBook(withAmounts({ Resultatreserv: { 2027: 46000 } })),
    expect: [],
  },
  {
    name: 'what an excessive reservation added is one finding',
    book: balanceBook(
      withAmounts({ Reservering: { 2027: 50000 }, Resultatreserv: { 2027: 70000, 2028: 66000, 2029: 66000 } }),
    ),
    expect: ['Balans!D7'],
  },
  {
    name: 'posts that are lacking',
    book: balanceBook(
      withAmounts({ Reservering: { 2027: 50000 }, 'Skatteintäkter och generella bidrag': { 2027: null } }),
    ),
    expect: [],
  },
  {
    name: 'the older reserve has no upper limit',
    book: balanceBook(
      Object.fromEntries(
        Object.entries(withAmounts({ Resultatreserv: { 2027: 90000 } })).map(([post, amounts]) => [
          post === 'Resultatreserv' ? 'Resultatutjämningsreserv' : post,
          amounts,
        ]),
      ),
    ),
    expect: [],
  },
  {
    name: 'years before the rules',
    book: {
      ...balanceBook(),
      Balans: [
        ['Post', '2023', '2024'],
        ['Årets resultat', 100, 100],
        ['Reservering', 100, 100],
        ['Skatteintäkter och generella bidrag', 1000, 1000],
      ],
    },
    expect: ['Balans!C3'],
  },
  {
    name: 'another limit',
    book: balanceBook(POSTS),
    options: { cap: 0.02 },
    expect: ['Balans!B11'],
  },
];

describe('balance/reserve', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(reserve, each);
    expect(seen).toEqual(expected);
  });
});
