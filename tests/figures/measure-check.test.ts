import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/figures/cells';
import { measureCheck } from '../../src/figures/measure-check';
import { yearOf } from '../../src/figures/read-years';
import { argumentFault, shortly } from './shown';

const YEARS = [['Målnivå 2027', 2028, 'Bu29']];

/** What is said of one measure. */
function check(name: Cell, targets: Cell[], results?: Cell[], model?: string): unknown {
  return shortly(measureCheck([[name]], YEARS, [targets], results && [results], model))[0]![0];
}

describe('MÄTKOLL', () => {
  test.each<[string, Cell, Cell[], Cell[] | undefined, string]>([
    ['nothing lacks', 'Nöjda brukare', [72, '73,5', '74 %'], [70], ''],
    ['a range is a level', 'Vikt', ['66–70', '66-70', '60 till 70'], undefined, ''],
    ['a blank row', null, ['', null, ' '], [null], ''],
    ['no name', ' ', [1, 2, 3], undefined, 'measure.missing-name'],
    ['a year without target', 'A', [1, '', '–'], undefined, 'measure.missing-targets'],
    ['a target that is no number', 'A', [1, 'många', 3], undefined, 'measure.target-no-number'],
    ['a result that is no number', 'A', [1, 2, 3], ['bra', 5], 'measure.result-no-number'],
    ['no result', 'A', [1, 2, 3], ['..', null], 'measure.no-history'],
    [
      'all at once',
      '',
      ['x', null, 3],
      ['', null],
      'measure.missing-name + measure.missing-targets + measure.target-no-number + measure.no-history',
    ],
    ['an error in a cell', 'A', [1, { code: '#DIV/0!' }, 3], undefined, 'value input.cell-error'],
    ['a truth value', 'A', [1, true, 3], undefined, 'measure.target-no-number'],
  ])('%s', (_what, name, targets, results, expected) => {
    expect(check(name, targets, results)).toBe(expected);
  });

  test.each<[string, string, Cell[], Cell[], string]>([
    ['Karlskoga asks for every year', 'karlskoga', [1, null, 3], [1], 'measure.missing-targets'],
    ['Katrineholm is content with one', 'Katrineholm', [1, null, null], [1], ''],
    ['but not with none', 'Katrineholm', [null, '–', null], [1], 'measure.no-target'],
    ['the law asks for no target', 'Kommunallagen', [null, null, null], [null], ''],
    ['but a target is a number there too', 'Kommunallagen', ['hög', null, null], [null], 'measure.target-no-number'],
  ])('%s', (_what, model, targets, results, expected) => {
    expect(check('Nöjda brukare', targets, results, model)).toBe(expected);
  });

  test('takes a year a row where there is one column of targets', () => {
    const result = measureCheck([['A'], ['B'], ['C']], [[2027], [2028], [null]], [[1], [null], [3]]);
    expect(shortly(result)).toEqual([[''], ['measure.missing-targets'], ['measure.missing-year']]);
  });

  test('names the years that lack', () => {
    expect(measureCheck('A', YEARS, [[1, null, null]])).toEqual([
      [[{ messageId: 'measure.missing-targets', data: { years: [2028, 2029] } }]],
    ]);
  });

  test.each<[string, () => unknown, string]>([
    [
      'names that are too few',
      () =>
        measureCheck([['A']], YEARS, [
          [1, 2, 3],
          [4, 5, 6],
        ]),
      'mått input.shape',
    ],
    ['results that are too few', () => measureCheck('A', YEARS, [[1, 2, 3]], [[1], [2]]), 'resultat input.shape'],
    ['years that are too few', () => measureCheck('A', [[2027, 2028]], [[1, 2, 3]]), 'år input.years'],
    ['a year that is none', () => measureCheck('A', [['nästa', 2028, 2029]], [[1, 2, 3]]), 'år input.year'],
    ['a year that is blank', () => measureCheck('A', [[null, 2028, 2029]], [[1, 2, 3]]), 'år input.year'],
    ['an unknown model', () => measureCheck('A', YEARS, [[1, 2, 3]], null, 'Ankeborg'), 'modell input.model'],
  ])('refuses %s', (_what, work, expected) => {
    expect(argumentFault(work)).toBe(expected);
  });

  test('gives one text a row, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constant({ code: '#N/A' }));
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const names = cells.map(([name]) => [name]);
        const result = shortly(
          measureCheck(
            names,
            YEARS,
            cells.map(([, ...targets]) => targets),
            names,
          ),
        );
        expect(result).toHaveLength(cells.length);
        for (const row of result) expect(row).toEqual([expect.any(String)]);
      }),
    );
  });
});

describe('the year of a cell', () => {
  test.each<[Cell, number | undefined]>([
    [2027, 2027],
    ['2027-12-31', 2027],
    ['Målnivå\n2027', 2027],
    ['Plan -28', 2028],
    [46_753, 2028],
    ['2027 eller 2028', undefined],
    [27.5, undefined],
    [12, undefined],
    ['', undefined],
    [true, undefined],
    [{ code: '#REF!' }, undefined],
  ])('%p is %p', (cell, year) => {
    expect(yearOf(cell)).toBe(year);
  });
});
