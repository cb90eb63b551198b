import { describe } from '@jest/globals';
import { effectMotive } from '../../../src/rules/chain/effect-motive';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Motiv'];

const CASES: readonly RuleCase[] = [
  {
    name: 'an effect goal with its reason, and other goals without',
    model: 'trelleborg',
    book: { Mål: [HEADER, ['E1', 'Effektmål', 'A', 'Hög arbetslöshet'], ['I1', 'Inriktningsmål', 'B', null]] },
    expect: [],
  },
  {
    name: 'a sheet without the column is not blamed',
    model: 'trelleborg',
    book: {
      Mål: [
        ['Mål-id', 'Nivå', 'Mål'],
        ['E1', 'Effektmål', 'A'],
      ],
    },
    expect: [],
  },
  {
    name: 'the empty cell is found',
    model: 'trelleborg',
    book: { Mål: [HEADER, ['E1', 'Effektmål', 'A', null], ['E2', 'Effektmål', 'B', 'Skäl']] },
    expect: [{ at: 'Mål!D2', message: 'missing', severity: 'warning' }],
  },
  {
    name: 'a mark for nothing is no reason',
    model: 'trelleborg',
    book: { Mål: [HEADER, ['E1', 'Effektmål', 'A', '–']] },
    expect: ['Mål!D2'],
  },
];

describe('chain/effect-motive', () => runCases(effectMotive, CASES));
