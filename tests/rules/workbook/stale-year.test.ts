import { describe, expect, test } from '@jest/globals';
import { staleYear } from '../../../src/rules/workbook/stale-year';
import { checkCase, type RuleCase } from '../harness';
import { planSheet } from './value-books';

const frames = [
  ['Nämnd', 'Typ', '2027', '2028', '2029'],
  ['Socialnämnden', 'Drift', 1, 1, 1],
];

const CASES: readonly RuleCase[] = [
  { name: 'nobody asks for a year', book: { Plan: planSheet() }, expect: [] },
  { name: 'the year that is asked for', book: { Plan: planSheet() }, year: 2027, expect: [] },
  {
    name: 'another one, at the cell that states the budget year',
    book: { Plan: planSheet(), Ramar: frames },
    year: 2028,
    expect: [{ at: 'Plan!B3', severity: 'warning' }],
  },
  {
    name: 'another one, at the first header of the year where no cell states it',
    book: { Ramar: frames },
    year: 2026,
    expect: ['Ramar!C1'],
  },
];

describe('workbook/stale-year', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(staleYear, each);
    expect(seen).toEqual(expected);
  });
});
