import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { smallPng } from './small-png';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of three bytes a pixel whose lines are filtered in each of PNG's ways in turn. */
function picture(width: number, height: number, colourAt: (x: number, y: number) => readonly number[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const byte = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : colourAt(Math.floor(x / 3), y)[x % 3]!);
  const lines = Array.from({ length: height }, (_, y) => {
    const filter = y % 5;
    const line = Array.from({ length: width * 3 }, (_each, x) => {
      const [left, up, corner] = [byte(x - 3, y), byte(x, y - 1), x < 3 ? 0 : byte(x - 3, y - 1)];
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      return (byte(x, y) - [0, left, up, (left + up) >> 1, paeth][filter]!) & 255;
    });
    return [filter, ...line];
  });
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const content = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...content]);
}

/** The parts of a PNG by their names. */
function parts(png: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    found.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return found;
}

test('a picture keeps each pixel’s colour where it has no more than 256', () => {
  const [width, height] = [23, 11];
  const colourAt = (x: number, y: number): readonly number[] => [(x * 40) & 255, (y * 77) & 255, x === y ? 255 : 0];
  const own = parts(Buffer.from(smallPng(picture(width, height, colourAt))));
  const [palette, lines] = [own.get('PLTE')!, inflateSync(own.get('IDAT')!)];
  expect([...own.get('IHDR')!.subarray(0, 10)]).toEqual([0, 0, 0, width, 0, 0, 0, height, 8, 3]);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const index = lines[y * (width + 1) + x + 1]!;
      expect([...palette.subarray(index * 3, index * 3 + 3)]).toEqual(colourAt(x, y));
    }
});

test('a picture with more colours has the nearest of the commonest', () => {
  const own = parts(Buffer.from(smallPng(picture(40, 40, (x, y) => (y < 20 ? [9, 9, 9] : [x * 6, y * 6, 100])))));
  expect(own.get('PLTE')!.length).toBe(256 * 3);
  expect([...own.get('PLTE')!.subarray(0, 3)]).toEqual([9, 9, 9]);
});
