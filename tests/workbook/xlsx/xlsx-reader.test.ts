import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { XlsxReader } from '../../../src/workbook/xlsx/xlsx-reader';

const BYTES = writeXlsx({
  sheets: [
    {
      name: 'Budget',
      rows: Array.from({ length: 25_000 }, (_, row) => [row, `rad ${row}`, row / 4, row * 3, true, 'text']),
    },
  ],
});

describe('reading with turns for others', () => {
  test('gives the same as reading at once, lets others run, and tells how far it is', async () => {
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const read = await new XlsxReader(BYTES, { name: 'x', onProgress: (done) => told.push(done) }).read();
    clearInterval(timer);
    expect(read).toEqual(readXlsx(BYTES, { name: 'x' }));
    expect(turns).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThan(0);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(told.every((done) => done > 0 && done <= 1)).toBe(true);
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    const reading = new XlsxReader(BYTES, {
      name: 'x',
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('stopp')),
    }).read();
    await expect(reading).rejects.toThrow('stopp');
  });

  test('rejects with the named error', async () => {
    await expect(new XlsxReader(new Uint8Array(5), { name: 'x' }).read()).rejects.toMatchObject({
      name: 'XlsxError',
      code: 'not-a-zip',
    });
  });

  test('reading at once tells its progress up to the end', () => {
    const told: number[] = [];
    readXlsx(BYTES, { name: 'x', onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
  });
});
