import { describe, expect, test } from '@jest/globals';
import { scaleStep } from '../../../../src/rules/lookups/slips/scale-steps';

const stepOf = (...values: readonly number[]): readonly (readonly [number, number])[] =>
  scaleStep(
    values.map((value, index) => ({ year: 2025 + index, value })),
    200_000,
  ).map(({ index, factor }) => [index, factor]);

describe('scaleStep', () => {
  test.each([
    [
      'all that is planned is a thousand times its history',
      [9e6, 9.2e6, 9.4e9, 9.6e9, 9.7e9],
      [
        [2, 1e3],
        [3, 1e3],
        [4, 1e3],
      ],
    ],
    [
      'a million times',
      [9e6, 9.2e6, 9.4e12, 9.6e12],
      [
        [2, 1e6],
        [3, 1e6],
      ],
    ],
    [
      'a year without an amount',
      [9e6, 9.2e6, 0, 9.4e9, 9.6e9],
      [
        [3, 1e3],
        [4, 1e3],
      ],
    ],
    ['a steady row', [9e6, 9.2e6, 9.4e6, 9.6e6, 9.7e6], []],
    ['an activity that grew', [9e6, 9.2e6, 9.4e7, 9.6e7, 9.7e7], []],
    ['an activity that grew more than its unit', [9e6, 9.2e6, 9.4e10, 9.6e10, 9.7e10], []],
    ['an activity that ended', [9.4e9, 9.6e9, 9e6, 9.2e6, 9e6], []],
    ['one earlier amount is no history', [9e6, 9.4e9, 9.6e9, 9.7e9], []],
    ['a small history', [9e3, 9.2e3, 9.4e6, 9.6e6, 9.7e6], []],
  ] as const)('%s', (_, values, expected) => {
    expect(stepOf(...values)).toEqual(expected);
  });
});
