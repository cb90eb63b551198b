import type { CellRange, CellValue } from '../../../../src/index';
import type { HostValue } from '../../engine';
import type { SheetState, TableState } from '../book-state';
import { clearCells } from '../cells/clear-cells';
import { hostValue } from '../cells/host-value';
import { typedInput } from '../cells/typed-input';
import type { Draft } from '../draft';
import { invalidArgument, invalidOperation } from '../faults';
import { hostId } from '../host-id';
import { overlaps, requireOnSheet } from '../ranges';
import { loseTableInFormulas } from '../structure/lose-in-formulas';
import { renameTableInFormulas } from '../structure/rename-in-formulas';
import { shiftCells } from '../structure/shift-cells';
import { columnName } from './column-name';
import { freeTableName, requireTableName } from './table-name';
import { writeHeader } from './write-header';

const USUAL_STYLE = 'TableStyleMedium2';

/** Makes a table of cells; without headers, a row of them is put in above. */
export function addTable(draft: Draft, sheetId: string, range: CellRange, hasHeaders: boolean): TableState {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  const { tables, merges } = draft.sheet(sheetId);
  if (tables.some((table) => overlaps(table.range, range))) throw invalidArgument();
  if (!hasHeaders) shiftCells(draft, sheetId, { ...range, bottom: range.top }, 'Down');
  const bottom = hasHeaders ? Math.max(range.bottom, range.top + 1) : range.bottom + 1;
  const whole = { ...range, bottom };
  const table: TableState = {
    id: hostId('table', draft.newId()),
    name: freeTableName(undefined, draft.book),
    range: whole,
    headerRows: 1,
    totalRows: 0,
    columns: [],
    columnIds: [],
    style: USUAL_STYLE,
  };
  const { state } = draft.edit(sheetId);
  state.merges = merges.filter((merge) => !overlaps(merge, whole));
  const columns = takeHeaders(draft, sheetId, whole, []);
  const added = { ...table, columns, columnIds: columns.map((_, index) => index + 1) };
  state.tables = [...state.tables, added];
  draft.touchFormulas();
  draft.changes.push({ kind: 'table-added', table: added.id, name: added.name, sheet: sheetId, range: whole });
  return added;
}

/** The names of a table's columns: those that it has, and for the others what their header cells say, which then show the name. */
function takeHeaders(draft: Draft, sheetId: string, range: CellRange, known: readonly string[]): readonly string[] {
  const columns = [...known];
  for (let column = range.left + known.length; column <= range.right; column++) {
    const cell = draft.sheet(sheetId).rows[range.top]?.values[column] ?? null;
    const name = columnName(String(hostValue(cell)), columns);
    if (cell !== name) writeHeader(draft, sheetId, range.top, column, name);
    columns.push(name);
  }
  return columns;
}

/** Takes a table away: its cells too, or only that they are a table. */
export function deleteTable(draft: Draft, id: string, keepCells: boolean): void {
  const { sheet, table } = draft.table(id);
  draft.requireUnprotected(sheet.id);
  const { state } = draft.edit(sheet.id);
  state.tables = state.tables.filter((each) => each.id !== id);
  if (!keepCells) {
    clearCells(draft, sheet.id, table.range, 'All');
    loseTableInFormulas(draft, table.name);
  }
  draft.touchFormulas();
  const { name, range } = table;
  draft.changes.push({ kind: 'table-deleted', table: id, name, sheet: sheet.id, range });
}

export function renameTable(draft: Draft, id: string, name: string): void {
  const { sheet, table } = draft.table(id);
  if (table.name === name) return;
  requireTableName(name, draft.book, id);
  renameTableInFormulas(draft, table.name, name);
  draft.setTable(sheet.id, { ...table, name });
  draft.touchFormulas();
}

/** @throws EngineFault `InvalidArgument` where the header row would move, the ranges share nothing, or another table is in the way */
export function resizeTable(draft: Draft, id: string, range: CellRange): void {
  requireOnSheet(range);
  const { sheet, table } = draft.table(id);
  draft.requireUnprotected(sheet.id);
  const isBlocked = sheet.tables.some((other) => other.id !== id && overlaps(other.range, range));
  const isFlat = range.bottom - range.top < table.headerRows + table.totalRows;
  if (range.top !== table.range.top || !overlaps(range, table.range) || isBlocked || isFlat) throw invalidArgument();
  const kept = table.columns.flatMap((name, index) => {
    const column = table.range.left + index;
    return column >= range.left && column <= range.right ? [{ name, columnId: table.columnIds[index]!, column }] : [];
  });
  // Columns that come in at the left stand before those that the table had.
  const columns: string[] = [];
  const columnIds: number[] = [];
  let nextColumnId = Math.max(0, ...table.columnIds) + 1;
  for (let column = range.left; column <= range.right; column++) {
    const known = kept.find((each) => each.column === column);
    const others = [...columns, ...kept.filter((each) => each.column > column).map(({ name }) => name)];
    columns.push(known?.name ?? newHeader(draft, sheet.id, range.top, column, table.headerRows > 0, others));
    columnIds.push(known?.columnId ?? nextColumnId++);
  }
  draft.setTable(sheet.id, { ...table, range, columns, columnIds });
  draft.touchFormulas();
  draft.dirty.push({ sheet: sheet.id, range });
}

