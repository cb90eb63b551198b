import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oddScales } from '../../../../src/rules/lookups/slips/odd-scales';

const of = (...values: readonly number[]) => values.map((value) => ({ value }));

describe('oddScales', () => {
  test.each([
    { name: 'like amounts', values: [100, 110, 120], odd: [] },
    { name: 'nothing and something', values: [0, 0, 100, 120], odd: [] },
    { name: 'no majority', values: [100, 120, 100000, 120000], odd: [] },
    { name: 'a thousand times', values: [100, 120000, 130], odd: [{ index: 1, factor: 1e3 }] },
    { name: 'a million times', values: [100e6, 120, 130], odd: [{ index: 0, factor: 1e6 }] },
    { name: 'a thousandth', values: [100, 0.12, 130], odd: [{ index: 1, factor: 1e-3 }] },
    { name: 'signs are no matter', values: [-100, 120000, -130], odd: [{ index: 1, factor: 1e3 }] },
    { name: 'two hundred times', values: [100, 24000, 130], odd: [] },
    { name: 'twenty thousand times', values: [100, 2400000, 130], odd: [] },
    {
      name: 'two of five',
      values: [100, 110, 115000, 120000, 130],
      odd: [
        { index: 2, factor: 1e3 },
        { index: 3, factor: 1e3 },
      ],
    },
  ])('$name', ({ values, odd }) => {
    expect(oddScales(of(...values))).toEqual(odd);
  });

  test('what is usual has to be worth judging', () => {
    expect(oddScales(of(1, 1200, 2), { least: 10 })).toEqual([]);
  });

  test('in a sheet of whole amounts a fraction tells', () => {
    expect(oddScales(of(0.6, 300, 300), { lumpy: true })).toEqual([]);
    expect(oddScales(of(0.6, 300, 300), { lumpy: true, whole: 1 })).toEqual([{ index: 0, factor: 1e-3 }]);
  });

  test('a slip between years that grow evenly is found, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 999_999 }),
        fc.integer({ min: -5, max: 8 }),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(1e3, 1e6),
        (base, percent, place, factor) => {
          const years = [0, 1, 2, 3, 4].map((year) => Math.round(base * (1 + percent / 100) ** year));
          expect(oddScales(of(...years), { whole: 1 })).toEqual([]);
          years[place]! *= factor;
          expect(oddScales(of(...years), { whole: 1 })).toEqual([{ index: place, factor }]);
        },
      ),
    );
  });
});
