import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32 } from '../../../../src/workbook/xlsx/package/crc32';

/** The checksum by its definition, a bit at a time. */
function byDefinition(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('crc32', () => {
  test.each([
    ['', 0],
    ['123456789', 0xcbf43926],
  ])('of “%s”', (text, crc) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(crc);
  });

  test('is the one of the definition, also over pieces', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(byDefinition(bytes));
      }),
    );
  });
});
