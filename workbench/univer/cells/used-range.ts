import type { ICellData, Nullable } from '@univerjs/core';
import type { CellRange } from '../../../src/index';
import type { UniverBook } from '../univer-book';
import { customOf } from './cell-custom';
import { SheetCells } from './read-cells';

interface Used {
  readonly revision: number;
  readonly values: CellRange | undefined;
  readonly all: CellRange | undefined;
}

/** What is in use, by the matrix of a sheet's cells, as long as nothing has changed. */
const known = new WeakMap<object, Used>();

/** The smallest rectangle with content, or with content and formats; undefined where there is none. */
export function usedRange(book: UniverBook, sheet: string, valuesOnly: boolean): CellRange | undefined {
  const matrix = book.sheet(sheet).getCellMatrix();
  let used = known.get(matrix);
  if (used?.revision !== book.revision) {
    used = { revision: book.revision, ...usedRanges(new SheetCells(book, sheet)) };
    known.set(matrix, used);
  }
  return valuesOnly ? used.values : used.all;
}

function usedRanges(cells: SheetCells): Pick<Used, 'values' | 'all'> {
  let values: CellRange | undefined;
  let all: CellRange | undefined;
  cells.forRows((row, own) => {
    let [first, last, firstValue, lastValue] = [Infinity, -1, Infinity, -1];
    for (const key in own) {
      const cell = own[key];
      const isContent = hasContent(cell);
      if (!isContent && !hasLook(cell)) continue;
      const column = Number(key);
      first = Math.min(first, column);
      last = Math.max(last, column);
      if (!isContent) continue;
      firstValue = Math.min(firstValue, column);
      lastValue = Math.max(lastValue, column);
    }
    if (last >= 0) all = around(all, row, first, last);
    if (lastValue >= 0) values = around(values, row, firstValue, lastValue);
  });
  return { values, all };
}

function around(range: CellRange | undefined, row: number, left: number, right: number): CellRange {
  if (!range) return { top: row, bottom: row, left, right };
  return {
    top: Math.min(range.top, row),
    bottom: Math.max(range.bottom, row),
    left: Math.min(range.left, left),
    right: Math.max(range.right, right),
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && ((cell.v ?? null) !== null || Boolean(cell.f) || Boolean(cell.si));
}

function hasLook(cell: Nullable<ICellData>): boolean {
  if (cell == null) return false;
  const { unlocked, hyperlink, alignment, more } = customOf(cell);
  return Boolean(cell.s) || unlocked !== undefined || Boolean(hyperlink ?? alignment ?? more);
}
