import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { months } from '../../src/figures/months';

const SUMMER = [0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0];

describe('STYR.PERIODISERA', () => {
  test('one amount lies in a row, evenly and exactly', () => {
    expect(months(1200)).toEqual([Array.from({ length: 12 }, () => 100)]);
    expect(months(100)).toEqual([[9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8]]);
  });

  test('a profile gives the months their parts, a blank one nothing, and lays one amount as it lies itself', () => {
    const profile = [null, null, null, null, null, '50 %', '25 %', '25 %', null, null, null, null];
    const parts = [0, 0, 0, 0, 0, 50, 25, 25, 0, 0, 0, 0];
    expect(months(100, [profile])).toEqual([parts]);
    expect(
      months(
        100,
        profile.map((each) => [each]),
      ),
    ).toEqual(parts.map((each) => [each]));
  });

  test('a column of amounts gives twelve columns, a row twelve rows', () => {
    const third = [0, 0, 0, 0, 0, 3, 3, 3, 0, 0, 0, 0];
    const blank = Array.from({ length: 12 }, () => '');
    expect(months([[9], [null], [9]], [SUMMER])).toEqual([third, blank, third]);
    expect(months([[9, 9]], [SUMMER])).toEqual(third.map((each) => [each, each]));
    expect(months([[9], [12]], [SUMMER, Array.from({ length: 12 }, () => 1)])[1]).toEqual(
      Array.from({ length: 12 }, () => 1),
    );
  });

  test('what is wrong stays in its own place', () => {
    const bad = expect.objectContaining({ messageId: 'input.not-a-number' });
    expect(months([['x'], [12]])).toEqual([Array.from({ length: 12 }, () => bad), Array.from({ length: 12 }, () => 1)]);
    expect(months(4, [[2, 'x', 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]])[0]!.slice(0, 4)).toEqual([2, bad, 2, 0]);
  });

  test.each([
    [12, [[1, 2, 3]], 'profil', 'PERIODISERA.profile'],
    [[[1], [2], [3]], [SUMMER, SUMMER], 'profil', 'PERIODISERA.profile'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      undefined,
      'belopp',
      'input.one-column',
    ],
  ])('%p by %p says that %s is wrong', (amount, profile, argument, messageId) => {
    expect(() => months(amount, profile)).toThrow(expect.objectContaining({ argument, messageId }));
  });

  test('the months add up exactly', () => {
    const profile = fc.array(fc.nat(100), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), profile, (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const parts = months(amount, [weights])[0] as number[];
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
        expect((months(amount)[0] as number[]).reduce((sum, part) => sum + part, 0)).toBe(amount);
      }),
    );
  });
});
