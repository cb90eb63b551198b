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
    name: 'the id that others still use is given back to the first goal of a committee, whatever stands above it',
    book: {
      Mål: [
        [...HEADER, 'Nämnd'],
        ['F1', 'Fullmäktigemål', 'A', null, null],
        [null, 'Nämndmål', 'B', 'F1', 'KS'],
        ['KS-N2', 'Nämndmål', 'C', 'F1', 'KS'],
        ['KS-F1', 'Förvaltningsmål', 'D', 'KS-N2', 'KS'],
        [null, 'Nämndmål', 'E', 'F1', 'BUN'],
        ['BUN-F1', 'Förvaltningsmål', 'F', 'BUN-N1', 'BUN'],
        ['BUN-N2', 'Nämndmål', 'G', 'F1', 'BUN'],
      ],
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått'],
        ['M1', 'KS-N1', 'Nöjda brukare'],
        ['M2', 'BUN-N1', 'Nöjda elever'],
        ['M3', 'KS-N2X', 'Nöjda kunder'],
      ],
    },
    expect: [
      { at: 'Mål!A3', fix: 'KS-N1' },
      { at: 'Mål!A6', fix: 'BUN-N1' },
    ],
  },
  {
    name: 'an id that either of two goals may have had is given to neither',
    book: {
      Mål: [
        HEADER,
        ['N1', 'Nämndmål', 'A', null],
        ['N2', 'Nämndmål', 'B', null],
        [null, 'Nämndmål', 'C', null],
        [null, 'Nämndmål', 'D', null],
      ],
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått'],
        ['M1', 'N4', 'Nöjda brukare'],
      ],
    },
    expect: [
      { at: 'Mål!A4', fix: 'N3' },
      { at: 'Mål!A5', fix: 'N5' },
    ],
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
