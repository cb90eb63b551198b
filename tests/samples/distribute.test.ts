import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distribute, seeded } from '../../samples/make/seeded';

test('parts add up to the whole and lie within one of their share', () => {
  const weights = fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (amount, shares) => {
      const parts = distribute(amount, shares);
      const total = shares.reduce((sum, share) => sum + share, 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      parts.forEach((part, index) => expect(Math.abs(part - (amount * shares[index]!) / total)).toBeLessThan(1.001));
    }),
  );
});

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number): number[] => Array.from({ length: 5 }, seeded(seed));
  expect(take(7)).toEqual(take(7));
  expect(take(7)).not.toEqual(take(8));
  expect(take(7).every((value) => value >= 0 && value < 1)).toBe(true);
});
