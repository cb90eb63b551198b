import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distribute } from '../../src/figures/distribute';
import { largestRemainder } from '../../src/figures/largest-remainder';

const weight = fc.oneof(
  fc.nat(1000),
  fc.nat(100).map((tenths) => tenths / 10),
  fc.double({ min: 0, max: 1e300, noNaN: true }),
);
const amount = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

/** The exact sum of whole numbers, of whatever size. */
function wholeSum(numbers: readonly number[]): bigint {
  return numbers.reduce((sum, number) => sum + BigInt(number), 0n);
}

describe('largestRemainder', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [0.1, 0.2, 0.7], [1, 2, 7]],
    [1, [0.5, 2, 1], [0, 1, 0]],
    // Equal remainders: the larger weight first.
    [5, [1, 3], [1, 4]],
    [3, [1, 1], [2, 1]],
    [0, [1, 2], [0, 0]],
    [7, [1 / 3, 2 / 3], [2, 5]],
    [Number.MAX_SAFE_INTEGER, [1e300, 1e-300], [Number.MAX_SAFE_INTEGER, 0]],
    [3, [5e-324, 1e-323], [1, 2]],
  ])('%p over %p is %p', (total, weights, shares) => {
    expect(largestRemainder(total, weights)).toEqual(shares);
  });

  test.each([[[]], [[0, 0]]])('nothing goes over %p', (weights) => {
    expect(largestRemainder(5, weights)).toBeUndefined();
  });

  test('no share is further than one from its exact part, and a larger weight never gets less', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const sum = weights.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shares = largestRemainder(total, weights)!;
        for (const [index, share] of shares.entries()) {
          expect(Math.abs(share - (total * weights[index]!) / sum)).toBeLessThan(1);
          for (const [other, its] of shares.entries())
            if (weights[index]! > weights[other]!) expect(share).toBeGreaterThanOrEqual(its);
        }
      }),
    );
  });
});

describe('STYR.FÖRDELA', () => {
  test.each([
    [100, [[1], [1], [1]], [[34], [33], [33]]],
    [-100, [[1, 1, 1]], [[-34, -33, -33]]],
    [
      '1 000 kr',
      [
        ['50 %', '30 %'],
        ['20 %', null],
      ],
      [
        [500, 300],
        [200, ''],
      ],
    ],
    [0, [[1], [2]], [[0], [0]]],
    [0, [[0], [0]], [[0], [0]]],
    [null, [[1], [2]], [[''], ['']]],
    [12.345, [[1, 1]], [[6.173, 6.172]]],
    [100, 3, [[100]]],
    // A column or a row of amounts, each over its own weights or over those that all have in common.
    [
      [[10], [20]],
      [[1, 1]],
      [
        [5, 5],
        [10, 10],
      ],
    ],
    [
      [[10], [20]],
      [
        [1, 1],
        [1, 3],
      ],
      [
        [5, 5],
        [5, 15],
      ],
    ],
    [
      [[10, 20]],
      [[1], [1]],
      [
        [5, 10],
        [5, 10],
      ],
    ],
  ])('%p over %p is %p', (total, weights, shares) => {
    expect(distribute(total, weights)).toEqual(shares);
  });

  test('a weight that is wrong says so, and the others share the amount', () => {
    expect(distribute(100, [[1], ['x'], [-2], [1], [{ code: '#REF!' }]])).toEqual([
      [50],
      [expect.objectContaining({ messageId: 'input.not-a-number' })],
      [expect.objectContaining({ messageId: 'input.negative' })],
      [50],
      [expect.objectContaining({ messageId: 'input.cell-error' })],
    ]);
  });

  test('an amount that is wrong says so where it would stand', () => {
    const error = expect.objectContaining({ messageId: 'input.not-a-number', data: { argument: 'belopp', seen: 'x' } });
    expect(distribute('x', [[1], [null]])).toEqual([[error], ['']]);
    expect(distribute([['x'], [4]], [[1, 1]])).toEqual([
      [error, error],
      [2, 2],
    ]);
  });

  test('weights of nothing but zero share nothing', () => {
    expect(distribute(5, [[0], [0]])).toEqual([
      [expect.objectContaining({ messageId: 'input.no-weight' })],
      [expect.objectContaining({ messageId: 'input.no-weight' })],
    ]);
  });

  test('an amount that no double holds exactly is #NUM!', () => {
    expect(distribute(1e300, [[1]])).toEqual([[expect.objectContaining({ code: 'number' })]]);
  });

  test.each([
    [
      [[1], [2]],
      [[1], [2], [3]],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
    ],
  ])('amounts %p do not go over weights %p', (amounts, weights) => {
    expect(() => distribute(amounts, weights)).toThrow(
      expect.objectContaining({ argument: 'belopp', messageId: 'input.shape' }),
    );
  });

  test('whole shares add up exactly, keep the shape, turn with the sign and do not depend on the order', () => {
    fc.assert(
      fc.property(amount, fc.array(weight, { minLength: 1, maxLength: 30 }), (total, weights) => {
        fc.pre(weights.some((each) => each > 0));
        const shares = distribute(total, [weights])[0] as number[];
        expect(shares).toHaveLength(weights.length);
        expect(wholeSum(shares)).toBe(BigInt(total));
        expect(distribute(-total, [weights])[0]).toEqual(shares.map((share) => -share + 0));
        expect(
          distribute(
            total,
            weights.map((each) => [each]),
          ).flat(),
        ).toEqual(shares);
        const turned = distribute(total, [[...weights].reverse()])[0] as number[];
        const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
        expect(sorted(turned)).toEqual(sorted(shares));
      }),
    );
  });

  test('shares of an amount with decimals add up to it in its own last digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.nat(9), { minLength: 1 }),
        (whole, decimals, weights) => {
          fc.pre(weights.some((each) => each > 0));
          const scale = 10 ** decimals;
          const shares = distribute(whole / scale, [weights])[0] as number[];
          expect(shares.reduce((sum, share) => sum + Math.round(share * scale), 0)).toBe(whole);
        },
      ),
    );
  });
});
