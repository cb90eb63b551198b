import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carryOverLedger } from '../../src/figures/carry-over-ledger';
import type { Cells } from '../../src/figures/cells';

const before = (number: number): unknown =>
  expect.objectContaining({ code: 'not-available', messageId: 'OVERFORING.before', data: { number } });
const bad = (argument: string): unknown =>
  expect.objectContaining({ messageId: 'input.not-a-number', data: { argument, seen: 'x' } });

/** A column of years. */
function down(...years: Cells[number][number][]): Cells {
  return years.map((each) => [each]);
}

describe('STYR.ÖVERFÖRING', () => {
  test('three years down: opening, result, carried out', () => {
    expect(carryOverLedger(down(100, 100, 100), down(90, 120, 95))).toEqual([
      [0, 10, 10],
      [10, -20, -10],
      [-10, 5, -5],
    ]);
  });

  test('three years across: the ledger stands under them, for each committee', () => {
    expect(carryOverLedger([[100, 100, 100]], [[90, 120, 95]])).toEqual([
      [0, 10, -10],
      [10, -20, 5],
      [10, -10, -5],
    ]);
    expect(
      carryOverLedger(
        [
          [100, 100],
          [null, null],
          [50, 50],
        ],
        [
          [90, 100],
          [null, null],
          [60, 40],
        ],
      ),
    ).toEqual([
      [0, 10],
      [10, 0],
      [10, 10],
      ['', ''],
      ['', ''],
      ['', ''],
      [0, -10],
      [-10, 10],
      [-10, 0],
    ]);
  });

  test.each([[0.03], ['3 %'], [3]])(
    'a cap of %p holds surpluses at a share of the year’s frame, and no deficits',
    (cap) => {
      expect(carryOverLedger(down(1000, 2000, 1000), down(900, 1940, 1200), cap)).toEqual([
        [0, 100, 30],
        [30, 60, 60],
        [60, -200, -140],
      ]);
    },
  );

  test('a cap of zero lets no surplus through, and each year may have its own', () => {
    expect(carryOverLedger(down(100, 100), down(90, 90), 0)).toEqual([
      [0, 10, 0],
      [0, 10, 0],
    ]);
    expect(carryOverLedger(down(100, 100), down(90, 90), down(null, 0.05))).toEqual([
      [0, 10, 10],
      [10, 10, 5],
    ]);
  });

  test('what was carried in before the first year opens it, one for all or one for each committee', () => {
    expect(carryOverLedger(100, '90 kr', undefined, -3)).toEqual([[-3, 10, 7]]);
    expect(
      carryOverLedger(
        [
          [100, 100],
          [100, 100],
        ],
        [
          [90, 90],
          [90, 90],
        ],
        undefined,
        [[1], [2]],
      ),
    ).toEqual([
      [1, 11],
      [10, 10],
      [11, 21],
      [2, 12],
      [10, 10],
      [12, 22],
    ]);
  });

  test('one frame goes for all years', () => {
    expect(carryOverLedger(100, down(90, 90))).toEqual([
      [0, 10, 10],
      [10, 10, 20],
    ]);
  });

  test('a blank year is passed over, one whose outcome is still to come leaves the later ones open', () => {
    expect(carryOverLedger(down(100, null, 100), down(90, null, 90))).toEqual([
      [0, 10, 10],
      ['', '', ''],
      [10, 10, 20],
    ]);
    expect(carryOverLedger(down(100, 100, 100), down(90, null, 90))).toEqual([
      [0, 10, 10],
      ['', '', ''],
      [before(2), 10, before(2)],
    ]);
  });

  test('a year that is wrong says so, and the later ones point to it', () => {
    expect(carryOverLedger(down(100, 'x', 100, 100), down(90, 90, 80, 70))).toEqual([
      [0, 10, 10],
      [10, bad('ram'), bad('ram')],
      [before(2), 20, before(2)],
      [before(2), 30, before(2)],
    ]);
  });

  test('an outcome without a frame says what is missing', () => {
    const missing = expect.objectContaining({ messageId: 'input.missing', data: { argument: 'ram' } });
    expect(carryOverLedger(down(null), down(5))).toEqual([[0, missing, missing]]);
  });

  test.each([
    [down(1, 2), down(1, 2, 3), undefined, undefined, 'utfall', 'input.shape'],
    [down(1, 2), down(1, 2), down(0, 0, 0), undefined, 'tak_andel', 'input.shape'],
    [down(1, 2), down(1, 2), undefined, down(1, 2), 'ingående', 'input.shape'],
    [down(1, 2), down(1, 2), 'x', undefined, 'tak_andel', 'input.not-a-number'],
    [down(1, 2), down(1, 2), -0.1, undefined, 'tak_andel', 'input.share'],
    [down(1, 2), down(1, 2), undefined, 'x', 'ingående', 'input.not-a-number'],
  ])('%p, %p, %p, %p: %s is wrong', (frame, outcome, cap, opening, argument, messageId) => {
    expect(() => carryOverLedger(frame, outcome, cap, opening)).toThrow(
      expect.objectContaining({ argument, messageId }),
    );
  });

  test('each year opens with what the last carried out, and without a cap nothing is lost', () => {
    const years = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(years, fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }), (pairs, percent) => {
        const ledger = carryOverLedger(
          pairs.map(([frame]) => [frame]),
          pairs.map(([, outcome]) => [outcome]),
          percent === undefined ? undefined : percent / 100,
          7,
        ) as [number, number, number][];
        let carried = 7;
        for (const [index, [opening, result, out]] of ledger.entries()) {
          expect(opening).toBe(carried);
          expect(result).toBe(pairs[index]![0] - pairs[index]![1]);
          if (percent === undefined) expect(out).toBe(opening + result);
          else expect(out).toBeLessThanOrEqual((pairs[index]![0] * percent) / 100 + 1e-6);
          carried = out;
        }
      }),
    );
  });
});
