import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, formatMarkdown } from '../../../../src/central/exports/findings/format-markdown';
import { checked, finding, unread } from './reports';

describe('the Markdown report', () => {
  test('has a heading a file and a table a sheet, with every finding', () => {
    const findings = Array.from({ length: 12 }, (_, index) => finding({ cell: `E${index + 1}` }));
    const text = formatMarkdown(
      [checked([...findings, finding({ sheet: 'Ramar', cell: 'C2', severity: 'warning' })]), unread],
      'sv',
    );
    expect(text).toContain('## bun.xlsx');
    expect(text).toContain(
      '### Ramar\n\n| Allvar | Cell | Regel | Fynd |\n| --- | --- | --- | --- |\n| varning | C2 | chain/missing-parent |',
    );
    expect(text.match(/^\| fel \|/gm)).toHaveLength(12);
    expect(text).toContain('**Kunde inte granskas:** trasig.xlsx är avklippt.');
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['<script>', '&lt;script&gt;'],
    ['[x](y) ![z]', '\\[x\\](y) !\\[z\\]'],
    ['*a* _b_ `c` ~d~ #e', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#e'],
    ['&lt;', '&amp;lt;'],
    ['a\nb', 'a\\\\nb'],
    ['http://x.se @någon', 'http:&#47;&#47;x.se &#64;någon'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('no cell text breaks out of its table row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        const rows = formatMarkdown([checked([finding({ message })])], 'sv')
          .split('\n')
          .filter((line) => line.startsWith('| fel'));
        expect(rows).toHaveLength(1);
        expect(rows[0]!.replace(/\\./g, '').split('|')).toHaveLength(6);
        expect(rows[0]!.replaceAll('<br>', '')).not.toMatch(/[<>]/);
      }),
    );
  });
});
