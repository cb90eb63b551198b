import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readRemembered } from '../../../src/workbook/settings/read-remembered';
import { valueAt, type CellValue, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import type { WorkbookChange } from '../../../src/workbook/live-workbook';
import type { CellRef } from '../../../src/plan/cell';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { XlsxError } from '../../../src/workbook/xlsx/xlsx-error';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/xlsx-workbook';

const BYTES = new Uint8Array(readFileSync('samples/karlskoga.xlsx'));
const open = (): XlsxWorkbook => new XlsxWorkbook(BYTES, 'karlskoga.xlsx');
const A2: CellRef = { sheet: 'Mål', row: 1, column: 0 };
const B2: CellRef = { sheet: 'Mål', row: 1, column: 1 };

function valueOf({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  return valueAt(
    sheets.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

const saved = (book: XlsxWorkbook): WorkbookSnapshot => readXlsx(book.bytes(), { name: book.name });

describe('XlsxWorkbook', () => {
  it('reads as readXlsx does', async () => {
    expect(await open().read()).toEqual(readXlsx(BYTES, { name: 'karlskoga.xlsx' }));
  });

  it('hands over the file itself until something is written', async () => {
    const book = open();
    await book.read();
    expect(book.isUnsaved).toBe(false);
    expect(book.bytes()).toBe(BYTES);
  });

  it('writes into a copy, tells of it, and leaves unchanged sheets the same', async () => {
    const book = open();
    const before = await book.read();
    const changes: WorkbookChange[] = [];
    await book.watch((change) => changes.push(change));
    const { written, refused } = await book.write([{ ...B2, value: 'Nytt mål' }]);
    expect({ written, refused, changes, isUnsaved: book.isUnsaved }).toEqual({
      written: 1,
      refused: [],
      changes: [{ kind: 'cells', sheet: 'Mål' }],
      isUnsaved: true,
    });
    const after = await book.reread(before, changes);
    expect(valueOf(after, B2)).toBe('Nytt mål');
    for (const [index, sheet] of after.sheets.entries())
      if (sheet.name !== 'Mål') expect(sheet).toBe(before.sheets[index]);
    expect(valueOf(saved(book), B2)).toBe('Nytt mål');
    expect(valueOf(readXlsx(BYTES, { name: '' }), B2)).toBe(valueOf(before, B2));
  });

  it('takes one writing back and leaves the later ones', async () => {
    const book = open();
    const before = await book.read();
    const first = await book.write([{ ...A2, value: 'X1' }]);
    await book.write([{ ...B2, value: 'Senare' }]);
    await first.undo();
    await first.undo();
    const after = saved(book);
    expect(valueOf(after, A2)).toBe(valueOf(before, A2));
    expect(valueOf(after, B2)).toBe('Senare');
  });

  it('is the file itself again when all is taken back', async () => {
    const book = open();
    await book.read();
    const { undo } = await book.write([{ ...A2, value: 'X1' }]);
    await undo();
    expect(book.bytes()).toBe(BYTES);
    expect(book.isUnsaved).toBe(false);
  });

  it('refuses what must not be written and counts only the rest', async () => {
    const book = open();
    await book.read();
    const header = { ...A2, row: 0, value: 'Annat' };
    const { written, refused } = await book.write([header, { ...A2, value: 'X1' }]);
    expect(written).toBe(1);
    expect(refused).toEqual([{ write: header, reason: 'table-header' }]);
  });

  it('remembers in the saved copy, together with what was written', async () => {
    const book = open();
    await book.read();
    const dismissals = [{ ruleId: 'a/b', key: 'k', reason: 'r', function: 'f', date: '2026-01-01' }];
    await book.write([{ ...A2, value: 'X1' }]);
    await book.remember({ model: 'karlskoga', dismissals });
    expect(readRemembered(await book.read()).remembered).toEqual({ model: 'karlskoga', dismissals });
    const copy = saved(book);
    expect(readRemembered(copy).remembered).toEqual({ model: 'karlskoga', dismissals });
    expect(valueOf(copy, A2)).toBe('X1');
    book.saved();
    expect(book.isUnsaved).toBe(false);
  });

  it('lets a mapping that the file came with be given up', async () => {
    const first = open();
    await first.read();
    const mapping = {
      format: 'styrkoll-mapping',
      version: 1,
      blocks: [{ sheet: 'Mål', headerRow: 1, ignore: true, columns: {} }],
    } as const;
    await first.remember({ dismissals: [], mapping });
    const second = new XlsxWorkbook(first.bytes(), 'igen.xlsx');
    expect(readRemembered(await second.read()).remembered.mapping).toEqual(mapping);
    await second.remember({ dismissals: [] });
    expect(readRemembered(saved(second)).remembered.mapping?.blocks ?? []).toEqual([]);
  });

  it('tells those who listen which cell is to be shown, and what lies hidden', async () => {
    const book = open();
    const snapshot = await book.read();
    const shown: CellRef[] = [];
    const stop = book.onReveal((cell) => shown.push(cell));
    expect(await book.reveal(A2)).toBe('shown');
    expect(await book.reveal({ ...A2, sheet: 'Finns inte' })).toBe('no-sheet');
    const hidden = snapshot.sheets.find(({ visibility }) => visibility !== 'visible');
    if (hidden) {
      expect(await book.reveal({ ...A2, sheet: hidden.name })).toBe('hidden-sheet');
      expect(await book.reveal({ ...A2, sheet: hidden.name }, { unhide: true })).toBe('shown');
    }
    stop();
    await book.reveal(A2);
    expect(shown).toHaveLength(hidden ? 2 : 1);
  });

  it('rejects what is no workbook with its code', async () => {
    const book = new XlsxWorkbook(new TextEncoder().encode('hej'), 'hej.xlsx');
    await expect(book.read()).rejects.toThrow(XlsxError);
  });

  it('stops reading when asked to', async () => {
    await expect(open().read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