function newHeader(
  draft: Draft,
  sheetId: string,
  row: number,
  column: number,
  hasHeaders: boolean,
  others: readonly string[],
): string {
  const cell: CellValue = hasHeaders ? (draft.sheet(sheetId).rows[row]?.values[column] ?? null) : null;
  const name = columnName(String(hostValue(cell)), others);
  if (hasHeaders && cell !== name) writeHeader(draft, sheetId, row, column, name);
  return name;
}

/** A new column at the right end, or at an index; what stands to the right of the table's rows moves to the right. */
export function addTableColumn(draft: Draft, id: string, header: string, index?: number): void {
  const { sheet, table } = draft.table(id);
  draft.requireUnprotected(sheet.id);
  const { range, columns, columnIds } = table;
  const at = index === undefined || index < 0 ? columns.length : index;
  if (at > columns.length) throw invalidArgument();
  const column = range.left + at;
  const cells = { ...range, left: column, right: column };
  if (at < columns.length || !isEmpty(sheet, { ...cells, right: cells.right }))
    shiftCells(draft, sheet.id, cells, 'Right');
  const name = columnName(header, columns);
  const nextId = Math.max(0, ...columnIds) + 1;
  draft.setTable(sheet.id, {
    ...table,
    range: { ...range, right: range.right + 1 },
    columns: [...columns.slice(0, at), name, ...columns.slice(at)],
    columnIds: [...columnIds.slice(0, at), nextId, ...columnIds.slice(at)],
  });
  if (table.headerRows > 0) writeHeader(draft, sheet.id, range.top, column, name);
  draft.touchFormulas();
  draft.tellCells(sheet.id, cells, 'RangeEdited');
}

/** New rows at the end of the data, or at an index of it; what stands below moves down. */
export function addTableRows(draft: Draft, id: string, rows: readonly (readonly HostValue[])[], index?: number): void {
  const { sheet, table } = draft.table(id);
  draft.requireUnprotected(sheet.id);
  const { range, headerRows, totalRows, columns } = table;
  if (rows.length === 0 || rows.some((row) => row.length !== columns.length)) throw invalidArgument();
  const count = range.bottom - range.top + 1 - headerRows - totalRows;
  const only = { ...range, top: range.top + headerRows, bottom: range.top + headerRows };
  // The one empty row that a table without data shows is taken by the first row that comes, as in Excel.
  const fillsEmpty = count === 1 && (index ?? -1) <= count && isEmpty(sheet, only);
  if (fillsEmpty) {
    const [first, ...others] = rows;
    writeRows(draft, sheet.id, only, [first!]);
    if (others.length > 0) addTableRows(draft, id, others);
    return;
  }
  const at = index === undefined || index < 0 ? count : index;
  if (at > count) throw invalidOperation();
  const top = range.top + headerRows + at;
  const cells = { ...range, top, bottom: top + rows.length - 1 };
  const isAtEnd = at === count && totalRows === 0;
  if (!isAtEnd || !isEmpty(sheet, cells)) shiftCells(draft, sheet.id, cells, 'Down');
  draft.setTable(sheet.id, { ...table, range: { ...range, bottom: range.bottom + rows.length } });
  writeRows(draft, sheet.id, cells, rows);
}

function writeRows(draft: Draft, sheetId: string, cells: CellRange, rows: readonly (readonly HostValue[])[]): void {
  const editor = draft.edit(sheetId);
  rows.forEach((row, down) =>
    row.forEach((input, right) => {
      const { value, formula } = typedInput(input, false, draft.book.date1904);
      editor.setCell(cells.top + down, cells.left + right, { value, formula });
    }),
  );
  draft.touchFormulas();
  draft.dirty.push({ sheet: sheetId, range: cells });
  draft.tellCells(sheetId, cells, 'RangeEdited');
}

function isEmpty({ rows }: SheetState, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= bottom; row++)
    if (rows[row]?.values.slice(left, right + 1).some((value) => value !== null)) return false;
  return true;
}
