import { describe } from '@jest/globals';
import { expired } from '../../../src/rules/document/expired';
import { runCases } from '../chain/run-cases';
import type { RuleCase } from '../harness';
import { day, documents } from './document-rows';

const { Styrdokument: LIST } = documents({ 'Gäller till': day('2020-12-31') });

const CASES: readonly RuleCase[] = [
  {
    name: 'valid on the first day of the budget year or longer, or with no day at all',
    model: 'kommunallagen',
    book: documents(
      { 'Gäller till': day('2027-01-01') },
      {},
      { 'Gäller till': null },
      { 'Gäller till': 'tills vidare' },
    ),
    expect: [],
  },
  {
    name: 'not valid in the budget year',
    model: 'kommunallagen',
    book: documents({}, { 'Gäller till': day('2026-12-31') }, { 'Gäller till': '2024-06-30' }),
    expect: [{ at: 'Styrdokument!G3', severity: 'warning' }, 'Styrdokument!G4'],
  },
  { name: 'without a budget year nothing is judged', book: { Styrdokument: LIST! }, expect: [] },
];

describe('document/expired', () => runCases(expired, CASES));
