import {
  RANGE_TYPE,
  type ICellData,
  type IColumnData,
  type IMutationInfo,
  type IRowData,
  type Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { CellRange } from '../../../src/index';
import { isWhole, shiftedIndex, type Shift } from '../../host/memory/structure/shift';
import { customOf, storedCustom } from '../cells/cell-custom';
import { FOLLOWS } from '../objects/formulas/follow-cells';
import type { UniverBook } from '../univer-book';
import { PUT_CELLS, registerPutCells, spillsOf, type PutCells, type PutCellsParams, type Spill } from './put-cells';

type Matrix = Record<number, Nullable<Record<number, Nullable<ICellData>>>>;
type Lines<T> = Record<number, Partial<T>>;

/** Moves the cells of a sheet, as a part of the step of undo. What comes in is empty, with the looks of what stands before it. */
export function moveCells(book: UniverBook, sheet: string, shift: Shift): void {
  registerPutCells(book);
  const cells = book.sheet(sheet).getCellMatrix().getMatrix() as Matrix;
  const spills = spillsOf(book, sheet);
  const put = (own: PutCells, at: readonly Spill[]): IMutationInfo => {
    const params: PutCellsParams = { unitId: book.unitId, subUnitId: sheet, cells: own, spills: at };
    return { id: PUT_CELLS, params };
  };
  const moved = spills.flatMap((spill) => shiftedSpill(spill, shift) ?? []);
  if (!isWhole(shift)) {
    const { before, after } = partsOf(cells, shift);
    book.mutate([put(after, moved), seen(book, sheet)], [put(before, spills), seen(book, sheet)]);
  } else if (shift.count > 0) {
    const looks = comingIn(cells, shift);
    book.mutate(
      [lines(book, sheet, shift, true), put(looks, moved)],
      [lines(book, sheet, shift, false), put({}, spills)],
    );
  } else {
    const gone = goingAway(cells, shift);
    book.mutate(
      [lines(book, sheet, shift, false), put({}, moved)],
      [lines(book, sheet, shift, true), put(gone, spills)],
    );
  }
}

/** A change of nothing, by which the page knows that it must paint the sheet anew. */
function seen(book: UniverBook, sheet: string): IMutationInfo {
  const params = { unitId: book.unitId, subUnitId: sheet, cellValue: {}, trigger: FOLLOWS };
  return { id: SetRangeValuesMutation.id, params };
}

/** Whole rows or columns that come in, as they were before if they were there, or go. */
function lines(book: UniverBook, sheet: string, { axis, at, count }: Shift, comeIn: boolean): IMutationInfo {
  const worksheet = book.sheet(sheet);
  const end = at + Math.abs(count) - 1;
  const own = { unitId: book.unitId, subUnitId: sheet };
  if (axis === 'row') {
    const range = {
      startRow: at,
      endRow: end,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
      rangeType: RANGE_TYPE.ROW,
    };
    const rowInfo = comeIn && count < 0 ? sliced<IRowData>(worksheet.getRowManager().getRowData(), at, end) : {};
    return comeIn
      ? { id: InsertRowMutation.id, params: { ...own, range, rowInfo } }
      : { id: RemoveRowMutation.id, params: { ...own, range } };
  }
  const range = {
    startRow: 0,
    endRow: worksheet.getRowCount() - 1,
    startColumn: at,
    endColumn: end,
    rangeType: RANGE_TYPE.COLUMN,
  };
  const colInfo = comeIn && count < 0 ? sliced<IColumnData>(worksheet.getColumnManager().getColumnData(), at, end) : {};
  return comeIn
    ? { id: InsertColMutation.id, params: { ...own, range, colInfo } }
    : { id: RemoveColMutation.id, params: { ...own, range } };
}

function sliced<T>(all: Lines<T>, first: number, last: number): Lines<T> {
  const part: Lines<T> = {};
  for (let index = first; index <= last; index++) if (all[index]) part[index - first] = { ...all[index]! };
  return part;
}

/** The looks of whole rows or columns that come in. */
function comingIn(cells: Matrix, { axis, at, count }: Shift): PutCells {
  const put: PutCells = {};
  if (at === 0) return put;
  if (axis === 'row') {
    const above = looksOfRow(cells[at - 1]);
    if (Object.keys(above).length > 0) for (let row = at; row < at + count; row++) put[row] = above;
    return put;
  }
  for (const key of Object.keys(cells)) {
    const row = Number(key);
    const look = lookOf(cells[row]?.[at - 1]);
    if (look) put[row] = Object.fromEntries(Array.from({ length: count }, (_, step) => [at + step, look]));
  }
  return put;
}

function looksOfRow(row: Matrix[number]): Record<number, ICellData> {
  return Object.fromEntries(
    Object.entries(row ?? {}).flatMap(([column, cell]) => {
      const look = lookOf(cell);
      return look ? [[column, look]] : [];
    }),
  );
}

function lookOf(cell: Nullable<ICellData>): ICellData | undefined {
  if (!cell) return undefined;
  const { formula: _formula, hyperlink: _hyperlink, ...looks } = customOf(cell);
  const custom = storedCustom(looks);
  if (!cell.s && !custom) return undefined;
  return { ...(cell.s && { s: cell.s }), ...(custom && { custom }) };
}

/** The cells of whole rows or columns that go. */
function goingAway(cells: Matrix, shift: Shift): PutCells {
  const put: PutCells = {};
  const end = shift.at - shift.count - 1;
  for (const [key, own] of Object.entries(cells)) {
    const row = Number(key);
    if (shift.axis === 'row' && (row < shift.at || row > end)) continue;
    for (const [columnKey, cell] of Object.entries(own ?? {})) {
      const column = Number(columnKey);
      const goes = shift.axis === 'row' || (column >= shift.at && column <= end);
      if (goes && cell) (put[row] ??= {})[column] = { ...cell };
    }
  }
  return put;
}

/** The cells of a part of the sheet before and after some of them moved. */
function partsOf(cells: Matrix, shift: Shift): { readonly before: PutCells; readonly after: PutCells } {
  const before: PutCells = {};
  const after: PutCells = {};
  const set = (put: PutCells, row: number, column: number, cell: ICellData | null): void => {
    (put[row] ??= {})[column] = cell;
  };
  const { axis, at, first, last, count } = shift;
  const looks: CellRange =
    axis === 'row' ? range(at, at + count - 1, first, last) : range(first, last, at, at + count - 1);
  for (const [key, own] of Object.entries(cells))
    for (const [columnKey, cell] of Object.entries(own ?? {})) {
      const [row, column] = [Number(key), Number(columnKey)];
      const [along, across] = axis === 'row' ? [row, column] : [column, row];
      if (!cell || across < first || across > last) continue;
      if (along === at - 1 && count > 0) {
        const look = lookOf(cell);
        if (look)
          for (let step = 0; step < count; step++) {
            const [r, c] = axis === 'row' ? [looks.top + step, column] : [row, looks.left + step];
            set(after, r, c, look);
          }
      }
      if (along < at) continue;
      set(before, row, column, { ...cell });
      const place = shiftedIndex(shift, along);
      if (place !== undefined) set(after, axis === 'row' ? place : row, axis === 'row' ? column : place, { ...cell });
    }
  fill(after, before);
  fill(before, after);
  return { before, after };
}

/** What is only in one is nothing in the other. */
function fill(put: PutCells, other: PutCells): void {
  for (const [row, own] of Object.entries(other))
    for (const column of Object.keys(own)) {
      const line = (put[Number(row)] ??= {});
      line[Number(column)] ??= null;
    }
}

function range(top: number, bottom: number, left: number, right: number): CellRange {
  return { top, bottom, left, right };
}

function shiftedSpill({ row, column }: Spill, shift: Shift): Spill | undefined {
  const [along, across] = shift.axis === 'row' ? [row, column] : [column, row];
  if (across < shift.first || across > shift.last) return { row, column };
  const place = shiftedIndex(shift, along);
  return place === undefined ? undefined : shift.axis === 'row' ? { row: place, column } : { row, column: place };
}
