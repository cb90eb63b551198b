import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrapped, wrappedText } from '../../../../src/central/exports/findings/wrapped';

describe('a text in lines', () => {
  test.each<[string, string, number, string[]]>([
    ['is one line where it fits', 'Rätta cellen.', 20, ['Rätta cellen.']],
    ['is broken at spaces', 'Rätta cellen eller raden.', 13, ['Rätta cellen', 'eller raden.']],
    ['keeps an amount together', 'drygt 1\u00A0900 tkr', 10, ['drygt', '1\u00A0900 tkr']],
    ['is cut in a word that is wider than a line', 'Funktionsstöd', 5, ['Funkt', 'ionss', 'töd']],
    ['is an empty line where it is empty', '', 5, ['']],
  ])('%s', (_what, text, width, expected) => {
    expect(wrappedText(text, width)).toEqual(expected);
  });

  test('pieces are never torn, and what joins them ends the line where there is room', () => {
    expect(wrapped(['mål A1:S3', 'mått A1:T9', 'ramar A1:E4'], ' · ', 22)).toEqual([
      'mål A1:S3 · mått A1:T9',
      'ramar A1:E4',
    ]);
    expect(wrapped(['mål A1:S3', 'mått A1:T9'], ' · ', 12)).toEqual(['mål A1:S3 ·', 'mått A1:T9']);
    expect(wrapped([], ' · ', 12)).toEqual([]);
  });

  test('loses nothing but the spaces that it breaks at, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrappedText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
