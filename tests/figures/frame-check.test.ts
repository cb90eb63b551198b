import { describe, expect, test } from '@jest/globals';
import { frameCheck } from '../../src/figures/frame-check';
import { figureText } from '../../src/messages/function-texts';
import type { FigureText } from '../../src/figures/figure';

describe('STYR.RAMKOLL', () => {
  test.each([
    [1000, 1000, undefined, ''],
    [0.1 + 0.2, 0.3, undefined, ''],
    [1010, 1000, 10, ''],
    [1010, 1000, '1 %', ''],
    [null, 1000, undefined, ''],
    [null, null, undefined, ''],
    ['1 000', '1 000 kr', undefined, ''],
  ])('%p of %p within %p says nothing', (budget, frame, tolerance, figure) => {
    expect(frameCheck(budget, frame, tolerance)).toEqual([[figure]]);
  });

  test.each([
    [3234.5, 2000, undefined, '1\u00a0234,5 över ramen', '1,234.5 above the frame'],
    [4000, 2000, undefined, '2\u00a0000 över ramen', '2,000 above the frame'],
    [988, 1000, 10, '12 under ramen', '12 below the frame'],
    [1011, 1000, '1 %', '11 över ramen', '11 above the frame'],
    [0.3, 0.1, undefined, '0,2 över ramen', '0.2 above the frame'],
  ])('%p of %p within %p: %s', (budget, frame, tolerance, swedish, english) => {
    const text = frameCheck(budget, frame, tolerance)[0]![0] as FigureText;
    expect(figureText(text, 'sv')).toBe(swedish);
    expect(figureText(text, 'en')).toBe(english);
  });

  test.each([
    [1, null, undefined, 'input.missing', 'ram'],
    ['x', 1, undefined, 'input.not-a-number', 'budget'],
    [1, 'x', undefined, 'input.not-a-number', 'ram'],
    [1, 1, -5, 'input.negative', 'tolerans'],
  ])('%p of %p within %p says %s of %s', (budget, frame, tolerance, messageId, argument) => {
    const error = expect.objectContaining({ messageId, data: expect.objectContaining({ argument }) });
    expect(frameCheck(budget, frame, tolerance)).toEqual([[error]]);
  });
});
