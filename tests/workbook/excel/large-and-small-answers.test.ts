import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { WorkbookFault } from '../../../src/workbook/live-workbook';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import type { NewRow } from '../../../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../../../src/workbook/xlsx/writer/write-xlsx';
import { comparable } from './comparable';
import { openInExcel, type OpenInExcel } from './open-in-excel';
import { smallXlsx } from './small-book';

jest.setTimeout(60_000);

let open: OpenInExcel | undefined;
afterEach(() => open?.close());

/** Rows of which some are much longer than others. */
function rows(count: number, width: number): NewRow[] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_cell, column) =>
      (row + column) % 5 === 0 ? `text ${row} `.repeat(1 + (row % 40)) : row * 1.25 + column,
    ),
  );
}

const uneven = (): Uint8Array =>
  writeXlsx({
    sheets: [
      { name: 'Långa', rows: rows(400, 12) },
      {
        name: 'Korta',
        rows: rows(30, 3).map((cells, row) => (row % 3 ? cells : { cells: [...(cells as [])], hidden: true })),
      },
      { name: 'Bred', rows: [['å'.repeat(9_000), 'b'.repeat(9_000), 'c'.repeat(9_000), 1], [2]] },
      { name: 'Tom', rows: [] },
    ],
  });

describe('answers that are too large', () => {
  test.each([
    ['with an error', false],
    ['as null', true],
  ])('are asked for in smaller pieces, refused %s', async (_how, nullsOverLimit) => {
    const bytes = uneven();
    open = openInExcel(bytes, { name: 'stor.xlsx', payloadLimit: 60_000, nullsOverLimit });
    expect(comparable(await open.workbook.read())).toEqual(comparable(readXlsx(bytes, { name: 'stor.xlsx' })));
  });

  test('a single cell that does not come through is named by its sheet', async () => {
    open = openInExcel(uneven(), { payloadLimit: 15_000 });
    const fault = await open.workbook.read().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(WorkbookFault);
    expect(fault).toMatchObject({ code: 'too-large', data: { sheet: 'Bred' } });
  });
});

test('a large workbook takes three round trips and one for each 4 MB', async () => {
  const bytes = writeXlsx({
    sheets: [
      { name: 'Små', rows: rows(40, 5) },
      { name: 'Budget', rows: rows(16_000, 12) },
      { name: 'Mätningar', rows: rows(6_000, 9) },
    ],
  });
  open = openInExcel(bytes, { name: 'stor.xlsx' });
  const shares: number[] = [];
  const workbook = await open.workbook.read({ onProgress: (share) => shares.push(share) });
  const { syncs, cleanups, bytesOut, writes } = open.host.counts();
  expect(bytesOut).toBeGreaterThan(12e6);
  expect(syncs + cleanups).toBeLessThanOrEqual(3 + Math.ceil(bytesOut / 4e6));
  expect(open.host.log().filter(({ error }) => error !== undefined)).toEqual([]);
  expect(writes).toBe(0);
  expect(comparable(workbook)).toEqual(comparable(readXlsx(bytes, { name: 'stor.xlsx' })));
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(shares.at(-1)).toBe(1);
});

test('a reading that is stopped ends with the signal’s reason', async () => {
  open = openInExcel(uneven(), { payloadLimit: 60_000 });
  const controller = new AbortController();
  const reason = new Error('avbrutet');
  const reading = open.workbook.read({ signal: controller.signal, onProgress: () => controller.abort(reason) });
  await expect(reading).rejects.toBe(reason);
});

describe('faults', () => {
  test('while the user types into a cell', async () => {
    open = openInExcel(smallXlsx());
    open.host.setCellEditMode(true);
    await expect(open.workbook.read()).rejects.toMatchObject({ code: 'cell-edit-mode' });
    open.host.setCellEditMode(false);
    expect((await open.workbook.read()).sheets).toHaveLength(3);
  });

  test('an Excel that is too old says what it lacks, and is asked for nothing', async () => {
    open = openInExcel(smallXlsx(), { apiVersion: '1.8' });
    await expect(open.workbook.read()).rejects.toMatchObject({ code: 'too-old', data: { need: 'ExcelApi 1.13' } });
    await expect(open.workbook.mark([])).rejects.toMatchObject({ code: 'too-old', data: { need: 'ExcelApi 1.9' } });
    expect([...open.workbook.abilities]).toEqual(['report-sheet']);
    expect(open.host.counts().syncs).toBe(0);
  });

  test('the oldest Excel that will do can do everything', async () => {
    open = openInExcel(smallXlsx(), { apiVersion: '1.13' });
    expect([...open.workbook.abilities].sort()).toEqual(['insert', 'mark', 'report-sheet', 'reveal', 'watch']);
    expect((await open.workbook.read()).sheets).toHaveLength(3);
    await (
      await open.workbook.watch(() => undefined)
    )();
  });
});
