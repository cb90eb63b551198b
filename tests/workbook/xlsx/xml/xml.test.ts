import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeCellText, escapeXml } from '../../../../src/workbook/xlsx/xml/escape-xml';
import { numberFromBytes, textFromBytes, wholeFromBytes } from '../../../../src/workbook/xlsx/xml/byte-values';
import { parseXml } from '../../../../src/workbook/xlsx/xml/parse-xml';
import { child, childrenOf, count, flag } from '../../../../src/workbook/xlsx/xml/xml-element';
import { unescapeExcel, unescapeXml } from '../../../../src/workbook/xlsx/xml/xml-text';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('numbers from bytes', () => {
  test('every number that a double writes is read as that double', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.integer(),
          fc.integer().map((value) => value / 1000),
        ),
        (value) => {
          const bytes = bytesOf(`x${value}y`);
          expect(numberFromBytes(bytes, 1, bytes.length - 1)).toBe(value + 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['5.', 5],
    ['.5', 0.5],
    ['+5', 5],
    ['007', 7],
    ['9007199254740993', 9007199254740992],
    ['0.000000000000000000000001', 1e-24],
    ['1e400', NaN],
    ['', NaN],
    ['-', NaN],
    ['.', NaN],
    ['0x10', NaN],
    ['Infinity', NaN],
    ['1 2', NaN],
    ['1.2.3', NaN],
  ])('%s', (text, value) => {
    expect(numberFromBytes(bytesOf(text), 0, text.length)).toBe(value);
  });

  test.each([
    ['12', 12],
    [' 12\n', 12],
    ['', NaN],
    ['1.5', NaN],
    ['-1', NaN],
    ['1234567890123456', NaN],
  ])('whole number %j', (text, value) => {
    expect(wholeFromBytes(bytesOf(text), 0, text.length)).toBe(value);
  });

  test('text from bytes is what the decoder makes of them, valid or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) =>
        expect(textFromBytes(bytesOf(text), 0, bytesOf(text).length)).toBe(
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(text)),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) =>
        expect(textFromBytes(bytes, 0, bytes.length)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
      ),
    );
  });
});

describe('escapes', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('_x', '000D', '_', '\r', '\u0001', '\ud800', '005F', 'x0001_', '&', 'å'))
      .map((parts) => parts.join('')),
  );

  test('a cell’s text comes back', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(unescapeExcel(unescapeXml(escapeCellText(text)))).toBe(text)),
      { numRuns: 1000 },
    );
  });

  test('an attribute comes back, without what XML cannot hold', () => {
    expect(escapeXml('a"<&>\n\u0001b\ud800')).toBe('a&quot;&lt;&amp;&gt;&#10;b\ufffd');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) =>
        expect(parseXml(`<a b="${escapeXml(text)}"/>`, 'x').attributes.get('b')).toBe(text),
      ),
    );
  });

  test.each(['&nbsp;', '&;', '&', '& ', '&#x110000;', '&#99999999;', '&#xZZ;', '&__proto__;'])(
    '%s is no entity',
    (text) => {
      expect(() => unescapeXml(text)).toThrow(expect.objectContaining({ code: 'corrupt-xml' }));
    },
  );
});

describe('parsing a small part', () => {
  test('names, attributes, namespaces, text', () => {
    const root = parseXml(
      '<?xml version="1.0"?><!-- > --><x:a xmlns:x="urn:a" x:id="1" id="2" r:id="3" n="a&#10;b\nc"><b/>t<![CDATA[<&]]><x:b on="true" no="7"/></x:a>\n',
      'part',
    );
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:a', text: 't<&' });
    expect([...root.attributes]).toEqual([
      ['id', '2'],
      ['n', 'a\nb c'],
    ]);
    expect(childrenOf(root, 'b')).toHaveLength(2);
    expect(flag(childrenOf(root, 'b')[1], 'on')).toBe(true);
    expect(count(childrenOf(root, 'b')[1], 'no', 1)).toBe(7);
    expect([count(root, 'missing', 4), count(root, 'n', 4), flag(undefined, 'x', true)]).toEqual([4, 4, true]);
    expect(child(undefined, 'b')).toBeUndefined();
  });

  test.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>text',
    '<a b/>',
    '<a b=1/>',
    '<a b="<"/>',
    '< a/>',
    '<a',
    '<!-- ',
    '<a><![CDATA[</a>',
    '<?xml',
  ])('%j is not well-formed', (xml) => {
    expect(() => parseXml(xml, 'part')).toThrow(expect.objectContaining({ code: 'corrupt-xml' }));
  });

  test.each(['<!DOCTYPE a><a/>', '<a><!ENTITY x "y"></a>', '<!doctype html><a/>'])('%j is refused', (xml) => {
    expect(() => parseXml(xml, 'part')).toThrow(expect.objectContaining({ code: 'entity' }));
  });
});
