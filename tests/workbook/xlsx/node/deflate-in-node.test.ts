import { describe, expect, test } from '@jest/globals';
import { inflateSync } from 'fflate';
import { deflateInNode } from '../../../../src/workbook/xlsx/node/deflate-in-node';

describe('deflateInNode', () => {
  test.each([[0], [5], [9 << 20]])('%d bytes come back as they were', (length) => {
    const content = Uint8Array.from({ length }, (_, index) => (index * index) >> 3);
    const compressed = deflateInNode([content.subarray(0, 3), content.subarray(3)]);
    expect(Buffer.from(inflateSync(Buffer.concat(compressed))).equals(Buffer.from(content))).toBe(true);
  });
});
