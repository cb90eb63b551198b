import { describe } from '@jest/globals';
import { cycle } from '../../../src/rules/chain/cycle';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a chain that leads upwards is right',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A', null], ['N1', 'Nämndmål', 'B', 'F1']] },
    expect: [],
  },
  {
    name: 'two ways up are no loop',
    book: {
      Mål: [
        HEADER,
        ['F1', 'Fullmäktigemål', 'A', null],
        ['F2', 'Fullmäktigemål', 'B', null],
        ['N1', 'Nämndmål', 'C', 'F1; F2'],
        ['N2', 'Nämndmål', 'D', 'F1; F2'],
        ['D1', 'Förvaltningsmål', 'E', 'N1; N2'],
      ],
    },
    expect: [],
  },
  {
    name: 'a goal that names itself',
    book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A', null], ['N1', 'Nämndmål', 'B', 'N1']] },
    expect: [{ at: 'Mål!D3', message: 'itself', severity: 'error' }],
  },
  {
    name: 'one finding a loop, at its first row, whatever hangs on it',
    book: {
      Mål: [
        HEADER,
        ['D0', 'Förvaltningsmål', 'X', 'N1'],
        ['F1', 'Fullmäktigemål', 'A', 'D1'],
        ['N1', 'Nämndmål', 'B', 'F1'],
        ['D1', 'Förvaltningsmål', 'C', 'N1'],
      ],
    },
    expect: [{ at: 'Mål!D3', message: 'loop' }],
  },
  {
    name: 'two loops are two findings',
    book: {
      Mål: [
        HEADER,
        ['N1', 'Nämndmål', 'A', 'N2'],
        ['N2', 'Nämndmål', 'B', 'N1'],
        ['N3', 'Nämndmål', 'C', 'N4'],
        ['N4', 'Nämndmål', 'D', 'N3; N1'],
      ],
    },
    expect: ['Mål!D2', 'Mål!D4'],
  },
];

describe('chain/cycle', () => runCases(cycle, CASES));
