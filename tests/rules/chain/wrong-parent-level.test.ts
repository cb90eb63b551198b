import { describe } from '@jest/globals';
import { cycle } from '../../../src/rules/chain/cycle';
import { unknownParent } from '../../../src/rules/chain/unknown-parent';
import { wrongParentLevel } from '../../../src/rules/chain/wrong-parent-level';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];
const V = ['V', 'Vision', 'V', null];
const F1 = ['F1', 'Fullmäktigemål', 'A', 'V'];
const N1 = ['N1', 'Nämndmål', 'B', 'F1'];

const CASES: readonly RuleCase[] = [
  {
    name: 'each goal on the level right above is right',
    book: { Mål: [HEADER, V, F1, N1, ['D1', 'Förvaltningsmål', 'C', 'N1']] },
    expect: [],
  },
  {
    name: 'a parent of an unknown level says nothing',
    book: { Mål: [HEADER, ['X', 'Något', 'A', null], ['N1', 'Nämndmål', 'B', 'X']] },
    expect: [],
  },
  {
    name: 'of two goals with one id either may be meant',
    book: {
      Mål: [
        HEADER,
        V,
        ['N1', 'Nämndmål', 'A', null],
        ['N1', 'Fullmäktigemål', 'B', 'V'],
        ['N9', 'Nämndmål', 'C', 'N1'],
      ],
    },
    expect: [],
  },
  {
    name: 'where goals may hang on goals of their own level, they do',
    model: 'kommunallagen',
    book: { Mål: [HEADER, ['M1', 'Mål', 'A', null], ['M2', 'Delmål', 'B', 'M1']] },
    expect: [],
  },
  {
    name: 'a level must not be skipped',
    book: { Mål: [HEADER, V, F1, N1, ['D1', 'Förvaltningsmål', 'C', 'F1']] },
    expect: [{ at: 'Mål!D5', message: 'wrong', severity: 'error' }],
  },
  {
    name: 'all wrong parents of a goal are one finding',
    book: { Mål: [HEADER, V, F1, N1, ['N2', 'Nämndmål', 'C', 'F1; N1; V']] },
    expect: ['Mål!D5'],
  },
  {
    name: 'the vision hangs on nothing',
    book: { Mål: [HEADER, ['V', 'Vision', 'V', 'F1'], ['F1', 'Fullmäktigemål', 'A', null]] },
    expect: [{ at: 'Mål!D2', message: 'top' }],
  },
  {
    name: 'a loop says it all',
    book: { Mål: [HEADER, V, ['F1', 'Fullmäktigemål', 'A', 'N1'], N1] },
    with: [cycle],
    expect: [],
  },
  {
    name: 'an unknown parent of the same goal comes first',
    book: { Mål: [HEADER, V, F1, N1, ['N2', 'Nämndmål', 'C', 'N1; X9']] },
    with: [unknownParent],
    expect: [],
  },
];

describe('chain/wrong-parent-level', () => runCases(wrongParentLevel, CASES));
