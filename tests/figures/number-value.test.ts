import { describe, expect, test } from '@jest/globals';
import type { FigureError } from '../../src/figures/figure';
import { numberValue } from '../../src/figures/number-value';

describe('STYR.TAL', () => {
  test.each([
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['−12', -12],
    ['(300)', -300],
    ['12 tkr', 12000],
    ['1,5 mnkr', 1_500_000],
    ['1,005 tkr', 1005],
    ['3,5 %', 0.035],
    ['1,1 %', 0.011],
    ['500 kr', 500],
    [42, 42],
    ['', ''],
    ['  ', ''],
    [null, ''],
    [undefined, ''],
  ])('%p is %p', (text, number) => {
    expect(numberValue(text)).toEqual([[number]]);
  });

  test.each([
    ['tolv', { code: 'value', messageId: 'input.not-a-number', data: { argument: 'text', seen: 'tolv' } }],
    ['-', { code: 'value', messageId: 'input.not-a-number', data: { argument: 'text', seen: '-' } }],
    [true, { code: 'value', messageId: 'input.boolean', data: { argument: 'text' } }],
    [Number.NaN, { code: 'value', messageId: 'input.not-a-number', data: { argument: 'text', seen: 'NaN' } }],
    [
      { code: '#DIV/0!' },
      { code: 'value', messageId: 'input.cell-error', data: { argument: 'text', seen: '#DIV/0!' } },
    ],
    [
      { code: '#N/A' },
      { code: 'not-available', messageId: 'input.cell-error', data: { argument: 'text', seen: '#N/A' } },
    ],
  ])('%p is an error that says what was seen', (text, error) => {
    expect(numberValue(text)).toEqual([[error]]);
  });

  test('a range keeps its shape, and a bad cell is alone', () => {
    expect(
      numberValue([
        ['1', 'x'],
        [null, '2 tkr'],
      ]),
    ).toEqual([
      [1, expect.objectContaining({ code: 'value' })],
      ['', 2000],
    ]);
  });

  test('a novel in a cell is shown by its beginning', () => {
    const [[error]] = numberValue('x'.repeat(2_000_000)) as [[FigureError]];
    expect(error.data['seen']).toHaveLength(40);
  });
});
