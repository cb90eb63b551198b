import { describe, expect, test } from '@jest/globals';
import type { MessageValue } from '../../src/findings/finding';
import { fill } from '../../src/messages/fill';

describe('a message shows', () => {
  test.each<[string, MessageValue, string, string]>([
    ['a text as it stands', 'F2', 'F2', 'F2'],
    ['a number with its thousands', 12345.5, '12\u00A0345,5', '12,345.5'],
    ['a year without', 2027, '2027', '2027'],
    ['money in its unit', { kronor: 1_250_000, unit: 'tkr' }, '1\u00A0250 tkr', '1,250 tkr'],
    ['a negative amount', { kronor: -1_500, unit: 'kr' }, '\u22121\u00A0500 kr', '-1,500 kr'],
    ['per cent', { percent: 12.5 }, '12,5 %', '12.5 %'],
    [
      'a cell as a formula names it',
      { cell: { sheet: 'Mål 2027', row: 2, column: 4 } },
      "'Mål 2027'!E3",
      "'Mål 2027'!E3",
    ],
    ['a term in its language', { sv: 'Nämndmål', en: 'Committee goal' }, 'Nämndmål', 'Committee goal'],
    ['a list', ['N1', { sv: 'mål', en: 'goal' }, 'N3'], 'N1, mål och N3', 'N1, goal and N3'],
  ])('%s', (_what, value, sv, en) => {
    expect(fill('({seen})', { seen: value }, 'sv')).toBe(`(${sv})`);
    expect(fill('({seen})', { seen: value }, 'en')).toBe(`(${en})`);
  });

  test('no more of a long text or a long list than tells which it is', () => {
    expect(fill('{seen}', { seen: 'x'.repeat(2_000_000) }, 'sv')).toMatch(/^x{299}…$/);
    expect(fill('{seen}', { seen: `${'x'.repeat(298)}😀😀` }, 'sv')).toMatch(/^x{298}…$/);
    const ids = Array.from({ length: 5_000 }, (_, index) => `N${index}`);
    expect(fill('{seen}', { seen: ids }, 'sv')).toMatch(/, N29 och …$/);
  });

  test('nothing in place of a value that is not there: that is a fault', () => {
    expect(() => fill('{seen}', {}, 'sv')).toThrow('{seen}');
  });

  test('a value once: what stands in it is not filled in again', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$&' }, 'sv')).toBe('{b} $&');
  });
});
