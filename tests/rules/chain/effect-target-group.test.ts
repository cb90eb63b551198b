import { describe } from '@jest/globals';
import { effectTargetGroup } from '../../../src/rules/chain/effect-target-group';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Målgrupp', 'Effekt'];

const CASES: readonly RuleCase[] = [
  {
    name: 'an effect goal with both, and other goals without',
    model: 'trelleborg',
    book: {
      Mål: [HEADER, ['E1', 'Effektmål', 'A', 'Unga', 'Fler i arbete'], ['I1', 'Inriktningsmål', 'B', null, null]],
    },
    expect: [],
  },
  {
    name: 'columns that are not there are not blamed',
    model: 'trelleborg',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål', 'Effekt'],
        ['E1', 'Effektmål', 'A', 'Fler i arbete'],
      ],
    },
    expect: [],
  },
  {
    name: 'an Excel error is another rule’s',
    model: 'trelleborg',
    book: { Mål: [HEADER, ['E1', 'Effektmål', 'A', { error: '#N/A' }, 'B']] },
    expect: [],
  },
  {
    name: 'one finding a goal, at the first empty cell',
    model: 'trelleborg',
    book: {
      Mål: [
        HEADER,
        ['E1', 'Effektmål', 'A', null, 'B'],
        ['E2', 'Effektmål', 'A', 'Unga', '-'],
        ['E3', 'Effektmål', 'A', null, null],
      ],
    },
    expect: [{ at: 'Mål!D2', message: 'missing', severity: 'error' }, 'Mål!E3', 'Mål!D4'],
  },
];

describe('chain/effect-target-group', () => runCases(effectTargetGroup, CASES));
