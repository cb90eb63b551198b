import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflateEntry } from '../../../../src/workbook/xlsx/package/inflate-entry';
import type { ZipEntry } from '../../../../src/workbook/xlsx/package/zip-entry';
import { ReadBudget } from '../../../../src/workbook/xlsx/read-budget';
import type { XlsxLimits } from '../../../../src/workbook/xlsx/xlsx-limits';

/** An archive of one entry that claims to be of a size. */
function archiveOf(raw: Uint8Array, size: number, method = 8): { archive: Uint8Array; entry: ZipEntry } {
  const archive = new Uint8Array(30 + raw.length);
  new DataView(archive.buffer).setUint32(0, 0x04034b50, true);
  archive.set(raw, 30);
  const entry = {
    name: 'del.xml',
    rawName: new TextEncoder().encode('del.xml'),
    flags: 0,
    method,
    crc32: 0,
    compressedSize: raw.length,
    size,
    modified: 0,
    headerOffset: 0,
  };
  return { archive, entry };
}

function inflated(raw: Uint8Array, size: number, limits: Partial<XlsxLimits> = {}, method?: number): Buffer {
  const { archive, entry } = archiveOf(raw, size, method);
  return Buffer.concat([...inflateEntry(archive, entry, new ReadBudget(limits))].map((piece) => Buffer.from(piece)));
}

const SHEET = Buffer.from('<c r="A1" s="1"><v>120</v></c>'.repeat(40_000));

describe('an entry of the archive', () => {
  test('comes out as it was put in, whatever its size and level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 0, max: 9 }), (plain, level) => {
        expect(inflated(deflateRawSync(plain, { level }), plain.length).equals(plain)).toBe(true);
        expect(inflated(plain, plain.length, {}, 0).equals(plain)).toBe(true);
      }),
    );
    expect(inflated(deflateRawSync(SHEET), SHEET.length).equals(SHEET)).toBe(true);
  });

  test('is told in full when the directory claims too little', () => {
    expect(inflated(deflateRawSync(SHEET), 1000).equals(SHEET)).toBe(true);
  });

  test.each([
    ['claims more than comes out', deflateRawSync(SHEET), SHEET.length + 5, {}, 'truncated'],
    ['breaks off', deflateRawSync(SHEET).subarray(0, 500), SHEET.length, {}, 'truncated'],
    ['is no stream', Buffer.alloc(400, 0xff), 4000, {}, 'truncated'],
    [
      'grows out of proportion',
      deflateRawSync(SHEET),
      SHEET.length,
      { maxRatio: 10, ratioFromBytes: 1000 },
      'zip-bomb',
    ],
    ['hides how it grows', deflateRawSync(SHEET), 10, { maxRatio: 10, ratioFromBytes: 1000 }, 'zip-bomb'],
    ['is larger than allowed', deflateRawSync(SHEET), SHEET.length, { maxInflatedBytes: 10_000 }, 'too-large'],
  ])('is refused by name when it %s', (_, raw, size, limits, code) => {
    expect(() => inflated(raw, size, limits)).toThrow(expect.objectContaining({ code }));
  });
});
