import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan';
import { planOf } from '../read-layout';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { bookOf, type Grid } from '../sheet-of';

const total = (plan: Plan): number[] => [
  plan.frames.reduce((sum, { amounts }) => sum + amounts[0]!.value, 0),
  plan.budget.reduce((sum, { amounts }) => sum + amounts[0]!.value, 0),
];
const frames = (title: string | null, factor: number): Grid => [
  [title],
  null,
  ['Nämnd', '2027', '2028', '2029'],
  ['Socialnämnden', 400 * factor, 410 * factor, 420 * factor],
  ['Kommunstyrelsen', 100 * factor, 110 * factor, 120 * factor],
];
const budget = (title: string | null, factor: number): Grid => [
  [title],
  null,
  ['Nämnd', 'Konto', 'Budget 2027', 'Plan 2028', 'Plan 2029'],
  ['Socialnämnden', 5010, 390 * factor, 390 * factor, 390 * factor],
  ['Kommunstyrelsen', 5010, 100 * factor, 100 * factor, 100 * factor],
];
const settings = (unit: string): Grid => [
  ['Fält', 'Värde'],
  ['Kommun', 'Provstad'],
  ['Budgetår', 2027],
  ['Enhet', unit],
];

describe('the unit that a title states', () => {
  test.each([
    ['Utdrag ur ekonomisystemet, kr', 1],
    ['Internbudget 2027 – kronor', 1],
    ['Internbudget i kronor', 1],
    ['Internbudget 2027 - tkr', 1_000],
    ['Internbudget 2027 tkr', 1_000],
    ['tkr', 1_000],
    ['Budget i tusental kronor', 1_000],
    ['Budget i tusentals kronor', 1_000],
    ['Belopp i 1000-tal kr', 1_000],
    ['Belopp: tkr', 1_000],
    ['Internbudget, Mkr', 1_000_000],
    ['Budget i milj. kr', 1_000_000],
    ['Budget, SEK thousand', 1_000],
  ])('%s', (title, factor) => {
    const plan = planOf(bookOf({ Budget: budget(title, 1) }));
    expect(total(plan)[1]).toBe(490 * factor);
  });

  test.each(['Avgift per barn 500 kr', 'Budget 2027', 'Mål och kr'])('%s states none', (title) => {
    expect(total(planOf(bookOf({ Plan: settings('tkr'), Budget: budget(title, 1) })))[1]).toBe(490_000);
  });

  test('or else the name of its sheet', () => {
    expect(total(planOf(bookOf({ 'Budget tkr': budget(null, 1) })))[1]).toBe(490_000);
  });
});

describe("a sheet's unit and another's", () => {
  test('a ledger in kronor beside frames in tkr', () => {
    const plan = planOf(
      bookOf({ Ramar: frames('Ramar, tkr', 1), Internbudget: budget('Ur ekonomisystemet, kr', 1_000) }),
    );
    expect(total(plan)).toEqual([500_000, 490_000]);
  });

  test('a silent ledger goes by the frames that its amounts fit', () => {
    for (const [factor, unit] of [
      [1, 'tkr'],
      [1_000, 'tkr'],
      [1, 'mnkr'],
      [1_000, 'mnkr'],
    ] as const) {
      const plan = planOf(bookOf({ Ramar: frames(`Ramar, ${unit}`, 1), Internbudget: budget(null, factor) }));
      const kronor = unit === 'tkr' ? 1_000 : 1_000_000;
      expect(total(plan)).toEqual([500 * kronor, 490 * kronor]);
    }
  });

  test('silent frames go by the budgets that state theirs', () => {
    const plan = planOf(bookOf({ Ramar: frames(null, 1), Internbudget: budget('Belopp i kr', 1_000) }));
    expect(total(plan)).toEqual([500_000, 490_000]);
  });

  test('a stated unit stands, however far off the amounts are', () => {
    const plan = planOf(bookOf({ Ramar: frames('tkr', 1), Internbudget: budget('tkr', 1_000) }));
    expect(total(plan)).toEqual([500_000, 490_000_000]);
  });

  test('one committee far off is a slip, not a unit', () => {
    const grid = budget(null, 1).map((row, index) => (index === 4 ? [row![0]!, 5010, 100_000, 100_000, 100_000] : row));
    const plan = planOf(bookOf({ Ramar: frames('tkr', 1), Internbudget: grid }));
    expect(total(plan)[1]).toBe(390_000 + 100_000_000);
  });

  test('a unit that was taken from the amounts is told of, a stated one is not', () => {
    const notesOf = (own: string | null): unknown => {
      const book = bookOf({ Ramar: frames('Ramar, tkr', 1), Internbudget: budget(own, 1_000) });
      return buildPlan(book, recognise(book)).notes;
    };
    expect(notesOf(null)).toEqual([{ messageId: 'unit-taken', sheet: 'Internbudget', unit: 'kr' }]);
    expect(notesOf('Belopp i kr')).toEqual([]);
  });
});
