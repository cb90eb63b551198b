import { describe, expect, test } from '@jest/globals';
import { incomplete } from '../../../src/rules/measure/incomplete';
import { checkCase, type RuleCase } from '../harness';

const PLAN = [
  ['Fält', 'Värde'],
  ['Budgetår', 2027],
];
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön', 'Målnivå 2027', 'Målnivå 2028', 'Målnivå 2029'];

const CASES: readonly RuleCase[] = [
  {
    name: 'name and a target are enough; a text that is no number is not an empty cell',
    book: {
      Plan: PLAN,
      Styrmått: [HEADER, ['M1', 'N1', 'Ett', null, 70, null, null], ['M2', 'N1', 'Två', null, null, 'ökar', '–']],
    },
    expect: [],
  },
  {
    name: 'a target on the total’s row is the measure’s',
    book: {
      Plan: PLAN,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', 'T', 70, 71, 72],
        ['M1', 'N1', null, 'K', null, null, null],
        ['M1', 'N1', null, 'M', null, null, null],
      ],
    },
    expect: [],
  },
  {
    name: 'the name stands in the first row or in the total’s, not in another',
    book: {
      Plan: PLAN,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', 'K', 70, 71, 72],
        ['M1', 'N1', null, 'T', 70, 71, 72],
        ['M2', 'N1', null, 'K', 70, 71, 72],
        ['M2', 'N1', 'Två', 'T', 70, 71, 72],
        ['M3', 'N1', null, 'T', 70, 71, 72],
        ['M3', 'N1', 'Tre', 'K', 70, 71, 72],
      ],
    },
    expect: ['Styrmått!C6'],
  },
  {
    name: 'without columns for targets nothing is said row by row',
    book: {
      Plan: PLAN,
      Styrmått: [
        ['Mått-id', 'Styrmått'],
        ['M1', 'Ett'],
      ],
    },
    expect: [],
  },
  {
    name: 'a row without id and name is another rule’s',
    book: { Plan: PLAN, Styrmått: [HEADER, [null, 'N1', null, null, 70, null, null]] },
    expect: [],
  },
  {
    name: 'an empty name at its cell, no target at the first plan year’s, both at the name',
    book: {
      Plan: PLAN,
      Styrmått: [
        HEADER,
        ['M1', 'N1', null, null, 70, 71, 72],
        ['M2', 'N1', 'Två', null, null, null, null],
        ['M3', 'N1', null, null, '-', '..', null],
      ],
    },
    expect: [{ at: 'Styrmått!C2', message: 'missing', severity: 'error' }, 'Styrmått!E3', 'Styrmått!C4'],
  },
  {
    name: 'the first plan year is looked for among the columns, wherever it stands',
    book: {
      Plan: PLAN,
      Styrmått: [
        ['Mått-id', 'Styrmått', 'Målnivå 2026', 'Målnivå 2027'],
        ['M1', 'Ett', null, null],
      ],
    },
    expect: ['Styrmått!D2'],
  },
];

describe('measure/incomplete', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(incomplete, each);
    expect(seen).toEqual(expected);
  });
});
