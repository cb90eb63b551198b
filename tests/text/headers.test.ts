import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compactKey, foldedKey, headerKey } from '../../src/text/headers';

describe('headerKey', () => {
  test.each([
    ['Mål-id', 'mål-id'],
    ['  MÅL - ID ', 'mål-id'],
    ['Mål\u00ADnivå', 'målnivå'],
    ['Mål-\nnivå', 'målnivå'],
    ['Ansvarig\r\nnämnd', 'ansvarig nämnd'],
    ['Ansvarig\u00A0nämnd', 'ansvarig nämnd'],
    ['Budget 2027 (tkr)', 'budget 2027'],
    ['Budget 2027, tkr', 'budget 2027'],
    ['Budget 2027 i mnkr', 'budget 2027'],
    ['Belopp [tkr]', 'belopp'],
    ['Belopp (i tusental kronor)', 'belopp'],
    ['Andel (%)', 'andel'],
    ['Utfall 2025¹', 'utfall 2025'],
    ['Utfall 2025*', 'utfall 2025'],
    ['Nämnd 1)', 'nämnd'],
    ['Nämnd/bolag:', 'nämnd bolag'],
    ['Mäts vart … år', 'mäts vart år'],
    ['À-pris', 'à-pris'],
    ['MA\u030AL', 'mål'],
    ['tkr', 'tkr'],
    ['(tkr)', ''],
  ])('%j → %j', (text, key) => {
    expect(headerKey(text)).toBe(key);
  });

  test('is stable, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(headerKey(headerKey(text)).length).toBeLessThanOrEqual(headerKey(text).length),
      ),
    );
  });

  test('folded and compact keys forgive diacritics, spaces and hyphens', () => {
    expect(foldedKey('målnivå')).toBe('malniva');
    expect(new Set(['mål-id', 'mål id', 'målid', 'mal_id'].map((text) => compactKey(headerKey(text)))).size).toBe(1);
  });
});
