import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NearIndex } from '../../../src/rules/lookups/near-index';
import { editDistance } from '../../../src/text/ids';

describe('NearIndex', () => {
  test.each([
    ['n3', ['n3']],
    ['n33', ['n3']],
    ['n', ['n3', 'n4']],
    ['3n', []],
    ['s n1', ['sn1']],
    ['xx', []],
  ])('what is near %j', (text, expected) => {
    const index = new NearIndex<string>();
    for (const key of ['n3', 'n4', 'sn1']) index.add(key, key);
    expect(index.near(text)).toEqual(expected);
  });

  test('finds every key that is one edit away, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '1'), maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (keys, text) => {
        const index = new NearIndex<string>();
        for (const key of keys) index.add(key, key);
        const near = keys.includes(text) ? [text] : keys.filter((key) => editDistance(key, text, 1) <= 1);
        expect([...index.near(text)].sort()).toEqual([...near].sort());
      }),
    );
  });
});
