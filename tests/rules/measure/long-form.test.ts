import { describe, expect, test } from '@jest/globals';
import { findModel } from '../../../src/models/built-in-models';
import { checkPlan } from '../../../src/rules/engine';
import { measureRules } from '../../../src/rules/measure';
import { recognise } from '../../../src/workbook/recogniser/recognise';
import { buildPlan } from '../../../src/workbook/reading/build-plan';
import { bookOf, type Grid } from '../../workbook/sheet-of';
import { places } from '../harness';

const HEADER = ['Mått-id', 'Mål-id', 'Styrmått', 'Enhet', 'År', 'Resultat', 'Målnivå'];
const GOALS: Grid = [
  ['Mål-id', 'Nivå', 'Mål'],
  ['N1', 'Nämndmål', 'Tryggare skolvägar'],
  ['N2', 'Nämndmål', 'Nöjda brukare'],
];

/** A measure with a row a year: results for two years, targets for three. */
function rows(id: string, goal: string, changes: Readonly<Record<number, readonly unknown[]>> = {}): Grid {
  const plain = [
    [2024, 70, null],
    [2025, 71, null],
    [2027, null, 72],
    [2028, null, 73],
    [2029, null, 74],
  ];
  return plain.map((row, index) => [id, goal, `Andel ${id}`, '%', ...(changes[index] ?? row)] as Grid[number]);
}

/** The errors and warnings of a measures table in long form, by rule and cell. */
function findings(measures: Grid): string[] {
  const book = bookOf({
    Plan: [
      ['Fält', 'Värde'],
      ['Budgetår', 2027],
      ['Styrmodell', 'Karlskoga'],
    ],
    Mål: GOALS,
    Styrmått: [HEADER, ...measures],
  });
  const { plan } = buildPlan(book, recognise(book));
  const run = checkPlan(plan, findModel('karlskoga')!, { rules: measureRules });
  const serious = run.findings.filter(({ severity }) => severity !== 'information');
  return serious.map((finding) => `${finding.ruleId} ${places([finding])[0]}`);
}

const others = [...rows('M2', 'N1'), ...rows('M3', 'N2'), ...rows('M4', 'N2')];

describe('measures in long form, a row a year', () => {
  test('a whole table has no findings', () => {
    expect(findings([...rows('M1', 'N1'), ...others])).toEqual([]);
  });

  test('text is found at its own year’s cell', () => {
    expect(findings([...rows('M1', 'N1', { 1: [2025, 'ökade', null], 3: [2028, null, 'ökar'] }), ...others])).toEqual([
      'measure/not-a-number Styrmått!F3',
      'measure/not-a-number Styrmått!G5',
    ]);
  });

  test('a value without a year is found at the empty year cell', () => {
    expect(findings([...rows('M1', 'N1', { 3: [null, null, 73] }), ...others])).toEqual([
      'measure/incomplete Styrmått!E5',
    ]);
  });

  test('no target at all is found at the first plan year’s cell', () => {
    const bare = { 2: [2027, null, null], 3: [2028, null, '–'], 4: [2029, null, null] };
    expect(findings([...rows('M1', 'N1', bare), ...others])).toEqual(['measure/incomplete Styrmått!G4']);
  });

  test('a year that the goal lacks is found at its first measure’s cell of that year', () => {
    const gap = { 3: [2028, null, null] };
    expect(
      findings([...rows('M1', 'N1', gap), ...rows('M2', 'N1', gap), ...rows('M3', 'N2'), ...rows('M4', 'N2')]),
    ).toEqual(['measure/goal-year-gap Styrmått!G5']);
  });

  test('a target that goes the wrong way, out of its scale, is found at its own year’s cell', () => {
    expect(findings([...rows('M1', 'N1', { 4: [2029, null, 740] }), ...others])).toEqual([
      'measure/out-of-range Styrmått!G6',
    ]);
  });
});
