import { describe, expect, test } from '@jest/globals';
import { deadline } from '../../../src/rules/equality/deadline';
import { checkCase, type RuleCase, type TestBook, type TestCell } from '../harness';
import { equalityBook, GOALS, withCell } from './equality-book';

const followed = (...rows: readonly (readonly [goal: string, date: TestCell])[]): TestBook =>
  equalityBook({
    Uppföljning: [['Mål-id', 'Nämnd', 'Datum', 'Uppnått'], ...rows.map(([goal, date]) => [goal, null, date, 'ja'])],
  });
const leapYear = (date: string): TestBook => ({
  ...equalityBook({ Mål: withCell(GOALS.slice(0, 4), 3, 5, { date }) }),
  Plan: [
    ['Fält', 'Värde'],
    ['Budgetår', 2028],
  ],
});

const CASES: readonly RuleCase[] = [
  { name: 'on the last day of each level, and a late goal that is no equality goal', book: equalityBook(), expect: [] },
  {
    name: 'the day after, for a committee, a department and a unit',
    book: equalityBook({
      Mål: withCell(withCell(withCell(GOALS, 5, 5, { date: '2027-03-01' }), 6, 5, { date: '2027-04-01' }), 8, 5, {
        date: '2027-05-01',
      }),
    }),
    expect: [{ at: 'Mål!F6', message: 'adopted', severity: 'error' }, 'Mål!F7', 'Mål!F9'],
  },
  {
    name: 'adopted the year before, a month instead of a day, and nothing stated',
    book: equalityBook({
      Mål: withCell(withCell(withCell(GOALS, 3, 5, { date: '2026-11-20' }), 5, 5, 'feb 2027'), 6, 5, null),
    }),
    expect: [],
  },
  { name: 'the last of February in a leap year', book: leapYear('2028-02-29'), expect: [] },
  { name: 'the first of March in a leap year', book: leapYear('2028-03-01'), expect: ['Mål!F4'] },
  {
    name: 'followed up in time, also where more follow-ups come later',
    book: followed(
      ['E1', { date: '2027-09-30' }],
      ['E1', { date: '2027-12-31' }],
      ['F1', { date: '2027-10-31' }],
      ['N1', { date: '2027-12-31' }],
    ),
    expect: [],
  },
  {
    name: 'a follow-up of the year before says nothing of this plan',
    book: followed(['E1', { date: '2026-11-15' }], ['F1', { date: '2026-12-15' }]),
    expect: [],
  },
  {
    name: 'first followed up too late',
    book: followed(
      ['E1', { date: '2026-09-01' }],
      ['E1', { date: '2027-10-01' }],
      ['E1', { date: '2027-12-01' }],
      ['F1', { date: '2027-11-01' }],
    ),
    expect: [{ at: 'Uppföljning!C3', message: 'followedUp' }, 'Uppföljning!C5'],
  },
  {
    name: 'other last days',
    book: equalityBook(),
    options: { adopted: { committee: '02-15' }, followedUp: {} },
    expect: ['Mål!F4', 'Mål!F6'],
  },
];

describe('equality/deadline', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(deadline, { model: 'overtornea', ...each });
    expect(seen).toEqual(expected);
  });
});
