import { describe, expect, test } from '@jest/globals';
import { planYears } from '../../../src/rules/frame/plan-years';
import { goalYearGap } from '../../../src/rules/measure/goal-year-gap';
import { yearColumns } from '../../../src/rules/workbook/year-columns';
import { checkCase, type RuleCase, type TestCell } from '../harness';
import { planSheet } from './value-books';

const frames = (...years: readonly TestCell[]) => ({
  Plan: planSheet(),
  Ramar: [
    ['Nämnd', 'Typ', ...years],
    ['Socialnämnden', 'Drift', ...years.map(() => 100)],
  ],
});
const measures = (results: readonly number[], targets: readonly number[]) => ({
  Plan: planSheet(),
  Styrmått: [
    [
      'Mått-id',
      'Mål-id',
      'Styrmått',
      'Enhet',
      ...results.map((year) => `Resultat ${year}`),
      ...targets.map((year) => `Målnivå ${year}`),
    ],
    ['M1', 'N1', 'Nöjda', '%', ...results.map(() => 70), ...targets.map(() => 75)],
  ],
});
const budget = (...years: readonly TestCell[]) => ({
  Plan: planSheet(),
  Budget: [
    ['Nämnd', 'Enhet', 'Konto', 'Verksamhet', 'Benämning', 'Typ', ...years],
    ['Socialnämnden', null, '5010', '520', 'Löner', 'Kostnad', ...years.map(() => 100)],
  ],
});
const own = (name: string, header: readonly TestCell[], ...rows: readonly (readonly TestCell[])[]) => ({
  book: { Plan: planSheet(), [name]: [header, ...rows] },
  sheets: { [name]: { table: null } },
});

const CASES: readonly RuleCase[] = [
  { name: 'years in a row are right', book: frames('2027', '2028', '2029'), expect: [] },
  { name: 'a gap between the history and the targets is none', book: measures([2023, 2024], [2027, 2028]), expect: [] },
  { name: 'what is measured every other year', book: measures([2021, 2023, 2025], [2027, 2028, 2029]), expect: [] },
  {
    name: 'outcome, budget and plan in one row, with or without a year between outcome and budget',
    book: budget('Utfall 2024', 'Budget 2026', '2027', '2028', '2029'),
    expect: [],
  },
  {
    name: 'the outcome beside the budget of the same year',
    book: budget('Utfall 2025', 'Budget 2026', 'Utfall 2026', '2027', '2028', '2029'),
    expect: [],
  },
  {
    name: 'in a sheet of one’s own the kinds stand in any order',
    ...own(
      'Internbudget',
      ['Nämnd', 'Konto', 'Benämning', 'Budget 2027', 'Budget 2026', 'Utfall 2025'],
      ['Socialnämnden', '5010', 'Löner', 100, 99, 98],
      ['Socialnämnden', '6010', 'Hyra', 100, 99, 98],
    ),
    expect: ['Internbudget!D1'],
  },
  {
    name: 'in a sheet of one’s own a level for the end of the term may follow',
    ...own(
      'Indikatorer',
      ['Mål', 'Indikator', 'Utfall 2025', 'Målvärde 2027', 'Målvärde 2030'],
      ['Trygga äldre', 'Nöjda', 70, 72, 80],
      ['Friska elever', 'Frånvaro', 7, 6, 4],
    ),
    expect: [],
  },
  {
    name: 'two years that changed places',
    book: frames('2027', '2029', '2028'),
    expect: [{ at: 'Ramar!D1', message: 'order', severity: 'error' }],
  },
  { name: 'the first two', book: frames('2028', '2027', '2029'), expect: [{ at: 'Ramar!C1', message: 'order' }] },
  { name: 'a year typed wrong', book: frames('2027', '2018', '2029'), expect: ['Ramar!D1'] },
  {
    name: 'a year that stands twice',
    book: frames('2027', '2028', '2028'),
    sheets: { Ramar: { table: null } },
    expect: [{ at: 'Ramar!E1', message: 'repeated' }],
  },
  {
    name: 'the first of three is the wrong one',
    book: frames('2028', '2028', '2029'),
    sheets: { Ramar: { table: null } },
    expect: ['Ramar!C1'],
  },
  { name: 'a year that is missing', book: frames('2027', '2029'), expect: [{ at: 'Ramar!D1', message: 'gap' }] },
  {
    name: 'results and targets are judged apart',
    book: measures([2025, 2024], [2027, 2029]),
    expect: ['Styrmått!E1', 'Styrmått!H1'],
  },
  { name: 'a history with a hole', book: measures([2022, 2023, 2025], [2027]), expect: ['Styrmått!G1'] },
  {
    name: 'the plan of a budget',
    book: budget('Utfall 2025', 'Budget 2026', '2027', '2029', '2028'),
    expect: ['Budget!J1'],
  },
  {
    name: 'a plan year of a budget that repeats the year before',
    book: budget('Utfall 2025', 'Budget 2026', '2026', '2028', '2029'),
    expect: ['Budget!I1'],
  },
];

describe('workbook/year-columns', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(yearColumns, each);
    expect(seen).toEqual(expected);
  });

  test('frame/plan-years has nothing to add', () => {
    const book = frames('2027', '2029');
    expect(checkCase(planYears, { name: '', book, expect: [] }).seen).not.toEqual([]);
    expect(checkCase(planYears, { name: '', book, with: [yearColumns], expect: [] }).seen).toEqual([]);
  });

  test('a measure whose levels stand under the wrong years is not judged by them', () => {
    const book = measures([2025, 2026], [2028, 2027, 2029]);
    expect(checkCase(yearColumns, { name: '', book, expect: [] }).seen).toEqual([{ at: 'Styrmått!G1' }]);
    expect(checkCase(goalYearGap, { name: '', book, with: [yearColumns], expect: [] }).seen).toEqual([]);
  });
});
