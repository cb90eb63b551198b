import { describe, expect, test } from '@jest/globals';
import { goalYearGap } from '../../../src/rules/measure/goal-year-gap';
import { measureYearGap } from '../../../src/rules/measure/measure-year-gap';
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
const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Mäts vart … år', 'Målnivå 2027', 'Målnivå 2028', 'Målnivå 2029'];

const CASES: readonly RuleCase[] = [
  {
    name: 'a biennial measure is right to skip, from whichever year; no interval, no judgement',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', 2, 70, null, 72],
        ['M2', 'N1', 'Två', 2, null, 71, null],
        ['M3', 'N1', 'Tre', 'vartannat år', 70, '–', 72],
        ['M4', 'N1', 'Fyra', null, 70, null, null],
        ['M5', 'N1', 'Fem', 3, null, 8, null],
      ],
    },
    expect: [],
  },
  {
    name: 'without any target the measure is incomplete, not gapped',
    book: { Plan: PLAN, Mål: GOALS, Styrmått: [HEADER, ['M1', 'N1', 'Ett', 1, null, null, null]] },
    expect: [],
  },
  {
    name: 'a yearly measure without a target in a year, and a biennial one that misses its turn',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [
        HEADER,
        ['M1', 'N1', 'Ett', 1, 70, null, 72],
        ['M2', 'N1', 'Två', 2, 70, null, null],
        ['M3', 'N1', 'Tre', 'årligen', 70, 71, null],
      ],
    },
    expect: [{ at: 'Styrmått!F2', message: 'gap', severity: 'information' }, 'Styrmått!G3', 'Styrmått!G4'],
  },
  {
    name: 'where the goal lacks the year altogether, the goal’s finding is enough',
    book: {
      Plan: PLAN,
      Mål: GOALS,
      Styrmått: [HEADER, ['M1', 'N1', 'Ett', 1, 70, null, 72], ['M2', 'N1', 'Två', 1, 70, null, 72]],
    },
    with: [goalYearGap],
    expect: [],
  },
];

describe('measure/measure-year-gap', () => {
  test.each(CASES)('$name', (each) => {
    const { seen, expected } = checkCase(measureYearGap, each);
    expect(seen).toEqual(expected);
  });
});
