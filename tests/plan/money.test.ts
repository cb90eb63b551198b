import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KRONOR_PER_UNIT, sumKronor, toKronor } from '../../src/plan/money';

test('an amount written with öre is the same in every unit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }),
      fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const),
      (ore, unit) => {
        const kronor = ore / 100;
        expect(toKronor(kronor / KRONOR_PER_UNIT[unit], unit)).toBe(kronor === 0 ? 0 : kronor);
      },
    ),
  );
});

test('large amounts carry no noise of binary fractions', () => {
  expect(toKronor(529126.54, 'mnkr')).toBe(529_126_540_000);
  expect(toKronor(0.0001, 'kr')).toBe(0.0001);
});

test('a sum is exact in öre, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (ore) => {
      const exact = ore.reduce((sum, each) => sum + each, 0) / 100;
      expect(sumKronor(ore.map((each) => each / 100))).toBe(exact);
      expect(sumKronor([...ore].reverse().map((each) => each / 100))).toBe(exact);
    }),
  );
});
