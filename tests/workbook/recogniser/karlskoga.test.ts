import { describe, expect, test } from '@jest/globals';
import { bookOf, type Grid } from '../sheet-of';
import { planOf } from '../read-layout';

const NKI = 'Hur nöjda företagarna är med kommunens service (NKI)';
const PLEASED = 'Hur nöjda brukarna är med kommunens verksamheter som helhet (% mycket/ganska nöjda)';
const TREATED = 'Andel brukare som upplever ett gott bemötande vid kontakt med kommunen (procent)';
const ROWS: Grid = [
  [NKI, 66, '-', 70, '.', 72, '-', 74, '-'],
  [PLEASED, '-', 68, '-', 79, 80, 81, 82, 82],
  [TREATED, '-', 71, '-', 84, 85, 87, 89, 92],
];
const ONE_ROW: Grid = [
  ['Mål: God service och tillgänglighet'],
  [
    'Styrmått',
    'Resultat 2011',
    'Resultat 2012',
    'Resultat 2013',
    'Resultat 2014',
    'Målnivå 2015',
    'Målnivå 2016',
    'Målnivå 2017',
    'Målnivå 2018',
  ],
  ...ROWS,
];
const BROKEN_LINES: Grid = [
  ['Exempel'],
  ['Mål: God service och tillgänglighet'],
  [
    'Styrmått',
    'Resultat\n2011',
    'Resultat\n2012',
    'Resultat\n2013',
    'Resultat\n2014',
    'Mål-\nnivå 2015',
    'Mål-\nnivå 2016',
    'Mål-\nnivå 2017',
    'Mål-\nnivå 2018',
  ],
  ...ROWS,
  ['Kommentar till exemplet: Alla mått mäts inte varje år.'],
];
const TWO_ROWS: Grid = [
  ['Mål: God service och tillgänglighet'],
  null,
  ['Styrmått', 'Resultat', null, null, null, 'Målnivå'],
  [null, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018],
  ...ROWS,
];

describe('the example table of Karlskoga’s document, typed into a sheet', () => {
  test.each([
    ['years in each header', bookOf({ Blad1: ONE_ROW })],
    ['broken headers, a title above and a comment below', bookOf({ Exempel: BROKEN_LINES })],
    [
      'two header rows, merged',
      bookOf({ Blad1: TWO_ROWS }, { merges: { Blad1: ['A1:I1', 'A3:A4', 'B3:E3', 'F3:I3'] } }),
    ],
    ['two header rows, not merged', bookOf({ Blad1: TWO_ROWS })],
    [
      'shifted by empty columns and rows',
      bookOf({ Blad1: [null, null, ...ONE_ROW.map((row) => (row ? [null, null, ...row] : null))] }),
    ],
  ])('%s', (_name, book) => {
    const plan = planOf(book);
    expect(plan.goals.map(({ id, title }) => [id, title])).toEqual([
      ['God service och tillgänglighet', 'God service och tillgänglighet'],
    ]);
    expect(plan.goals[0]!.source.derived).toEqual(['id']);
    expect(plan.measures.map(({ name, goalId }) => [name, goalId])).toEqual(
      [NKI, PLEASED, TREATED].map((name) => [name, 'God service och tillgänglighet']),
    );
    expect(plan.measures[0]!.results).toEqual([
      { year: 2011, value: 66 },
      { year: 2013, value: 70 },
    ]);
    expect(plan.measures[0]!.targets).toEqual([
      { year: 2015, value: 72 },
      { year: 2017, value: 74 },
    ]);
    expect(plan.measures[2]!.results).toEqual([
      { year: 2012, value: 71 },
      { year: 2014, value: 84 },
    ]);
    expect(plan.measures[2]!.targets.map((target) => ('value' in target ? target.value : 0))).toEqual([85, 87, 89, 92]);
    expect(plan.measures.every(({ source }) => source.problems === undefined)).toBe(true);
    expect(plan.years).toEqual([2015, 2016, 2017]);
  });
});
