import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexedYears } from '../../src/figures/indexed-years';

describe('STYR.UPPRÄKNING', () => {
  test.each([
    [1000, [[1.02, 1.03, 1.025]], [[1020, 1050.6, 1076.865]]],
    [1000, [[0.02, 0.03, 0.025]], [[1020, 1050.6, 1076.865]]],
    [1000, [['2 %', '3,0 %', '2,5 %']], [[1020, 1050.6, 1076.865]]],
    [1000, [[102, 103, 102.5]], [[1020, 1050.6, 1076.865]]],
    [1000, [[102], [103], [102.5]], [[1020], [1050.6], [1076.865]]],
    [1000, 1.1, [[1100, 1210, 1331]]],
    [1000, -0.1, [[900, 810, 729]]],
    [-1000, [[1.1]], [[-1100, -1210, -1331]]],
    [1000, [[0, 1, 100]], [[1000, 1000, 1000]]],
    [1000, [[1.1, 1.1]], [[1100, 1210]]],
    [
      [[100], [null], [200]],
      [[1.1, 1, 1]],
      [
        [110, 110, 110],
        ['', '', ''],
        [220, 220, 220],
      ],
    ],
    [
      [[100, 200]],
      [[1.1], [1], [1]],
      [
        [110, 220],
        [110, 220],
        [110, 220],
      ],
    ],
    [
      [[100], [200]],
      [
        [1.1, 1, 1],
        [1.2, 1, 1],
      ],
      [
        [110, 110, 110],
        [240, 240, 240],
      ],
    ],
    [
      [[100], [200]],
      [[1.1], [1]],
      [
        [110, 121, 133.1],
        [200, 200, 200],
      ],
    ],
    ['1 tkr', [[1, 1, 1]], [[1000, 1000, 1000]]],
  ])('%p by %p is %p', (amount, index, years) => {
    expect(indexedYears(amount, index)).toEqual(years);
  });

  test.each([[2], [2.5], [1.6], [30], [340], [-3]])(
    'an index of %p could mean several things and is refused',
    (index) => {
      expect(indexedYears(1000, [[1.1, index, 1.1]])).toEqual([
        [
          1100,
          expect.objectContaining({ messageId: 'UPPRAKNING.index' }),
          expect.objectContaining({ messageId: 'UPPRAKNING.index' }),
        ],
      ]);
    },
  );

  test('a missing index leaves its year and those after it unknown', () => {
    const missing = expect.objectContaining({ code: 'not-available', messageId: 'input.missing' });
    expect(indexedYears(1000, [[1.1, null, 1.1]])).toEqual([[1100, missing, missing]]);
  });

  test('an amount that is wrong does not spoil the others', () => {
    const bad = expect.objectContaining({ messageId: 'input.not-a-number' });
    expect(indexedYears([['x'], [100]], 1)).toEqual([
      [bad, bad, bad],
      [100, 100, 100],
    ]);
  });

  test.each([
    [[[1], [2]], [[1], [1], [1], [1]], 'index', 'UPPRAKNING.index-shape'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      1,
      'belopp',
      'input.one-column',
    ],
  ])('%p by %p says that %s is wrong', (amount, index, argument, messageId) => {
    expect(() => indexedYears(amount, index)).toThrow(expect.objectContaining({ argument, messageId }));
  });

  test('a factor, an index number and a change mean the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 500, max: 1499 }), (amount, thousandths) => {
        const [factor] = indexedYears(amount, thousandths / 1000) as [number[]];
        const [index] = indexedYears(amount, thousandths / 10) as [number[]];
        const [change] = indexedYears(amount, (thousandths - 1000) / 1000) as [number[]];
        for (const [year, value] of factor.entries()) {
          expect(index[year]).toBeCloseTo(value, 4);
          if (thousandths > 500) expect(change[year]).toBeCloseTo(value, 4);
        }
      }),
    );
  });
});
