import { describe } from '@jest/globals';
import { tooManyGoals } from '../../../src/rules/chain/too-many-goals';
import type { RuleCase, TestCell } from '../harness';
import { runCases } from './run-cases';

const goals = (count: number): TestCell[][] => [
  ['Mål-id', 'Nivå', 'Mål'],
  ['V', 'Vision', 'V'],
  ...Array.from({ length: count }, (_, index) => [`F${index + 1}`, 'Fullmäktigemål', `Mål ${index + 1}`]),
  ['N1', 'Nämndmål', 'N'],
];

const CASES: readonly RuleCase[] = [
  { name: 'as many as the model’s limit are right', book: { Mål: goals(12) }, expect: [] },
  { name: 'only the level under the vision counts', book: { Mål: goals(2) }, options: { limit: 2 }, expect: [] },
  {
    name: 'the first beyond the model’s limit is found, once',
    book: { Mål: goals(14) },
    expect: [{ at: 'Mål!A15', message: 'tooMany', severity: 'warning' }],
  },
  { name: 'the limit is an option', book: { Mål: goals(3) }, options: { limit: 1 }, expect: ['Mål!A4'] },
];

describe('chain/too-many-goals', () => runCases(tooManyGoals, CASES));
