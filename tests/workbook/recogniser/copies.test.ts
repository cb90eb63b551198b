import { describe, expect, test } from '@jest/globals';
import { planOf } from '../read-layout';
import { bookOf, type Grid } from '../sheet-of';

const PLAN: Grid = [
  ['Fält', 'Värde'],
  ['Kommun', 'Provstad'],
  ['Budgetår', 2027],
];
const ramar = (...years: readonly number[]): Grid => [
  ['Nämnd', 'Typ', ...years],
  ['Socialnämnden', 'Drift', ...years.map((year) => year * 10)],
  ['Kommunstyrelsen', 'Drift', ...years],
];
const read = (name: string, grid: Grid, hidden: readonly string[] = []): number =>
  planOf(bookOf({ Plan: PLAN, Ramar: ramar(2027, 2028, 2029), [name]: grid }, { hidden })).frames.length;

describe('a second sheet with the same rows', () => {
  test.each([
    ['last year’s by its name', 'Ramar 2026', ramar(2026, 2027, 2028)],
    ['a copy by the number that Excel adds', 'Ramar (2)', ramar(2027, 2028, 2029)],
    ['a copy by its name', 'Ramar gammal', ramar(2027, 2028, 2029)],
  ])('%s is left out', (_name, sheet, grid) => {
    expect(read(sheet, grid)).toBe(2);
  });

  test('hidden is left out', () => {
    expect(read('Blad9', ramar(2027, 2028, 2029), ['Blad9'])).toBe(2);
  });

  test('of another name is data', () => {
    expect(read('Blad9', ramar(2027, 2028, 2029))).toBe(4);
  });

  test('of other years is data: a sheet a year', () => {
    expect(read('Ramar 2026', ramar(2026, 2030))).toBe(4);
  });
});

test('the only sheet of its kind is read though it is hidden', () => {
  const plan = planOf(bookOf({ Plan: PLAN, Ramar: ramar(2027, 2028, 2029) }, { hidden: ['Ramar'] }));
  expect(plan.frames).toHaveLength(2);
});
