import type { IMutationInfo, IRange, IObjectArrayPrimitiveType } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import { MAX_ROWS, type CellRange } from '../../../src/index';
import { toUniver } from '../objects/univer-range';
import { hostValue } from '../../host/memory/cells/host-value';
import { SheetCells } from '../cells/read-cells';
import type { UniverBook } from '../univer-book';

/** Points of a pixel. */
export const POINTS = 72 / 96;
/** Points of a character of the usual font, and of a cell's padding. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const WIDEST = 255;

/** Gives columns a width in points, as a part of the step of undo; hidden ones stay hidden. */
export function setColumnWidths(book: UniverBook, sheet: string, left: number, right: number, points: number): void {
  const own = { unitId: book.unitId, subUnitId: sheet };
  const worksheet = book.sheet(sheet);
  const column = (index: number): IRange => toUniver({ top: 0, bottom: MAX_ROWS - 1, left: index, right: index });
  const ranges = [toUniver({ top: 0, bottom: MAX_ROWS - 1, left, right })];
  const before: IObjectArrayPrimitiveType<number> = {};
  const hidden: IRange[] = [];
  for (let index = left; index <= right; index++) {
    before[index] = worksheet.getColumnManager().getColumnWidth(index);
    if (!worksheet.getColVisible(index)) hidden.push(column(index));
  }
  // Univer gives hidden columns no width.
  const shown = (mutation: IMutationInfo): IMutationInfo[] =>
    hidden.length === 0
      ? [mutation]
      : [
          { id: SetColVisibleMutation.id, params: { ...own, ranges: hidden } },
          mutation,
          { id: SetColHiddenMutation.id, params: { ...own, ranges: hidden } },
        ];
  const width = (colWidth: number | IObjectArrayPrimitiveType<number>): IMutationInfo => {
    return { id: SetWorksheetColWidthMutation.id, params: { ...own, ranges, colWidth } };
  };
  book.mutate(shown(width(points / POINTS)), shown(width(before)));
}

/** Gives rows a height in points that they keep whatever stands in them, as a part of the step of undo. */
export function setRowHeights(book: UniverBook, sheet: string, top: number, bottom: number, points: number): void {
  const rowData: IObjectArrayPrimitiveType<{ h: number; ia: number }> = {};
  for (let row = top; row <= bottom; row++) rowData[row] = { h: points / POINTS, ia: 0 };
  const params = { unitId: book.unitId, subUnitId: sheet, rowData };
  const undo = SetRowDataMutationFactory(params, book.sheet(sheet));
  book.mutate([{ id: SetRowDataMutation.id, params }], [{ id: SetRowDataMutation.id, params: undo }]);
}

/** Makes columns as wide as the longest that stands in them. */
export function autofitColumns(book: UniverBook, sheet: string, { left, right }: CellRange): void {
  const longest = new Map<number, number>();
  const cells = new SheetCells(book, sheet);
  cells.forRows((row, stored) => {
    for (const key of Object.keys(stored)) {
      const column = Number(key);
      if (column < left || column > right) continue;
      const { length } = String(hostValue(cells.value(row, column)));
      longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
  });
  for (const [column, length] of longest)
    if (length > 0) setColumnWidths(book, sheet, column, column, Math.min(length, WIDEST) * CHARACTER + PADDING);
}
