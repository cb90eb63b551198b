import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convertAmount } from '../../src/figures/convert-amount';
import { FigureArgumentError } from '../../src/figures/figure-argument-error';

describe('STYR.BELOPP', () => {
  test.each([
    [1500, 'kr', 'tkr', 1.5],
    [1.5, 'mnkr', 'kr', 1_500_000],
    [1.005, 'tkr', 'kr', 1005],
    [12, 'Mkr', 'tusen kronor', 12000],
    ['1 500', 'kr', 'tkr', 1.5],
    ['12 tkr', 'kr', 'kr', 12000],
    ['12 tkr', 'tkr', 'tkr', 12],
    ['12 tkr', 'tkr', 'mnkr', 0.012],
    [-7, 'kr', 'kr', -7],
    [0, 'kr', 'mnkr', 0],
    [null, 'kr', 'tkr', ''],
  ])('%p from %p to %p is %p', (amount, from, to, converted) => {
    expect(convertAmount(amount, from, to)).toEqual([[converted]]);
  });

  test.each([
    [1, 'öre', 'kr', 'BELOPP.unit', 'från'],
    [1, 'kr', 7, 'BELOPP.unit', 'till'],
    [1, null, 'kr', 'input.missing', 'från'],
    [1, 'kr', { code: '#REF!' }, 'input.cell-error', 'till'],
    ['5 %', 'kr', 'tkr', 'input.not-a-number', 'belopp'],
    ['x', 'kr', 'tkr', 'input.not-a-number', 'belopp'],
  ])('%p from %p to %p says %s of %s', (amount, from, to, messageId, argument) => {
    expect(convertAmount(amount, from, to)).toEqual([
      [expect.objectContaining({ messageId, data: expect.objectContaining({ argument }) })],
    ]);
  });

  test('a number too large is #NUM!, not infinity', () => {
    expect(convertAmount(1e305, 'mnkr', 'kr')).toEqual([[expect.objectContaining({ code: 'number' })]]);
  });

  test('goes through a range with one unit, or with a unit for each', () => {
    expect(convertAmount([[1000], [2000]], 'kr', 'tkr')).toEqual([[1], [2]]);
    expect(convertAmount([[1000], [2]], [['kr'], ['tkr']], 'tkr')).toEqual([[1], [2]]);
  });

  test('ranges of different shapes are an error that names both', () => {
    expect(() => convertAmount([[1], [2]], [['kr', 'tkr']], 'tkr')).toThrow(FigureArgumentError);
    expect(() => convertAmount([[1], [2]], [['kr', 'tkr']], 'tkr')).toThrow(
      expect.objectContaining({
        argument: 'från',
        messageId: 'input.shape',
        data: { argument: 'från', rows: 1, columns: 2, other: 'belopp', otherRows: 2, otherColumns: 1 },
      }),
    );
  });

  test('there and back is the same amount', () => {
    const units = fc.constantFrom('kr', 'tkr', 'mnkr');
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), units, units, (amount, from, to) => {
        const [[there]] = convertAmount(amount, from, to) as [[number]];
        expect(convertAmount(there, to, from)).toEqual([[amount + 0]]);
      }),
    );
  });
});
