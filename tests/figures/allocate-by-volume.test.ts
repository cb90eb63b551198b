import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocateByVolume } from '../../src/figures/allocate-by-volume';

describe('STYR.RESURSFÖRDELA', () => {
  test.each([
    [[[120], [80]], [[95_000], [110_000]], undefined, [[11_400_000], [8_800_000]]],
    [[[10], [20]], 1.1, undefined, [[11], [22]]],
    [[[1], [1], [1]], 100, 100, [[34], [33], [33]]],
    [[[1, 2]], [['50', '25 kr']], '101', [[51, 50]]],
    [[[10], [null], [30]], [[5], [5], [5]], 1000, [[250], [''], [750]]],
    [[[10], [20]], 3, 0, [[0], [0]]],
    [5, 20, undefined, [[100]]],
  ])('%p at %p, in all %p: %p', (volumes, prices, total, amounts) => {
    expect(allocateByVolume(volumes, prices, total)).toEqual(amounts);
  });

  test('a row that is wrong says so, and the total is shared among the others', () => {
    const bad = expect.objectContaining({ messageId: 'input.not-a-number', data: { argument: 'volymer', seen: 'x' } });
    const priceless = expect.objectContaining({ messageId: 'input.missing', data: { argument: 'à_pris' } });
    const volumes = [[1], ['x'], [2], [3]];
    const prices = [[10], [10], [null], [10]];
    expect(allocateByVolume(volumes, prices)).toEqual([[10], [bad], [priceless], [30]]);
    expect(allocateByVolume(volumes, prices, 400)).toEqual([[100], [bad], [priceless], [300]]);
  });

  test.each([
    [[[1], [2]], 'input.single'],
    ['x', 'input.not-a-number'],
  ])('a total of %p is an error with the argument', (total, messageId) => {
    expect(() => allocateByVolume([[1], [2]], 3, total)).toThrow(
      expect.objectContaining({ argument: 'total', messageId }),
    );
  });

  test('with a total the whole kronor add up to it', () => {
    const row = fc.tuple(fc.nat(5000), fc.nat(200_000));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.nat(1e10), (rows, total) => {
        fc.pre(rows.some(([volume, price]) => volume * price > 0));
        const amounts = allocateByVolume(
          rows.map(([volume]) => [volume]),
          rows.map(([, price]) => [price]),
          total,
        ).flat() as number[];
        expect(amounts.every(Number.isInteger)).toBe(true);
        expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(total);
      }),
    );
  });
});
