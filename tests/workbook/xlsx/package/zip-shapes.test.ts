import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../../src/workbook/xlsx/read-xlsx';
import { readZipDirectory } from '../../../../src/workbook/xlsx/package/zip-directory';
import { rawBytes } from '../../../../src/workbook/xlsx/package/zip-entry';
import { rawParts } from '../../../fixtures/xlsx/raw-workbook';
import { shapedZip, type ZipShape } from '../../../fixtures/xlsx/zip-shapes';

const PARTS = rawParts({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Mål</t></is></c></row>' });

describe('archives in other shapes', () => {
  const shapes: readonly (readonly [string, ZipShape])[] = [
    ['the usual one', {}],
    ['data descriptors', { dataDescriptors: true }],
    ['ZIP64', { zip64: true }],
    ['ZIP64 with data descriptors', { zip64: true, dataDescriptors: true }],
    ['stored, not deflated', { method: 0 }],
    ['a comment at the end', { comment: 'gjord för hand' }],
  ];
  test.each(shapes)('%s', (_, shape) => {
    expect(readXlsx(shapedZip(PARTS, shape), { name: 'x' }).sheets[0]?.rows).toEqual([{ values: ['Mål'] }]);
  });

  test('bytes that are a view into something larger', () => {
    const archive = shapedZip(PARTS);
    const larger = new Uint8Array(archive.length + 20);
    larger.set(archive, 7);
    expect(readXlsx(larger.subarray(7, 7 + archive.length), { name: 'x' }).sheets).toHaveLength(1);
  });

  test('bytes in front of the archive', () => {
    const entries = readZipDirectory(
      shapedZip({ 'a.txt': 'innehåll' }, { prefix: new Uint8Array(100), method: 0 }),
      10,
    );
    expect(entries.map(({ name, headerOffset }) => [name, headerOffset])).toEqual([['a.txt', 100]]);
  });

  test('the raw bytes of an entry are a view of the archive', () => {
    const archive = shapedZip({ 'a.txt': 'innehåll', 'b.txt': 'mer' }, { method: 0 });
    const raw = rawBytes(archive, readZipDirectory(archive, 10)[1]!);
    expect(new TextDecoder().decode(raw)).toBe('mer');
    expect(raw.buffer).toBe(archive.buffer);
  });
});
