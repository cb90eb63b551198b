import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { commonRows, countRows, hasRow, joinRuns, rowsOf, toRuns, withoutRows } from '../../src/plan/row-runs';

const rows = fc.uniqueArray(fc.integer({ min: 0, max: 40 })).map((list) => list.sort((a, b) => a - b));
const listOf = (runs: Parameters<typeof rowsOf>[0]): number[] => [...rowsOf(runs)];

describe('row runs', () => {
  test('hold rows on end as one run', () => {
    expect(toRuns([1, 2, 3, 5, 7, 8])).toEqual([
      { from: 1, to: 3 },
      { from: 5, to: 5 },
      { from: 7, to: 8 },
    ]);
    expect(toRuns([])).toEqual([]);
  });

  test('are the rows that they were made of', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const runs = toRuns(list);
        expect(listOf(runs)).toEqual(list);
        expect(countRows(runs)).toBe(list.length);
        for (let row = 0; row <= 40; row++) expect(hasRow(runs, row)).toBe(list.includes(row));
      }),
    );
  });

  test('join, meet and leave out as sets do', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const [one, other] = [toRuns(a), toRuns(b)];
        expect(joinRuns(one, other)).toEqual(toRuns([...new Set([...a, ...b])].sort((x, y) => x - y)));
        expect(listOf(commonRows(one, other))).toEqual(a.filter((row) => b.includes(row)));
        expect(listOf(withoutRows(one, other))).toEqual(a.filter((row) => !b.includes(row)));
      }),
    );
  });
});
