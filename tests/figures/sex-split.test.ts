import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sexSplit } from '../../src/figures/sex-split';

describe('STYR.KÖNSFÖRDELNING', () => {
  test.each([
    [60, 40, [0.6, 0.4, 20]],
    [57, 43, [0.57, 0.43, 14]],
    [45, 55, [0.45, 0.55, -10]],
    [0, 7, [0, 1, -100]],
    ['1 200', '800', [0.6, 0.4, 20]],
    [null, null, ['', '', '']],
    ['-', '-', ['', '', '']],
  ])('%p women and %p men', (women, men, split) => {
    expect(sexSplit(women, men)).toEqual([split]);
  });

  test.each([
    [5, null, 'input.missing', 'män'],
    [null, 5, 'input.missing', 'kvinnor'],
    [-1, 5, 'input.negative', 'kvinnor'],
    ['x', 5, 'input.not-a-number', 'kvinnor'],
  ])('%p women and %p men says %s of %s', (women, men, messageId, argument) => {
    const error = expect.objectContaining({ messageId, data: expect.objectContaining({ argument }) });
    expect(sexSplit(women, men)).toEqual([[error, error, error]]);
  });

  test('nobody at all has no shares', () => {
    const error = expect.objectContaining({ code: 'not-available', messageId: 'KONSFORDELNING.none' });
    expect(sexSplit(0, 0)).toEqual([[error, error, error]]);
  });

  test('stands beside a column and under a row', () => {
    expect(sexSplit([[1], [3]], [[1], [1]])).toEqual([
      [0.5, 0.5, 0],
      [0.75, 0.25, 50],
    ]);
    expect(sexSplit([[1, 3]], [[1, 1]])).toEqual([
      [0.5, 0.75],
      [0.5, 0.25],
      [0, 50],
    ]);
  });

  test('women and men in each other’s places turn everything round', () => {
    const size = fc.oneof(fc.nat(1e6), fc.double({ min: 1e-3, max: 1e300, noNaN: true }));
    fc.assert(
      fc.property(size, size, (women, men) => {
        fc.pre(women + men > 0);
        const [[a, b, gap]] = sexSplit(women, men) as [[number, number, number]];
        expect(sexSplit(men, women)).toEqual([[b, a, -gap + 0]]);
        expect(a + b).toBeCloseTo(1, 12);
        expect(Number.isFinite(gap)).toBe(true);
      }),
    );
  });
});
