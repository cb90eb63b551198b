import { describe, expect, test } from '@jest/globals';
import { barScale, frameBar } from '../../../../taskpane/views/frames/frame-bar';
import { compareTotals } from '../../../../taskpane/views/frames/compare-totals';
import { leftInWords } from '../../../../taskpane/views/frames/left-in-words';
import { worstByCell } from '../../../../taskpane/views/frames/worst-by-cell';
import { finding } from '../findings/finding';
import { frame } from '../../../central/exports/html/pictures';

const year = (...[kronor, budget, carriedIn = 0]: [number | null, number | null, number?]) =>
  frame(kronor, budget, { carriedIn }).years[0]!;

describe('the bar of a frame', () => {
  test.each([
    ['below the frame', year(100, 80), { limit: 100, frame: 100, used: 80, over: 0 }],
    ['above the frame', year(80, 100), { limit: 80, frame: 80, used: 80, over: 20 }],
    ['above it by next to nothing is seen', year(1000, 1000.01), { limit: 98, used: 98, over: 2 }],
    ['with what is carried in', year(80, 90, 20), { limit: 100, frame: 80, used: 90, over: 0 }],
    ['with a deficit carried in', year(100, 90, -20), { limit: 80, frame: 100, used: 80, over: 10 }],
    ['without a budget', year(100, null), { limit: 100, used: 0, over: 0 }],
    ['of income only', year(-100, -120), { limit: 0, used: 0, over: 0 }],
  ])('%s', (_, each, expected) => {
    const bar = frameBar(each, barScale({ years: [each] }))!;
    for (const [name, share] of Object.entries(expected)) expect(bar[name as keyof typeof bar]).toBeCloseTo(share, 1);
  });

  test('is not drawn without a frame', () => expect(frameBar(year(null, 10), 10)).toBeUndefined());
});

describe('what is left, in words', () => {
  test.each([
    [year(100_000, 90_000), 'left', '10'],
    [year(100_000, 101_900), 'over', '1,9'],
    [year(100_000, 100_000), 'even', '0'],
    [year(100_000, 150_000, 50_000), 'even', '0'],
    [year(null, 100), 'unknown', ''],
    [year(100, null), 'unknown', ''],
  ])('%o is %s', (each, kind, amount) => {
    expect(leftInWords(each, 'tkr', 'sv')).toMatchObject({ kind, amount });
  });
});

describe('the committees’ sum against the council’s total', () => {
  test.each([
    [year(100, null), year(100, null), 0],
    [year(110, null), year(100, null), 10],
    [year(90, null), year(100, null), -10],
    [year(0.3, null), year(0.1, null), 0.2],
    [year(null, null), year(100, null), null],
  ])('%o and %o differ by %p', (sum, total, difference) => {
    expect(compareTotals([sum], { years: [total] })[0]).toMatchObject({ difference });
  });

  test('is told also where only one of them is there', () => {
    expect(compareTotals([year(100, null)], undefined)).toEqual([{ year: 2027, sum: 100, difference: null }]);
    expect(compareTotals(undefined, { years: [year(100, null)] })[0]).toMatchObject({ sum: null, difference: null });
    expect(compareTotals(undefined, undefined)).toEqual([]);
  });
});

test('the worst of a cell wins', () => {
  const found = (['warning', 'error', 'information'] as const).map((severity) => finding({ severity, at: 'Ramar' }));
  expect([...worstByCell(found)]).toEqual([['Ramar!A2', 'error']]);
});
