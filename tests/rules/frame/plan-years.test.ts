import { describe, expect, test } from '@jest/globals';
import { planYears } from '../../../src/rules/frame/plan-years';
import { checkCase, type RuleCase } from '../harness';
import { BUDGET_HEADER, budgetRow, frameBook, planSheet } from './frame-book';

const ramar = (...years: readonly string[]): Record<string, readonly (readonly (string | number)[])[]> => ({
  Ramar: [
    ['Nämnd', 'Typ', ...years],
    ['Kommunstyrelsen', 'Drift', ...years.map(() => 5)],
  ],
});
const budget = (...headers: readonly string[]): Record<string, readonly (readonly (string | number | null)[])[]> => ({
  Budget: [
    [...BUDGET_HEADER.slice(0, 6), ...headers],
    ['KS', null, null, null, null, 'Kostnad', ...headers.map(() => 5)],
  ],
});

const CASES: readonly RuleCase[] = [
  { name: 'the budget year and the two after it are right', book: frameBook(), expect: [] },
  {
    name: 'an earlier year before them and a later one after them do no harm',
    book: frameBook(ramar('2026', '2027', '2028', '2029', '2030')),
    expect: [],
  },
  {
    name: 'without a stated budget year the first year is it',
    book: { Plan: planSheet(['Budgetår', null]), ...ramar('2031', '2032', '2033') },
    expect: [],
  },
  { name: 'without frames there is nothing to judge', book: { Plan: planSheet() }, expect: [] },
  {
    name: 'a year too early is found at the first header',
    book: frameBook(ramar('2026', '2027', '2028')),
    expect: [{ at: 'Ramar!C1', message: 'wrong', severity: 'error' }],
  },
  {
    name: 'a year too late is found at the first header',
    book: frameBook(ramar('2028', '2029', '2030')),
    expect: ['Ramar!C1'],
  },
  {
    name: 'a missing last year is found at the last header',
    book: frameBook(ramar('2027', '2028')),
    expect: [{ at: 'Ramar!D1', message: 'short' }],
  },
  {
    name: 'a missing middle year is found at the header that stands in its place',
    book: frameBook(ramar('2027', '2029', '2030')),
    expect: ['Ramar!D1'],
  },
  {
    name: 'another budget year in Plan makes one finding, however many sheets show the years',
    book: frameBook({
      Plan: planSheet(['Budgetår', 2028]),
      Budget: [BUDGET_HEADER, budgetRow('KS', null, 'Kostnad', [5, 5, 5])],
    }),
    expect: ['Ramar!C1'],
  },
  {
    name: 'the budget has its own history before the plan years',
    book: frameBook(budget('Utfall 2025', 'Budget 2026', '2027', '2028', '2029')),
    expect: [],
  },
  {
    name: 'a budget whose years are one too early',
    book: frameBook(budget('Utfall 2024', 'Budget 2025', '2026', '2027', '2028')),
    expect: ['Budget!I1'],
  },
  {
    name: 'a budget that ends too early',
    book: frameBook(budget('Utfall 2025', 'Budget 2026', '2027', '2028')),
    expect: ['Budget!J1'],
  },
];

describe('frame/plan-years', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(planYears, each);
    expect(seen).toEqual(expected);
  });
});
