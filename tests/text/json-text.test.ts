import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJsonFault, readJson } from '../../src/text/json-text';

/** Whether the language's own reader takes a text. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('readJson', () => {
  test.each([
    ['', 'empty', 1, 1],
    ['{\n  "a": 1,\n}', 'extra-comma', 3, 1],
    ['[1, 2, ]', 'extra-comma', 1, 8],
    ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 'comma', 3, 3],
    ['{\n  // nivåer\n  "a": 1\n}', 'comment', 2, 3],
    ['{ "a": 1 } /* slut */', 'comment', 1, 12],
    ['{ "a" 1 }', 'colon', 1, 7],
    ["{ 'a': 1 }", 'key', 1, 3],
    ['{ "a": ”b” }', 'quotes', 1, 8],
    ['{ "a": \'b\' }', 'quotes', 1, 8],
    ['{ "a": ja }', 'value', 1, 8],
    ['{ "a": 0,5 }', 'key', 1, 10],
    ['{ "a": 01 }', 'value', 1, 8],
    ['{ "a": [1, 2 }', 'comma', 1, 14],
    ['{ "a": [1, 2', 'not-closed', 1, 13],
    ['{ "a": "b\n" }', 'bad-text', 1, 8],
    ['{ "a": "C:\\mapp" }', 'bad-text', 1, 8],
    ['{ "a": 1 }\n}', 'after-end', 2, 1],
    ['['.repeat(5000), 'too-deep', 1, 202],
  ])('%j is %s at line %i, character %i', (text, kind, line, column) => {
    expect(isJson(text)).toBe(false);
    expect(readJson(text)).toEqual({ kind, line, column });
  });

  test('knows the lines of its values, and of what is not there the nearest', () => {
    const reading = readJson('{\n  "a/b": {\n    "c": [\n      1,\n      2\n    ]\n  }\n}');
    if (isJsonFault(reading)) throw new Error(reading.kind);
    const lines = ['', '/a~1b', '/a~1b/c', '/a~1b/c/1', '/a~1b/c/7', '/a~1b/d', '/x'].map(reading.lineOf);
    expect(lines).toEqual([1, 2, 3, 5, 3, 2, 1]);
  });

  test('tells of keys that stand twice in one object', () => {
    const reading = readJson('{"a": 1, "b": {"a": 1}, "a": 2}');
    if (isJsonFault(reading)) throw new Error(reading.kind);
    expect(reading).toMatchObject({ value: { a: 2, b: { a: 1 } }, repeated: ['/a'] });
  });

  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (text, indent) => {
        const reading = readJson(JSON.stringify(JSON.parse(text), null, indent));
        expect(isJsonFault(reading)).toBe(false);
        if (!isJsonFault(reading)) expect(reading.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses what JSON.parse refuses, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(200),
        fc.constantFrom('', ',', ':', '"', '}', ']', '{', '[', '\\', '1', '.', '-', 'e', '\n', '\u0001', ' ', 't', '/'),
        (text, place, inserted) => {
          const at = place % (text.length + 1);
          const changed = text.slice(0, at) + inserted + text.slice(at + (inserted === '' ? 1 : 0));
          expect(isJsonFault(readJson(changed))).toBe(!isJson(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
