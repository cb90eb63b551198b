import { describe } from '@jest/globals';
import { unknownParent } from '../../../src/rules/chain/unknown-parent';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];
const F1 = ['F1', 'Fullmäktigemål', 'Trygg, jämlik skola', null];
const F2 = ['F20', 'Fullmäktigemål', 'Rent vatten', null];

const CASES: readonly RuleCase[] = [
  {
    name: 'a parent is known by id, by id and title, and by title, a comma in it or not',
    book: {
      Mål: [
        HEADER,
        F1,
        F2,
        ['N1', 'Nämndmål', 'A', 'f1; F20'],
        ['N2', 'Nämndmål', 'B', 'F20 Rent vatten'],
        ['N3', 'Nämndmål', 'C', 'Trygg, jämlik skola'],
        ['N4', 'Nämndmål', 'D', '–'],
      ],
    },
    expect: [],
  },
  {
    name: 'what several goals seek is the goal that lost its id, whatever its neighbours are called',
    book: {
      Mål: [
        HEADER,
        ['KS-1', 'Fullmäktigemål', 'A', null],
        [null, 'Fullmäktigemål', 'B', null],
        ['SN-E1', 'Nämndmål', 'C', 'SN-1'],
        ['SN-E2', 'Nämndmål', 'D', 'SN-1'],
        ['KS-E1', 'Nämndmål', 'E', 'KS-1'],
      ],
    },
    expect: [],
  },
  {
    name: 'what one goal alone seeks, elsewhere, is a slip of its own',
    book: {
      Mål: [
        HEADER,
        ['KS-1', 'Fullmäktigemål', 'A', null],
        [null, 'Fullmäktigemål', 'B', null],
        ['KS-E1', 'Nämndmål', 'C', 'KS-1'],
        ['KS-E2', 'Nämndmål', 'D', 'XY-7'],
      ],
    },
    expect: ['Mål!D5'],
  },
  {
    name: 'the vision may be named by its level',
    book: { Mål: [HEADER, ['V', 'Vision', 'Livskraftig kommun', null], ['F1', 'Fullmäktigemål', 'A', 'Vision 2040']] },
    expect: [],
  },
  {
    name: 'where no goal of the level above stands in the workbook, its ids cannot be judged',
    book: { Mål: [HEADER, ['N1', 'Nämndmål', 'A', 'F1'], ['N2', 'Nämndmål', 'B', 'F7']] },
    expect: [],
  },
  {
    name: 'the children of a goal whose id is missing still find it',
    book: {
      Mål: [
        HEADER,
        F1,
        [null, 'Fullmäktigemål', 'B', null],
        ['F3', 'Fullmäktigemål', 'C', null],
        ['N1', 'Nämndmål', 'D', 'F2'],
      ],
    },
    expect: [],
  },
  {
    name: 'also where the lost id is the only one of its kind',
    book: {
      Mål: [
        HEADER,
        [null, 'Vision', 'V', null],
        ['F1', 'Fullmäktigemål', 'B', 'V'],
        ['F2', 'Fullmäktigemål', 'C', 'V'],
      ],
    },
    expect: [],
  },
  {
    name: 'and the children of a goal that was given another goal’s id',
    book: {
      Mål: [
        HEADER,
        F1,
        ['N1', 'Fullmäktigemål', 'B', null],
        ['N1', 'Nämndmål', 'C', 'F1'],
        ['N2', 'Nämndmål', 'D', 'F2'],
        ['D1', 'Förvaltningsmål', 'E', 'N1'],
      ],
    },
    expect: [],
  },
  {
    name: 'an unknown parent is found at its cell',
    book: { Mål: [HEADER, F1, F2, ['N1', 'Nämndmål', 'A', 'X99']] },
    expect: [{ at: 'Mål!D4', message: 'unknown', severity: 'error' }],
  },
  {
    name: 'each unknown reference of a list is a finding, and the fix leaves the right ones as they are',
    book: { Mål: [HEADER, F1, F2, ['N1', 'Nämndmål', 'A', 'F1, F2O; Q7']] },
    expect: [
      { at: 'Mål!D4', message: 'near', fix: 'F1; F20; Q7' },
      { at: 'Mål!D4', message: 'unknown' },
    ],
  },
  {
    name: 'an id that may not stand above is not offered',
    book: { Mål: [HEADER, F1, ['N1', 'Nämndmål', 'A', 'F1'], ['N2', 'Nämndmål', 'B', 'N22']] },
    expect: [{ at: 'Mål!D4', message: 'unknown' }],
  },
];

describe('chain/unknown-parent', () => runCases(unknownParent, CASES));
