import { describe, expect, test } from '@jest/globals';
import { goalYearGap } from '../../../src/rules/measure/goal-year-gap';
import { checkCase, type RuleCase } from '../harness';

const PLAN = [
  ['Fält', 'Värde'],
  ['Budgetår', 2027],
];
const GOALS = [
  ['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'],
  ['F1', 'Fullmäktigemål', 'Trygg kommun', null],
  ['N1', 'Nämndmål', 'Tryggare skolvägar', 'F1'],
  ['N2', 'Nämndmål', 'Nöjda brukare', 'F1'],
  ['N3', 'Nämndmål', 'Fler i arbete', 'F1'],
];
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Kön', 'Målnivå 2027', 'Målnivå 2028', 'Målnivå 2029'];

const CASES: readonly RuleCase[] = [
  {
    name: 'each year has a target on some measure of the goal, on any of its rows',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', null, 70, '–', 72],
        ['M2', 'N1', 'Två', 'T', null, null, null],
        ['M2', 'N1', 'Två', 'K', null, 5, null],
        ['M3', 'N2', 'Tre', null, 1, '5–7', 'ökar'],
      ],
    },
    expect: [],
  },
  {
    name: 'a goal without measures, or with one that lacks every target, is another rule’s',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [HEADER, ['M1', 'N1', 'Ett', null, 70, null, 72], ['M2', 'N1', 'Två', null, null, null, null]],
    },
    expect: [],
  },
  {
    name: 'a year without a column is not judged',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [
        ['Mått-id', 'Mål-id', 'Styrmått', 'Målnivå 2027', 'Målnivå 2029'],
        ['M1', 'N1', 'Ett', 70, 72],
      ],
    },
    expect: [],
  },
  {
    name: 'the gap is found at the goal’s first measure in that year',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', null, 70, null, 72],
        ['M2', 'N1', 'Två', null, null, '-', 5],
        ['M3', 'N2', 'Tre', null, 1, null, null],
      ],
    },
    expect: [{ at: 'Styrmått!F2', message: 'gap', severity: 'error' }, 'Styrmått!F4', 'Styrmått!G4'],
  },
  {
    name: 'a typo of the goal’s id does not take its measure away',
    book: {
      Plan: PLAN,
      Mål: GOALS.slice(0, 4),
      Styrmått: [HEADER, ['M1', 'N2', 'Ett', null, 70, null, 72], ['M2', 'N22', 'Två', null, null, 6, 5]],
    },
    expect: [],
  },
];

describe('measure/goal-year-gap', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(goalYearGap, each);
    expect(seen).toEqual(expected);
  });
});
