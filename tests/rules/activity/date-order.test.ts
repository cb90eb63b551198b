import { describe, expect, test } from '@jest/globals';
import { dateOrder } from '../../../src/rules/activity/date-order';
import { planYears } from '../../../src/rules/frame/plan-years';
import { checkCase, type RuleCase } from '../harness';

const PLAN = [
  ['Fält', 'Värde'],
  ['Budgetår', 2027],
];
const HEADER = ['Aktivitet-id', 'Aktivitet', 'Start', 'Slut'];

const CASES: readonly RuleCase[] = [
  {
    name: 'dates in order within the plan period, or reaching into it',
    book: {
      Plan: PLAN,
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', { date: '2027-02-01' }, { date: '2027-06-30' }],
        ['A2', 'Väga', { date: '2025-02-01' }, { date: '2027-01-01' }],
        ['A3', 'Se', { date: '2029-12-31' }, { date: '2031-06-30' }],
        ['A4', 'Höra', { date: '2027-02-01' }, { date: '2027-02-01' }],
        ['A5', 'Känna', 'feb 2027', 'feb 2027'],
        ['A6', 'Tala', 2027, 2027],
        ['A7', 'Tiga', null, 'löpande'],
      ],
    },
    expect: [],
  },
  {
    name: 'without a budget year only the order is judged',
    book: { Aktiviteter: [HEADER, ['A1', 'Mäta', { date: '2019-02-01' }, { date: '2019-06-30' }]] },
    expect: [],
  },
  {
    name: 'an end before the start is found at the end',
    book: { Plan: PLAN, Aktiviteter: [HEADER, ['A1', 'Mäta', { date: '2027-09-01' }, { date: '2027-06-30' }]] },
    expect: [{ at: 'Aktiviteter!D2', message: 'order', severity: 'error' }],
  },
  {
    name: 'an end before the first plan year, at the end',
    book: {
      Plan: PLAN,
      Aktiviteter: [
        HEADER,
        ['A1', 'Mäta', { date: '2026-02-01' }, { date: '2026-12-31' }],
        ['A2', 'Väga', null, '2026-06-30'],
      ],
    },
    expect: [{ at: 'Aktiviteter!D2', message: 'before' }, 'Aktiviteter!D3'],
  },
  {
    name: 'a start after the last plan year, at the start',
    book: { Plan: PLAN, Aktiviteter: [HEADER, ['A1', 'Mäta', { date: '2030-01-01' }, { date: '2030-12-31' }]] },
    expect: [{ at: 'Aktiviteter!C2', message: 'after' }],
  },
  {
    name: 'is silent about the period when the plan years are wrong themselves',
    book: {
      Plan: [
        ['Fält', 'Värde'],
        ['Budgetår', 2037],
      ],
      Ramar: [
        ['Nämnd', 'Typ', '2027', '2028', '2029'],
        ['Socialnämnden', 'Drift', 1, 1, 1],
      ],
      Aktiviteter: [HEADER, ['A1', 'Mäta', { date: '2027-02-01' }, { date: '2027-12-31' }]],
    },
    with: [planYears],
    expect: [],
  },
];

describe('activity/date-order', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(dateOrder, each);
    expect(seen).toEqual(expected);
  });
});
