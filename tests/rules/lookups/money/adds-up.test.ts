import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addsUp, isRoundedTo } from '../../../../src/rules/lookups/money/adds-up';
import type { MoneyUnit } from '../../../../src/plan/plan';
import { toKronor } from '../../../../src/plan/money';

describe('isRoundedTo', () => {
  test.each<[number, number, MoneyUnit, boolean]>([
    [100.4, 100, 'tkr', true],
    [100.6, 100, 'tkr', false],
    [12.34, 12.3, 'mnkr', true],
    [12.36, 12.3, 'mnkr', false],
    [12.3, 12, 'mnkr', true],
    [12.6, 12, 'mnkr', false],
    [100, 101, 'kr', true],
    [100, 102, 'kr', false],
  ])('%d is shown as %d %s: %s', (exact, stated, unit, expected) => {
    expect(isRoundedTo(toKronor(exact, unit), toKronor(stated, unit), unit)).toBe(expected);
  });
});

describe('addsUp', () => {
  test.each<[readonly number[], number, MoneyUnit, boolean]>([
    [[60000, 40000], 100000, 'tkr', true],
    [[60000, 40000], 100001, 'tkr', false],
    [[33333.333, 33333.333, 33333.333], 100000, 'tkr', true],
    [[33333.333, 33333.333, 33332.333], 100000, 'tkr', false],
    [[11.9], 12, 'mnkr', false],
    [[11.9, 0.1], 12, 'mnkr', true],
    [[0.1, 0.2], 0.3, 'kr', true],
    [[], 0, 'tkr', true],
  ])('%j and %d %s: %s', (amounts, total, unit, expected) => {
    expect(
      addsUp(
        amounts.map((amount) => toKronor(amount, unit)),
        toKronor(total, unit),
        unit,
      ),
    ).toBe(expected);
  });

  test('whole units add up exactly or not at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })),
        fc.integer({ min: -3, max: 3 }),
        fc.constantFrom<MoneyUnit>('kr', 'tkr', 'mnkr'),
        (amounts, off, unit) => {
          const total = amounts.reduce((sum, amount) => sum + amount, off);
          expect(
            addsUp(
              amounts.map((amount) => toKronor(amount, unit)),
              toKronor(total, unit),
              unit,
            ),
          ).toBe(off === 0);
        },
      ),
    );
  });
});
