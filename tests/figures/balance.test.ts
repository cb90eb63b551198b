import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { balanceResult } from '../../src/figures/balance-result';
import { deficitsToRestore } from '../../src/figures/deficits-to-restore';
import { resultReserve } from '../../src/figures/result-reserve';

const bad = (argument: string): unknown =>
  expect.objectContaining({ messageId: 'input.not-a-number', data: { argument, seen: 'x' } });

describe('STYR.BALANSKRAV', () => {
  test.each([
    [100, 10, undefined, undefined, undefined, 90],
    [100, 10, -5, 20, 3, 68],
    // Written with the minus that they are counted with.
    [100, -10, 5, -20, 3, 78],
    [0.3, 0.1, undefined, undefined, undefined, 0.2],
    ['1 000', '100 kr', null, null, null, 900],
    [-50, null, null, null, 50, 0],
    [null, 10, 5, 5, 5, ''],
    [null, null, null, null, null, ''],
  ])('%p less %p, %p, %p, %p is %p', (result, gains, exceptions, reservation, use, balance) => {
    expect(balanceResult(result, gains, exceptions, reservation, use)).toEqual([[balance]]);
  });

  test('goes through years, each with its own error', () => {
    expect(balanceResult([[100, 'x', 50, null]], [[1, 1, 'x', 1]], 0)).toEqual([
      [99, bad('resultat'), bad('reavinster'), ''],
    ]);
    expect(() => balanceResult([[1, 2]], [[1], [2]])).toThrow(expect.objectContaining({ argument: 'reavinster' }));
  });
});

describe('STYR.ÅTERSTÄLLNING', () => {
  test('a deficit is restored by the surpluses that follow, within three years', () => {
    expect(deficitsToRestore([[-10], [4], [3], [5]])).toEqual([
      [10, 4],
      [6, 4],
      [3, 4],
      [0, ''],
    ]);
  });

  test('with years the deadline is a year, also from the first year alone, and under years across', () => {
    expect(deficitsToRestore([[-10, 4, 6]], [[2025, 2026, 2027]])).toEqual([
      [10, 6, 0],
      [2028, 2028, ''],
    ]);
    expect(deficitsToRestore([[5], [-10]], 2026)).toEqual([
      [0, ''],
      [10, 2030],
    ]);
    expect(
      deficitsToRestore(
        [
          [-1, 1],
          [2, -2],
        ],
        [[2026, 2027]],
      ),
    ).toEqual([
      [1, 0],
      [2029, ''],
      [0, 2],
      ['', 2030],
    ]);
  });

  test('surpluses go to the oldest deficit first', () => {
    expect(deficitsToRestore([[-10], [-5], [12]])).toEqual([
      [10, 4],
      [15, 4],
      [3, 5],
    ]);
  });

  test('what is overdue stays, and is paid after what may still be restored in time', () => {
    expect(deficitsToRestore([[-10], [0], [0], [0], [-5], [8], [7]])).toEqual([
      [10, 4],
      [10, 4],
      [10, 4],
      [10, 4],
      [15, 4],
      [7, 4],
      [0, ''],
    ]);
  });

  test('a blank year is left out, and after one that is wrong nothing is known', () => {
    const before = expect.objectContaining({
      code: 'not-available',
      messageId: 'ATERSTALLNING.before',
      data: { number: 3 },
    });
    const wrong = bad('balanskravsresultat');
    expect(deficitsToRestore([[-10], [null], ['x'], [5], ['']])).toEqual([
      [10, 4],
      ['', ''],
      [wrong, wrong],
      [before, before],
      ['', ''],
    ]);
  });

  test('tenths restore exactly', () => {
    expect(deficitsToRestore([[-0.3], [0.1], [0.2]])).toEqual([
      [0.3, 4],
      [0.2, 4],
      [0, ''],
    ]);
  });

  test.each([
    [[[1, 2]], [[2026], [2027]], 'input.shape'],
    [[[1], [2]], 'x', 'input.not-a-number'],
    [[[1], [2]], 12, 'input.year'],
    [[[1], [2]], [[2027], [2026]], 'ATERSTALLNING.order'],
  ])('%p with the years %p: %s', (results, years, messageId) => {
    expect(() => deficitsToRestore(results, years)).toThrow(expect.objectContaining({ argument: 'år', messageId }));
  });

  test('what is left is what the deficits are above the surpluses after them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 }), (results) => {
        let owed = 0;
        const expected = results.map((result) => (owed = Math.max(0, owed - result)));
        expect(deficitsToRestore(results.map((each) => [each])).map(([left]) => left)).toEqual(expected);
      }),
    );
  });
});

describe('STYR.RESULTATRESERV', () => {
  test.each([
    [50, 40, 2000, undefined, 20],
    [40, 50, 2000, 'nej', 20],
    [50, 60, 2000, 'ja', 10],
    [50, 60, 2000, true, 10],
    [50, 60, 2000, 1, 10],
    [10, 10, 2000, undefined, 0],
    [-10, 10, 2000, undefined, 0],
    [25.3, 25.3, 2530, undefined, 0],
    ['50 tkr', '60 tkr', '2 mnkr', null, 30_000],
    [null, 60, 2000, undefined, ''],
  ])('%p and %p of %p, equity negative %p: %p', (result, adjusted, taxes, isNegative, most) => {
    expect(resultReserve(result, adjusted, taxes, isNegative)).toEqual([[most]]);
  });

  test.each([
    [50, null, 2000, undefined, 'input.missing', 'resultat_efter_justering'],
    [50, 40, null, undefined, 'input.missing', 'skatt_och_bidrag'],
    [50, 40, 0, undefined, 'RESULTATRESERV.taxes', 'skatt_och_bidrag'],
    [50, 40, 2000, 'kanske', 'input.yes-no', 'eget_kapital_negativt'],
    ['x', 40, 2000, undefined, 'input.not-a-number', 'resultat'],
  ])(
    '%p and %p of %p, equity negative %p says %s of %s',
    (result, adjusted, taxes, isNegative, messageId, argument) => {
      const error = expect.objectContaining({ messageId, data: expect.objectContaining({ argument }) });
      expect(resultReserve(result, adjusted, taxes, isNegative)).toEqual([[error]]);
    },
  );
});
