import type { ICellData } from '@univerjs/core';
import type { CellRange } from '../../../../src/index';
import type { HostTable } from '../../../host/engine';
import { columnName } from '../../../host/memory/tables/column-name';
import { overlaps } from '../../../host/memory/ranges';
import type { UniverBook } from '../../univer-book';
import { storedValue } from '../../cells/cell-content';
import { customOf, storedCustom } from '../../cells/cell-custom';
import { SheetCells } from '../../cells/read-cells';
import { makeRoom, setCells } from '../../cells/set-cells';
import type { UniverCells } from '../../cells/univer-cells';
import { followCells } from '../formulas/follow-cells';
import { renameColumnInFormulas } from '../formulas/rename-in-formulas';
import { putTable } from './put-table';
import { headerCells, tableOf, tablesOf } from './table-state';

/**
 * Writes texts side by side, whatever they look like. Nobody is told, unless of the cells that the texts are said to be about.
 */
export function writeTexts(
  book: UniverBook,
  sheet: string,
  row: number,
  left: number,
  texts: readonly string[],
  about?: CellRange,
): void {
  const cells = new SheetCells(book, sheet);
  const written: Record<number, ICellData> = {};
  texts.forEach((text, index) => {
    const { formula: _written, ...custom } = customOf(cells.stored(row, left + index));
    written[left + index] = { ...storedValue(text), f: null, si: null, p: null, custom: storedCustom(custom) };
  });
  makeRoom(book, sheet, { top: row, left, bottom: row, right: left + texts.length - 1 });
  if (about) setCells(book, sheet, about, { [row]: written });
  else followCells(book, sheet, { [row]: written });
}

/** What stands in cells of one row, as text. */
export function readTexts(cells: UniverCells, sheet: string, row: CellRange): readonly string[] {
  return (cells.read(sheet, { ...row, bottom: row.top }).values[0] ?? []).map(String);
}

/** A table's column is called what its header cell says: writing the cell renames the column, and the cell shows the name that it got. */
export function renameHeaders(book: UniverBook, cells: UniverCells, sheet: string, written: CellRange): void {
  for (const { id } of tablesOf(book, sheet)) {
    const table = tableOf(book, id);
    const headers = headerCells(table);
    if (headers && overlaps(headers, written)) renameColumns(book, cells, table, written);
  }
}

function renameColumns(book: UniverBook, cells: UniverCells, table: HostTable, written: CellRange): void {
  const { sheet, range } = table;
  const shown = cells.read(sheet, { ...range, bottom: range.top }).values[0]!;
  const columns = [...table.columns];
  columns.forEach(({ id, name: old }, at) => {
    const column = range.left + at;
    if (column < written.left || column > written.right) return;
    // Headers that are still to be renamed do not stand in the way of this one.
    const others = columns.filter((_, index) => index < at || range.left + index > written.right);
    const name = columnName(
      String(shown[at]),
      others.map((other) => other.name),
    );
    if (shown[at] !== name) writeTexts(book, sheet, range.top, column, [name]);
    if (name === old) return;
    renameColumnInFormulas(book, table, old, name);
    columns[at] = { id, name };
  });
  if (columns.some(({ name }, at) => name !== table.columns[at]!.name)) putTable(book, table, { ...table, columns });
}

/** A table's header cells say its columns' names, whatever else is cleared. */
export function keepHeaders(book: UniverBook, sheet: string, cleared: CellRange): void {
  for (const table of tablesOf(book, sheet)) {
    const headers = headerCells(table);
    if (!headers || !overlaps(headers, cleared)) continue;
    writeTexts(
      book,
      sheet,
      headers.top,
      headers.left,
      table.columns.map(({ name }) => name),
    );
  }
}

/** A table without a total row takes in the rows right below it when something is written there. */
export function growTables(book: UniverBook, cells: UniverCells, sheet: string, written: CellRange): void {
  for (const table of tablesOf(book, sheet)) {
    const { range } = table;
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
    if (table.showTotals || written.top !== below.top || !overlaps(below, written)) continue;
    if (written.left < range.left || written.right > range.right) continue;
    const { values } = cells.read(sheet, written);
    const firstEmpty = values.findIndex((row) => row.every((value) => value === ''));
    const filled = firstEmpty < 0 ? values.length : firstEmpty;
    const grown = { ...range, bottom: range.bottom + filled };
    const isFree = tablesOf(book, sheet).every((other) => other.id === table.id || !overlaps(other.range, grown));
    if (filled > 0 && isFree) putTable(book, table, { ...table, range: grown });
  }
}
