import { describe } from '@jest/globals';
import { effectHorizon } from '../../../src/rules/chain/effect-horizon';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Gäller från', 'Gäller till'];
const day = (date: string) => ({ date });

const CASES: readonly RuleCase[] = [
  {
    name: 'one budget year, or a part of it',
    model: 'trelleborg',
    book: {
      Mål: [
        HEADER,
        ['E1', 'Effektmål', 'A', day('2027-01-01'), day('2027-12-31')],
        ['E2', 'Effektmål', 'B', '2027', '2027'],
      ],
    },
    expect: [],
  },
  {
    name: 'the council’s goals may last',
    model: 'trelleborg',
    book: { Mål: [HEADER, ['I1', 'Inriktningsmål', 'A', day('2027-01-01'), day('2030-12-31')]] },
    expect: [],
  },
  {
    name: 'without a start, or with the end before it, the span is not known',
    model: 'trelleborg',
    book: {
      Mål: [
        HEADER,
        ['E1', 'Effektmål', 'A', null, day('2029-12-31')],
        ['E2', 'Effektmål', 'B', day('2028-01-01'), day('2027-12-31')],
      ],
    },
    expect: [],
  },
  {
    name: 'several years, and a year that is not a budget year',
    model: 'trelleborg',
    book: {
      Mål: [
        HEADER,
        ['E1', 'Effektmål', 'A', day('2027-01-01'), day('2029-12-31')],
        ['E2', 'Effektmål', 'B', '2027-07-01', '2028-06-30'],
      ],
    },
    expect: [{ at: 'Mål!E2', message: 'long', severity: 'error' }, 'Mål!E3'],
  },
];

describe('chain/effect-horizon', () => runCases(effectHorizon, CASES));
