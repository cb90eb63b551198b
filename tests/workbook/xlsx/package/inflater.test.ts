import { describe, expect, test } from '@jest/globals';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { InflateError } from '../../../../src/workbook/xlsx/package/inflate-error';
import { Inflater } from '../../../../src/workbook/xlsx/package/inflater';

function inflate(raw: Uint8Array, expected?: number): Buffer {
  const inflater = new Inflater(raw, expected);
  const pieces: Buffer[] = [];
  for (let piece = inflater.next(); piece; piece = inflater.next()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Text with near and far repetitions, like sheets have, and noise that does not compress. */
function sample(bytes: number, noise: number): Buffer {
  const result = Buffer.alloc(bytes);
  let state = 12_345;
  for (let index = 0; index < bytes; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    result[index] =
      state % 100 < noise ? state >>> 24 : '<c r="A1" s="1"><v>120</v></c>'.charCodeAt((index + (index >> 9)) % 30);
  }
  return result;
}

describe('inflating', () => {
  test.each([
    ['nothing', 0, 0],
    ['a little', 10, 0],
    ['exactly one piece', 1 << 18, 5],
    ['repetitions across pieces', 3_000_000, 1],
    ['half noise', 1_000_000, 50],
    ['only noise', 700_000, 100],
  ])('%s', (_, size, noise) => {
    const plain = sample(size, noise);
    for (const level of [0, 1, 6, 9]) expect(inflate(deflateRawSync(plain, { level })).equals(plain)).toBe(true);
    expect(inflate(deflateRawSync(plain, { strategy: constants.Z_FIXED })).equals(plain)).toBe(true);
    expect(inflate(deflateRawSync(plain, { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 })).equals(plain)).toBe(
      true,
    );
    expect(inflate(deflateSync(plain)).equals(plain)).toBe(true);
  });

  test('one byte repeated: the densest stream', () => {
    const plain = Buffer.alloc(5_000_000, 'a');
    expect(inflate(deflateRawSync(plain, { level: 9 })).equals(plain)).toBe(true);
  });

  test('the expected size is only a hint', () => {
    const plain = sample(400_000, 3);
    for (const expected of [0, 5000, 1e9]) expect(inflate(deflateRawSync(plain), expected).equals(plain)).toBe(true);
  });

  test('whatever was deflated comes back', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 40 }),
        (bytes, level, times) => {
          const plain = Buffer.concat(new Array<Uint8Array>(times).fill(bytes));
          expect(inflate(deflateRawSync(plain, { level })).equals(plain)).toBe(true);
        },
      ),
    );
  });

  test('a stream that ends early is told, wherever it ends', () => {
    const plain = sample(5000, 10);
    for (const level of [0, 6]) {
      const raw = deflateRawSync(plain, { level });
      for (let end = 0; end < raw.length; end += 1 + (end >> 4))
        expect(() => inflate(raw.subarray(0, end))).toThrow(InflateError);
    }
  });

  test('damaged streams end in an error or in other bytes, never in another exception', () => {
    const raw = deflateRawSync(sample(3000, 10));
    fc.assert(
      fc.property(fc.nat(raw.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Uint8Array.from(raw);
        damaged[at] = byte;
        try {
          expect(inflate(damaged).length).toBeLessThan(1032 * raw.length);
        } catch (error) {
          expect(error).toBeInstanceOf(InflateError);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          inflate(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(InflateError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
