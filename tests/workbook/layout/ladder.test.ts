import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { LADDER_STEPS, ladderPart, readLadderSteps } from '../../../src/workbook/layout/ladder';

describe('ladderPart', () => {
  test.each([
    ['Trappan: Planering', 'Planering'],
    ['trappan – uppföljning:', 'uppföljning'],
    ['Trappsteg: Verktyg ', 'Verktyg'],
    ['Trappan', undefined],
    ['Trappan:', undefined],
    ['Trappor: Norra', undefined],
    ['Styrmodell', undefined],
  ])('%s', (label, expected) => {
    expect(ladderPart(label)).toBe(expected);
  });
});

describe('readLadderSteps', () => {
  test.each([
    ['3', [3]],
    ['3 och 6', [3, 6]],
    ['6; 3', [3, 6]],
    ['Trappsteg 4–5', [4, 5]],
    ['steg 1, 2 & 8', [1, 2, 8]],
    ['6. Formulera mål och åtgärder', [6]],
    ['planera och organisera', [3]],
    ['Follow up the results', [8]],
    ['9', undefined],
    ['0', undefined],
    ['3 och 12', undefined],
    ['3,5 av 8', undefined],
    ['snart klara', undefined],
    ['', undefined],
    ['steg', undefined],
  ])('%s', (text, expected) => {
    expect(readLadderSteps(text)).toEqual(expected);
  });

  test('knows each step by its number and by its name', () => {
    LADDER_STEPS.forEach(({ sv, en }, index) => {
      for (const text of [String(index + 1), sv, en.toUpperCase()]) expect(readLadderSteps(text)).toEqual([index + 1]);
    });
  });

  test('never throws, and gives steps in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const steps = readLadderSteps(text) ?? [1];
        expect(steps.length).toBeGreaterThan(0);
        expect([...new Set(steps)].sort((a, b) => a - b)).toEqual(steps);
        expect(steps.every((step) => step >= 1 && step <= 8)).toBe(true);
      }),
    );
  });
});
