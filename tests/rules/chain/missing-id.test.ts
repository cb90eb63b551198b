import { describe } from '@jest/globals';
import { missingId } from '../../../src/rules/chain/missing-id';
import type { RuleCase } from '../harness';
import { runCases } from './run-cases';

const HEADER = ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'];

const CASES: readonly RuleCase[] = [
  { name: 'goals with ids are right', book: { Mål: [HEADER, ['F1', 'Fullmäktigemål', 'A', null]] }, expect: [] },
  {
    name: 'without an id column nothing lacks',
    book: {
      Mål: [
        ['Nivå', 'Mål'],
        ['Nämndmål', 'A'],
      ],
    },
    expect: [],
  },
  {
    name: 'a row without text has nothing to be named',
    book: { Mål: [HEADER, [null, 'Nämndmål', null, 'F1']] },
    expect: [],
  },
  {
    name: 'an Excel error in the cell is another rule’s',
    book: { Mål: [HEADER, [{ error: '#REF!' }, 'Nämndmål', 'A', null]] },
    expect: [],
  },
  {
    name: 'the next free id of the goals of the same level is offered',
    book: {
      Mål: [
        HEADER,
        ['F1', 'Fullmäktigemål', 'A', null],
        ['F2', 'Fullmäktigemål', 'B', null],
        [null, 'Nämndmål', 'C', 'F1'],
        ['BUN-07', 'Nämndmål', 'D', 'F1'],
        ['BUN-09', 'Nämndmål', 'E', 'F2'],
      ],
    },
    expect: [{ at: 'Mål!A4', message: 'missing', severity: 'error', fix: 'BUN-10' }],
  },
  {
    name: 'the id that others still use is given back',
    book: {
      Mål: [HEADER, ['N1', 'Nämndmål', 'A', null], [null, 'Nämndmål', 'B', null], ['N3', 'Nämndmål', 'C', null]],
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått'],
        ['M1', 'N2', 'Nöjda brukare'],
      ],
    },
    expect: [{ at: 'Mål!A3', fix: 'N2' }],
  },
  {
    name: 'two goals without an id are offered different ones',
    book: {
      Mål: [
        HEADER,
        ['N1', 'Nämndmål', 'A', null],
        ['N3', 'Nämndmål', 'B', null],
        [null, 'Nämndmål', 'C', null],
        [null, 'Nämndmål', 'D', null],
      ],
    },
    expect: [
      { at: 'Mål!A4', fix: 'N4' },
      { at: 'Mål!A5', fix: 'N5' },
    ],
  },
];

describe('chain/missing-id', () => runCases(missingId, CASES));
