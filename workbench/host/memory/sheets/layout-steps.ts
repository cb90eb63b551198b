import { MAX_ROWS, type CellRange } from '../../../../src/index';
import { hostValue } from '../cells/host-value';
import type { SheetState } from '../book-state';
import type { Draft } from '../draft';
import { invalidArgument } from '../faults';
import { isSingle, overlaps, requireOnSheet, sameRange } from '../ranges';

/** Points of a character of the usual font, and of a cell's padding. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const WIDEST = 255;

/** Makes one cell of several; only the first keeps its content. One cell stays what it is. */
export function mergeCells(draft: Draft, sheetId: string, range: CellRange): void {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  const { tables, merges } = draft.sheet(sheetId);
  if (tables.some((table) => overlaps(table.range, range))) throw invalidArgument();
  if (isSingle(range)) return;
  const sheet = draft.edit(sheetId);
  sheet.state.merges = [...merges.filter((merge) => !overlaps(merge, range)), range];
  for (let row = range.top; row <= Math.min(range.bottom, sheet.state.rows.length - 1); row++) {
    const width = Math.min(range.right + 1, sheet.state.rows[row]?.values.length ?? 0);
    for (let column = range.left; column < width; column++)
      if (row !== range.top || column !== range.left) sheet.setCell(row, column, { value: null, formula: undefined });
  }
  draft.touchFormulas();
  draft.dirty.push({ sheet: sheetId, range });
}

/** Takes merged cells apart that touch the rectangle. */
export function unmergeCells(draft: Draft, sheetId: string, range: CellRange): void {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  state.merges = state.merges.filter((merge) => !overlaps(merge, range) && !sameRange(merge, range));
}

/** Hides rows, or shows them; a row that a filter hid stays no filter's when it is shown. */
export function setRowsHidden(draft: Draft, sheetId: string, top: number, bottom: number, hidden: boolean): void {
  requireOnSheet({ top, bottom, left: 0, right: 0 });
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  state.hiddenRows = withSpan(state.hiddenRows, top, bottom, hidden);
  if (!hidden) state.filteredRows = withSpan(state.filteredRows, top, bottom, false);
  draft.changes.push({ kind: 'rows-hidden', sheet: sheetId, top, bottom, hidden });
}

export function setColumnsHidden(draft: Draft, sheetId: string, left: number, right: number, hidden: boolean): void {
  requireOnSheet({ top: 0, bottom: 0, left, right });
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  state.hiddenColumns = withSpan(state.hiddenColumns, left, right, hidden);
}

/** Shows the rows of a table that its filter hid. */
export function clearFilters(draft: Draft, tableId: string): void {
  const { sheet, table } = draft.table(tableId);
  draft.requireUnprotected(sheet.id);
  const { state } = draft.edit(sheet.id);
  const { top, bottom } = table.range;
  const shown = [...sheet.filteredRows].filter((row) => row >= top && row <= bottom);
  if (shown.length === 0) return;
  state.hiddenRows = new Set([...sheet.hiddenRows].filter((row) => !shown.includes(row)));
  state.filteredRows = new Set([...sheet.filteredRows].filter((row) => !shown.includes(row)));
  draft.changes.push({ kind: 'rows-hidden', sheet: sheet.id, top, bottom, hidden: false });
}

function withSpan(indexes: ReadonlySet<number>, from: number, to: number, included: boolean): ReadonlySet<number> {
  const result = new Set(indexes);
  for (let index = from; index <= to; index++) {
    if (included) result.add(index);
    else result.delete(index);
  }
  return result;
}

/** A column's width in points; 0 where it is hidden. */
export function columnWidth({ hiddenColumns, columnWidths, defaultWidth }: SheetState, column: number): number {
  return hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? defaultWidth);
}

export function setColumnWidth(draft: Draft, sheetId: string, left: number, right: number, points: number): void {
  requireOnSheet({ top: 0, bottom: 0, left, right });
  if (!(points >= 0)) throw invalidArgument();
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  const widths = new Map(state.columnWidths);
  for (let column = left; column <= right; column++) widths.set(column, points);
  state.columnWidths = widths;
}

/** Makes columns as wide as what stands in them; rows find their height by themselves here. */
export function autofit(draft: Draft, sheetId: string, range: CellRange, what: 'columns' | 'rows'): void {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  if (what === 'rows') return;
  const { rows, columnCount } = draft.sheet(sheetId);
  for (let column = range.left; column <= Math.min(range.right, columnCount - 1); column++) {
    const longest = rows.reduce((most, row) => {
      return Math.max(most, String(hostValue(row?.values[column] ?? null)).length);
    }, 0);
    if (longest === 0) continue;
    setColumnWidth(draft, sheetId, column, column, Math.min(longest, WIDEST) * CHARACTER + PADDING);
  }
}

export function freezeRows(draft: Draft, sheetId: string, count: number): void {
  if (!Number.isInteger(count) || count < 0 || count >= MAX_ROWS) throw invalidArgument();
  draft.edit(sheetId).state.frozenRows = count;
}
