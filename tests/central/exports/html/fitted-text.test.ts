import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fittedLines, textWidth } from '../../../../src/central/exports/html/fitted-text';

describe('a text in a picture', () => {
  test.each<[string, string, number, string[]]>([
    ['is broken between words', 'Trygga äldre i hela kommunen', 100, ['Trygga äldre i', 'hela kommunen']],
    ['is cut where it is too long, and shows it', 'Trygga äldre i hela kommunen', 70, ['Trygga', 'äldre i he…']],
    ['is broken in a word that has no room', 'Funktionsstödsförvaltningen', 90, ['Funktionsstöd', 'sförvaltningen']],
    ['is nothing without words', '  ', 90, []],
  ])('%s', (_what, text, width, expected) => {
    expect(fittedLines(text, 12, width, 2)).toEqual(expected);
  });

  test('is never wider than its room, nor of more lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 3 }), (text, lines) => {
        const fitted = fittedLines(text, 12, 120, lines);
        expect(fitted.length).toBeLessThanOrEqual(lines);
        for (const line of fitted) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
      }),
    );
  });

  test('takes no longer for a cell of two million characters', () => {
    expect(fittedLines('x'.repeat(2_000_000), 12, 120, 2)[1]).toMatch(/…$/);
  });
});
