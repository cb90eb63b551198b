import type { IMutationInfo } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';
import { invalidArgument } from '../../host/memory/faults';
import { isSingle, overlaps, requireOnSheet } from '../../host/memory/ranges';
import { customOf, storedCustom } from '../cells/cell-custom';
import { SheetCells } from '../cells/read-cells';
import type { CellChanges } from '../cells/set-cells';
import { followCells } from '../objects/formulas/follow-cells';
import { requireUnprotected } from '../objects/require-unprotected';
import { tablesOf } from '../objects/tables/table-state';
import { UniverRules } from '../objects/univer-rules';
import { fromUniver, toUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';
import { autofitColumns, setColumnWidths, setRowHeights, POINTS } from './sizes';

const HIGHEST = 409;

/** Merged cells, the sizes of rows and columns, and which of them are hidden. */
export class UniverLayout {
  private readonly rules: UniverRules;

  constructor(private readonly book: UniverBook) {
    this.rules = new UniverRules(book);
  }

  /** In points; 0 for a hidden column. */
  columnWidth(sheet: string, column: number): number {
    const worksheet = this.book.sheet(sheet);
    return worksheet.getColVisible(column) ? worksheet.getColumnManager().getColumnWidth(column) * POINTS : 0;
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    requireOnSheet({ top: 0, bottom: 0, left, right });
    if (!(points >= 0)) throw invalidArgument();
    requireUnprotected(this.book, sheet);
    setColumnWidths(this.book, sheet, left, right, points);
  }

  /** In points; 0 for a hidden row. A height that the grid has found for what stands in the row is none of the workbook's. */
  rowHeight(sheet: string, row: number): number {
    if (this.isRowHidden(sheet, row)) return 0;
    const worksheet = this.book.sheet(sheet);
    const { defaultRowHeight } = worksheet.getConfig();
    return (worksheet.getRowManager().getRow(row)?.h ?? defaultRowHeight) * POINTS;
  }

  /** @throws EngineFault `InvalidArgument` for a height that no row can have, `AccessDenied` on a protected sheet */
  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    requireOnSheet({ top, bottom, left: 0, right: 0 });
    if (!(points >= 0 && points <= HIGHEST)) throw invalidArgument();
    requireUnprotected(this.book, sheet);
    setRowHeights(this.book, sheet, top, bottom, points);
  }

  /** Makes columns as wide as what stands in them; rows find their height by themselves. */
  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    if (what === 'columns') autofitColumns(this.book, sheet, range);
  }

  merges(sheet: string): readonly CellRange[] {
    return this.book.sheet(sheet).getMergeData().map(fromUniver);
  }

  /** Makes one cell of several; only the first keeps its content. One cell stays what it is. */
  merge(sheet: string, range: CellRange): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    if (tablesOf(this.book, sheet).some((table) => overlaps(table.range, range))) throw invalidArgument();
    if (isSingle(range)) return;
    const before = this.merges(sheet).filter((merge) => overlaps(merge, range));
    this.setMerges(sheet, before, [range]);
    this.emptyButFirst(sheet, range);
  }

  /** Takes merged cells apart that touch the rectangle. */
  unmerge(sheet: string, range: CellRange): void {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    const before = this.merges(sheet).filter((merge) => overlaps(merge, range));
    if (before.length > 0) this.setMerges(sheet, before, []);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return !this.book.sheet(sheet).getRowVisible(row);
  }

  /** Hides rows, or shows them; a row that a filter hid stays no filter's when it is shown. */
  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    requireOnSheet({ top, bottom, left: 0, right: 0 });
    requireUnprotected(this.book, sheet);
    this.hideRows(sheet, top, bottom, hidden);
    if (!hidden) this.setFiltered(sheet, (rows) => [...rows].filter((row) => row < top || row > bottom));
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.book.sheet(sheet).getColVisible(column);
  }

  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void {
    requireOnSheet({ top: 0, bottom: 0, left, right });
    requireUnprotected(this.book, sheet);
    const columns = { top: 0, bottom: MAX_ROWS - 1 };
    const isHidden = (column: number): boolean => this.isColumnHidden(sheet, column);
    const ranges = spans(left, right, (column) => isHidden(column) !== hidden).map(([from, to]) => {
      return toUniver({ ...columns, left: from, right: to });
    });
    if (ranges.length === 0) return;
    const params = { unitId: this.book.unitId, subUnitId: sheet, ranges };
    const ids = [SetColHiddenMutation.id, SetColVisibleMutation.id] as const;
    const [redo, undo] = hidden ? ids : [ids[1], ids[0]];
    this.book.mutate([{ id: redo, params }], [{ id: undo, params }]);
  }

  /**
   * Hides the rows that a filter leaves out, among some rows, and shows those that an earlier filter left out. Rows that the user hid stay hidden.
   * @throws EngineFault `AccessDenied` on a protected sheet
   */
  filterRows(sheet: string, top: number, bottom: number, leftOut: ReadonlySet<number>): void {
    requireOnSheet({ top, bottom, left: 0, right: 0 });
    requireUnprotected(this.book, sheet);
    const before = this.filtered(sheet);
    const isOther = (row: number): boolean => row < top || row > bottom;
    const wasHidden = (row: number): boolean => this.isRowHidden(sheet, row);
    const hides = spans(top, bottom, (row) => leftOut.has(row) && !wasHidden(row));
    const stays = [...before].filter((row) => isOther(row) || leftOut.has(row));
    const shows = spans(top, bottom, (row) => before.has(row) && !leftOut.has(row));
    for (const [from, to] of shows) this.hideRows(sheet, from, to, false);
    for (const [from, to] of hides) this.hideRows(sheet, from, to, true);
    const added = hides.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    this.setFiltered(sheet, () => [...stays, ...added]);
  }

  /** Shows the rows between two that a filter has hidden. */
  clearFilter(sheet: string, top: number, bottom: number): void {
    const isIn = (row: number): boolean => row >= top && row <= bottom;
    const shown = [...this.filtered(sheet)].filter(isIn);
    if (shown.length === 0) return;
    for (const [from, to] of spans(top, bottom, (row) => shown.includes(row))) this.hideRows(sheet, from, to, false);
    this.setFiltered(sheet, (rows) => [...rows].filter((row) => !isIn(row)));
  }

  /** Takes merged cells apart and conditional formats away that touch a rectangle. */
  clearFormats(sheet: string, range: CellRange): void {
    const merges = this.merges(sheet).filter((merge) => overlaps(merge, range));
    if (merges.length > 0) this.setMerges(sheet, merges, []);
    this.rules.clearFormats(sheet, range);
  }

  private filtered(sheet: string): ReadonlySet<number> {
    return this.book.side.filteredRows.get(sheet) ?? new Set();
  }

  private setFiltered(sheet: string, change: (rows: ReadonlySet<number>) => readonly number[]): void {
    const before = this.filtered(sheet);
    const after = new Set(change(before));
    if (after.size === before.size && [...after].every((row) => before.has(row))) return;
    this.book.setSide({ filteredRows: new Map(this.book.side.filteredRows).set(sheet, after) });
  }

  private hideRows(sheet: string, top: number, bottom: number, hidden: boolean): void {
    const worksheet = this.book.sheet(sheet);
    const columns = { left: 0, right: MAX_COLUMNS - 1 };
    const ranges = spans(top, bottom, (row) => worksheet.getRowRawVisible(row) === hidden).map(([from, to]) => {
      return toUniver({ ...columns, top: from, bottom: to });
    });
    if (ranges.length === 0) return;
    const params = { unitId: this.book.unitId, subUnitId: sheet, ranges };
    const ids = [SetRowHiddenMutation.id, SetRowVisibleMutation.id] as const;
    const [redo, undo] = hidden ? ids : [ids[1], ids[0]];
    this.book.mutate([{ id: redo, params }], [{ id: undo, params }]);
  }

  private setMerges(sheet: string, before: readonly CellRange[], after: readonly CellRange[]): void {
    const own = { unitId: this.book.unitId, subUnitId: sheet };
    const remove = (ranges: readonly CellRange[]): IMutationInfo[] =>
      ranges.length > 0
        ? [{ id: RemoveWorksheetMergeMutation.id, params: { ...own, ranges: ranges.map(toUniver) } }]
        : [];
    const add = (ranges: readonly CellRange[]): IMutationInfo[] =>
      ranges.length > 0 ? [{ id: AddWorksheetMergeMutation.id, params: { ...own, ranges: ranges.map(toUniver) } }] : [];
    this.book.mutate([...remove(before), ...add(after)], [...remove(after), ...add(before)]);
  }

  private emptyButFirst(sheet: string, { top, left, bottom, right }: CellRange): void {
    const changes: CellChanges = {};
    new SheetCells(this.book, sheet).forRows((row, cells) => {
      if (row < top || row > bottom) return;
      for (const key of Object.keys(cells)) {
        const column = Number(key);
        if (column < left || column > right || (row === top && column === left)) continue;
        const { formula: _gone, ...custom } = customOf(cells[column]);
        (changes[row] ??= {})[column] = { v: null, t: null, f: null, si: null, p: null, custom: storedCustom(custom) };
      }
    });
    followCells(this.book, sheet, changes);
  }
}

/** The unbroken stretches from first to last in which something holds. */
function spans(first: number, last: number, holds: (index: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!holds(index)) continue;
    const open = found.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else found.push([index, index]);
  }
  return found;
}
