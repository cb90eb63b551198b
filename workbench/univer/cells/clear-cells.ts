import type { ICellData, Nullable } from '@univerjs/core';
import type { CellRange } from '../../../src/index';
import { accessDenied } from '../../host/memory/faults';
import { requireUnprotected } from '../objects/require-unprotected';
import type { UniverBook } from '../univer-book';
import { customOf, storedCustom } from './cell-custom';
import { SheetCells } from './read-cells';
import { setCells, type CellChanges } from './set-cells';

type What = 'All' | 'Contents' | 'Formats' | 'Hyperlinks';

/** Empties cells, or takes away what they look like. @throws EngineFault `AccessDenied` */
export function clearCells(book: UniverBook, sheet: string, range: CellRange, what: What): void {
  if (what === 'Formats' || what === 'Hyperlinks') requireUnprotected(book, sheet);
  requireUnlocked(book, sheet, range);
  const matrix = book.sheet(sheet).getCellMatrix();
  const changes: CellChanges = {};
  const last = Math.min(range.bottom, matrix.getLength() - 1);
  for (let row = range.top; row <= last; row++) {
    const cells = matrix.getRow(row) as Record<number, Nullable<ICellData>> | null | undefined;
    for (const key in cells) {
      const column = Number(key);
      const cell = cells[column];
      if (cell && column >= range.left && column <= range.right) (changes[row] ??= {})[column] = cleared(cell, what);
    }
  }
  setCells(book, sheet, range, changes, what === 'Formats' || what === 'Hyperlinks');
}

function cleared(cell: ICellData, what: What): ICellData {
  const nothing = { v: null, f: null, si: null, p: null };
  const { formula, hyperlink, ...looks } = customOf(cell);
  switch (what) {
    case 'All':
      return { ...nothing, s: null, custom: null };
    case 'Contents':
      return { ...nothing, custom: storedCustom({ ...looks, hyperlink }) };
    case 'Formats':
      return { ...valueOf(cell), s: null, custom: storedCustom({ ...(formula !== undefined && { formula }) }) };
    case 'Hyperlinks':
      return { ...valueOf(cell), custom: storedCustom({ ...looks, ...(formula !== undefined && { formula }) }) };
  }
}

function valueOf({ v, t }: ICellData): ICellData {
  return v == null ? {} : { v, ...(t != null && { t }) };
}

/** @throws EngineFault `AccessDenied` where the sheet is protected and one of the cells is locked */
function requireUnlocked(book: UniverBook, sheet: string, { top, left, bottom, right }: CellRange): void {
  const worksheet = book.sheet(sheet);
  if (!book.side.protections.has(sheet)) return;
  if (bottom >= worksheet.getRowCount() || right >= worksheet.getColumnCount()) throw accessDenied();
  const cells = new SheetCells(book, sheet);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (customOf(cells.stored(row, column)).unlocked !== true) throw accessDenied();
}
