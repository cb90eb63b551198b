import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkup, Markup, markup, styleText } from '../../../../src/central/exports/html/markup';
import { visibleText } from '../../../../src/central/exports/findings/visible-text';
import { parseXml } from '../../../../src/workbook/xlsx/xml/parse-xml';

describe('markup', () => {
  test.each<[string, Markup, string]>([
    ['a text', markup`<p>${'<b>&"\''}</p>`, "<p>&lt;b&gt;&amp;&quot;'</p>"],
    ['a number', markup`<h${2}>`, '<h2>'],
    ['markup', markup`<p>${markup`<b>a</b>`}</p>`, '<p><b>a</b></p>'],
    ['a list', markup`<p>${['a', markup`<br/>`, ['<']]}</p>`, '<p>a<br/>&lt;</p>'],
    ['nothing', markup`<p>${null}${undefined}${false}</p>`, '<p></p>'],
    ['a line break', markup`<td>${'a\r\nb'}</td>`, '<td>a\nb</td>'],
    ['what cannot be seen', markup`<td>${'a\u202Eb\u0000c\uFFFF'}</td>`, '<td>a\\u202eb\\u0000c\uFFFD</td>'],
    ['half a character', markup`<td>${'\uD83D'}</td>`, '<td>\uFFFD</td>'],
  ])('holds %s', (_what, made, expected) => {
    expect(made.toString()).toBe(expected);
  });

  test('whatever a text holds, it is read back as that text, as content and as an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parseXml(markup`<p title="${text}">${text}</p>`.toString(), 'test');
        const lines = text.split('\n').map((line) => visibleText(line.endsWith('\r') ? line.slice(0, -1) : line));
        const seen = lines
          .join('\n')
          .toWellFormed()
          .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
        expect(root.text).toBe(seen);
        expect(root.attributes.get('title')).toBe(seen.replaceAll('\n', ' '));
        expect(root.children).toEqual([]);
      }),
    );
  });

  test('a text that looks like markup of ours is a text all the same', () => {
    const forged = { text: '<script>', toString: () => '<script>' } as unknown as string;
    expect(() => markup`${forged}`.toString()).toThrow();
    expect(escapeMarkup('<script>alert(1)</script>')).not.toContain('<');
  });

  test('a style sheet with a character that would end it is refused', () => {
    expect(() => styleText('a { } </style>')).toThrow();
    expect(styleText('a > b { }')).toBeInstanceOf(Markup);
  });
});
