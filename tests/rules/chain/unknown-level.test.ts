import { describe } from '@jest/globals';
import { unknownLevel } from '../../../src/rules/chain/unknown-level';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål'];

const CASES: readonly RuleCase[] = [
  {
    name: 'the model’s levels and their synonyms are right',
    book: { Mål: [HEADER, ['V', 'visionen', 'A'], ['F1', 'KF-mål', 'B'], ['N1', 'NÄMNDMÅL ', 'C']] },
    expect: [],
  },
  {
    name: 'a sheet without levels is not blamed row by row',
    book: {
      Mål: [
        ['Mål-id', 'Mål'],
        ['F1', 'A'],
      ],
    },
    expect: [],
  },
  {
    name: 'another model’s level is unknown',
    book: { Mål: [HEADER, ['E1', 'Effektmål', 'A']] },
    expect: [{ at: 'Mål!B2', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'a slip of the pen is offered its level',
    book: { Mål: [HEADER, ['N1', 'Nämdmål', 'A']] },
    expect: [{ at: 'Mål!B2', message: 'unknown', fix: 'Nämndmål' }],
  },
  {
    name: 'an empty level is found at the empty cell',
    book: { Mål: [HEADER, ['N1', null, 'A'], ['F1', 'Fullmäktigemål', 'B']] },
    expect: [{ at: 'Mål!B2', message: 'missing' }],
  },
];

describe('chain/unknown-level', () => runCases(unknownLevel, CASES));
