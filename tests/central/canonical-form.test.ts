import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalForm, canonicalMembers, joinMembers } from '../../src/central/canonical-form';

describe('canonicalForm', () => {
  it.each([
    [
      'keys by UTF-16 code units, not by number or alphabet',
      { '10': 1, '9': 2, ö: 3, '\ud83d\ude00': 4, '\ufb33': 5, B: 6, a: 7 },
      '{"10":1,"9":2,"B":6,"a":7,"ö":3,"\ud83d\ude00":4,"\ufb33":5}',
    ],
    [
      'numbers as ECMAScript writes them',
      [1e30, 4.5, 0.002, 1e-27, 333333333.33333329, -0],
      '[1e+30,4.5,0.002,1e-27,333333333.3333333,0]',
    ],
    ['escapes only where JSON must', ['\u20ac$\u000f\nA\'B"\\\\"/'], '["\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"]'],
    [
      'nested objects too',
      { b: [{ d: 1, c: { f: null, e: true } }], a: {} },
      '{"a":{},"b":[{"c":{"e":true,"f":null},"d":1}]}',
    ],
    ['no undefined values', { b: undefined, a: 1 }, '{"a":1}'],
    ['a text by itself', 'å', '"å"'],
  ])('writes %s', (_, value, text) => {
    expect(canonicalForm(value)).toBe(text);
  });

  it('takes __proto__ for a key like any other', () => {
    const value: unknown = JSON.parse('{"b":{"z":1},"__proto__":{"y":2},"a":[{"__proto__":3}]}');
    expect(canonicalForm(value)).toBe('{"__proto__":{"y":2},"a":[{"__proto__":3}],"b":{"z":1}}');
    expect(canonicalForm({ a: {} })).toBe('{"a":{}}');
  });

  it('agrees with the reference on any JSON', () => {
    const keys = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '1', '10', '2'));
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value'), { noNullPrototype: true }),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalForm(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('puts members together to the canonical form of the whole', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1, noNullPrototype: true }),
        (object) => {
          expect(new TextDecoder().decode(joinMembers(canonicalMembers(object)))).toBe(canonicalize(object));
        },
      ),
    );
  });
});
