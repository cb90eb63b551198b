import { describe } from '@jest/globals';
import { duplicateId } from '../../../src/rules/chain/duplicate-id';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål'];

const CASES: readonly RuleCase[] = [
  {
    name: 'ids of their own are right',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A'], ['F11', 'Fullmäktigemål', 'B']] },
    expect: [],
  },
  {
    name: 'two goals of one title without an id column share no id that somebody chose',
    book: {
      Mål: [
        ['Nivå', 'Mål'],
        ['Nämndmål', 'Trygg skola'],
        ['Nämndmål', 'Trygg skola'],
      ],
    },
    expect: [],
  },
  {
    name: 'each later goal of an id is found, case and spaces aside',
    book: {
      Mål: [
        HEADER,
        ['F1', 'Fullmäktigemål', 'A'],
        [' f1 ', 'Fullmäktigemål', 'B'],
        ['F2', 'Fullmäktigemål', 'C'],
        ['Ｆ1', 'Fullmäktigemål', 'D'],
      ],
    },
    expect: [{ at: 'Mål!A3', message: 'duplicate', severity: 'error' }, 'Mål!A5'],
  },
  {
    name: 'the later row is found also where the earlier is the mistaken one',
    book: { Mål: [HEADER, ['N2', 'Nämndmål', 'A'], ['N2', 'Nämndmål', 'B'], ['N3', 'Nämndmål', 'C']] },
    expect: ['Mål!A3'],
  },
];

describe('chain/duplicate-id', () => runCases(duplicateId, CASES));
