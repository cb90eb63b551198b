import { describe, expect, test } from '@jest/globals';
import { balanceTerms, keptPercent, mostToReserve, restoreDeficits } from '../../src/plan/balance-requirement';

describe('the balanced-budget requirement', () => {
  test('the terms are signed as they are counted', () => {
    expect(balanceTerms(100, { gains: 1, exceptions: -2, reservation: 3, use: 4 })).toEqual([100, -1, -2, -3, 4]);
  });

  test('the reserve takes what the lesser result has above one or two per cent of the taxes', () => {
    expect([keptPercent(false), keptPercent(true)]).toEqual([1, 2]);
    expect(mostToReserve(50, 40, 1000, false)).toBe(30);
    expect(mostToReserve(40, 50, 1000, true)).toBe(20);
    expect(mostToReserve(5, 50, 1000, false)).toBe(0);
  });
});

describe('restoreDeficits', () => {
  const of = (...amounts: number[]): Parameters<typeof restoreDeficits>[0] =>
    amounts.map((amount, index) => ({ year: 2020 + index, amount }));

  test('what comes too late is no longer the deficit’s own, but is taken off what is left', () => {
    const { deficits, leftByYear } = restoreDeficits(of(-10, 2, 0, 3, 5));
    expect(deficits).toEqual([{ year: 2020, deficit: 10, left: 5 }]);
    expect(leftByYear).toEqual([
      { left: 10, by: 2023 },
      { left: 8, by: 2023 },
      { left: 8, by: 2023 },
      { left: 5, by: 2023 },
      { left: 0 },
    ]);
  });

  test('a deficit that may still be restored goes before one whose time is out', () => {
    const { deficits } = restoreDeficits(of(-10, 0, 0, 0, -5, 6));
    expect(deficits).toEqual([
      { year: 2020, deficit: 10, left: 10 },
      { year: 2024, deficit: 5, left: 0 },
    ]);
  });

  test('years may be missing between', () => {
    const { deficits } = restoreDeficits([
      { year: 2020, amount: -10 },
      { year: 2024, amount: 10 },
    ]);
    expect(deficits).toEqual([{ year: 2020, deficit: 10, left: 10 }]);
  });
});
