import type { CellRange } from '../../../src/index';
import type { HostTable, HostValue } from '../../host/engine';
import { invalidArgument, invalidOperation } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import { overlaps, requireOnSheet } from '../../host/memory/ranges';
import { columnName } from '../../host/memory/tables/column-name';
import { freeTableName, requireTableName } from '../../host/memory/tables/table-name';
import { UniverCells } from '../cells/univer-cells';
import { UniverLayout } from '../sheets/univer-layout';
import { UniverStructure } from '../structure/univer-structure';
import type { UniverBook } from '../univer-book';
import { loseTableInFormulas, renameTableInFormulas } from './formulas/rename-in-formulas';
import { requireUnprotected } from './require-unprotected';
import { putTable, registerPutTable } from './tables/put-table';
import { growTables, keepHeaders, readTexts, renameHeaders, writeTexts } from './tables/table-headers';
import { setTableRows } from './tables/table-rows';
import { allTables, tableOf, tablesOf } from './tables/table-state';
import { registerTableThemes } from './tables/table-themes';
import { UniverNames } from './univer-names';

const USUAL_STYLE = 'TableStyleMedium2';

/** The tables of a workbook. Univer knows where they are and what their columns are called; their headers' cells say the same. */
export class UniverTables {
  private readonly cells: UniverCells;
  private readonly structure: UniverStructure;
  private readonly layout: UniverLayout;

  constructor(private readonly book: UniverBook) {
    this.cells = new UniverCells(book);
    this.structure = new UniverStructure(book);
    this.layout = new UniverLayout(book);
    registerPutTable(book);
    registerTableThemes(book.injector);
  }

  tables(): readonly HostTable[] {
    return allTables(this.book);
  }

  /** Makes a table of cells; without headers, a row of them is put in above. */
  addTable(sheet: string, range: CellRange, hasHeaders: boolean): HostTable {
    requireOnSheet(range);
    requireUnprotected(this.book, sheet);
    if (tablesOf(this.book, sheet).some((table) => overlaps(table.range, range))) throw invalidArgument();
    if (!hasHeaders) this.structure.shift(sheet, { ...range, bottom: range.top }, 'Down');
    const whole = { ...range, bottom: hasHeaders ? Math.max(range.bottom, range.top + 1) : range.bottom + 1 };
    if (this.layout.merges(sheet).some((merge) => overlaps(merge, whole))) this.layout.unmerge(sheet, whole);
    const names = this.headersOf(sheet, whole);
    const table = {
      id: hostId('table', this.book.nextId()),
      name: freeTableName(undefined, this.taken()),
      sheet,
      range: whole,
      showHeaders: true,
      showTotals: false,
      columns: names.map((name, index) => ({ id: index + 1, name })),
      style: USUAL_STYLE,
    };
    putTable(this.book, undefined, table);
    return table;
  }

  /** Takes a table away: its cells too, or only that they are a table. */
  deleteTable(id: string, keepCells: boolean): void {
    const table = tableOf(this.book, id);
    requireUnprotected(this.book, table.sheet);
    putTable(this.book, table, undefined);
    if (keepCells) return;
    this.cells.clear(table.sheet, table.range, 'All');
    this.layout.clearFormats(table.sheet, table.range);
    loseTableInFormulas(this.book, table.name);
  }

  renameTable(id: string, name: string): void {
    const table = tableOf(this.book, id);
    if (table.name === name) return;
    requireTableName(name, this.taken(), id);
    putTable(this.book, table, { ...table, name });
    renameTableInFormulas(this.book, table.name, name);
  }

  /** @throws EngineFault `InvalidArgument` where the header row would move, the ranges share nothing, or another table is in the way */
  resizeTable(id: string, range: CellRange): void {
    requireOnSheet(range);
    const table = tableOf(this.book, id);
    const { sheet, showHeaders, showTotals } = table;
    requireUnprotected(this.book, sheet);
    const isBlocked = tablesOf(this.book, sheet).some((other) => other.id !== id && overlaps(other.range, range));
    const isFlat = range.bottom - range.top < Number(showHeaders) + Number(showTotals);
    if (range.top !== table.range.top || !overlaps(range, table.range) || isBlocked || isFlat) throw invalidArgument();
    putTable(this.book, table, { ...table, range, columns: this.resizedColumns(table, range) });
  }

  setTableStyle(id: string, style: string): void {
    const table = tableOf(this.book, id);
    if (table.style !== style) putTable(this.book, table, { ...table, style });
  }

  /** Shows or hides a table's header row and its total row; what is undefined stays. @throws EngineFault `AccessDenied` on a protected sheet */
  setTableRows(id: string, rows: { readonly headers?: boolean; readonly totals?: boolean }): void {
    requireUnprotected(this.book, tableOf(this.book, id).sheet);
    setTableRows(this.book, this.cells, this.structure, id, rows);
  }

  /** A new column at the right end, or at an index; what stands to the right of the table's rows moves to the right. */
  addTableColumn(id: string, header: string, index?: number): void {
    const table = tableOf(this.book, id);
    const { sheet, range, columns, showHeaders } = table;
    requireUnprotected(this.book, sheet);
    const at = index === undefined || index < 0 ? columns.length : index;
    if (at > columns.length) throw invalidArgument();
    const column = range.left + at;
    const cells = { ...range, left: column, right: column };
    const name = columnName(
      header,
      columns.map((each) => each.name),
    );
    const added = { id: Math.max(0, ...columns.map((each) => each.id)) + 1, name };
    if (at < columns.length || !this.isEmpty(sheet, cells)) this.structure.shift(sheet, cells, 'Right');
    putTable(this.book, tableOf(this.book, id), {
      ...table,
      range: { ...range, right: range.right + 1 },
      columns: [...columns.slice(0, at), added, ...columns.slice(at)],
    });
    // The whole column counts as edited.
    if (showHeaders) writeTexts(this.book, sheet, range.top, column, [name], cells);
  }

  /** New rows at the end of the data, or at an index of it; what stands below moves down. */
  addTableRows(id: string, rows: readonly (readonly HostValue[])[], index?: number): void {
    const table = tableOf(this.book, id);
    const { sheet, range, columns, showHeaders, showTotals } = table;
    requireUnprotected(this.book, sheet);
    if (rows.length === 0 || rows.some((row) => row.length !== columns.length)) throw invalidArgument();
    const first = range.top + Number(showHeaders);
    const count = range.bottom - first + 1 - Number(showTotals);
    const only = { ...range, top: first, bottom: first };
    // The one empty row that a table without data shows is taken by the first row that comes, as in Excel.
    if (count === 1 && (index ?? -1) <= count && this.isEmpty(sheet, only)) {
      this.cells.write(sheet, only, { content: [rows[0]!] });
      if (rows.length > 1) this.addTableRows(id, rows.slice(1));
      return;
    }
    const at = index === undefined || index < 0 ? count : index;
    if (at > count) throw invalidOperation();
    const cells = { ...range, top: first + at, bottom: first + at + rows.length - 1 };
    const isAtEnd = at === count && !showTotals;
    if (!isAtEnd || !this.isEmpty(sheet, cells)) this.structure.shift(sheet, cells, 'Down');
    putTable(this.book, tableOf(this.book, id), { ...table, range: { ...range, bottom: range.bottom + rows.length } });
    this.cells.write(sheet, cells, { content: rows });
  }

  /** Shows the rows of a table that its filter hid. */
  clearFilters(id: string): void {
    const { sheet, range } = tableOf(this.book, id);
    requireUnprotected(this.book, sheet);
    this.layout.clearFilter(sheet, range.top, range.bottom);
  }

  /** What follows from writing into cells: columns are called what their headers say, and tables take in what is written right below them. */
  afterWrite(sheet: string, range: CellRange): void {
    renameHeaders(this.book, this.cells, sheet, range);
    growTables(this.book, this.cells, sheet, range);
  }

  /** Columns are called what their headers say, after cells of a sheet have moved. */
  followHeaders(sheet: string): void {
    for (const { range } of tablesOf(this.book, sheet))
      renameHeaders(this.book, this.cells, sheet, { ...range, bottom: range.top });
  }

  /** A table's header cells say its columns' names, whatever else is cleared. */
  keepHeaders(sheet: string, range: CellRange): void {
    keepHeaders(this.book, sheet, range);
  }

  /** The names of the columns that cells would be, as their first row says, which then shows them. */
  private headersOf(sheet: string, range: CellRange): readonly string[] {
    const shown = this.cells.read(sheet, { ...range, bottom: range.top }).values[0]!;
    const names = shown.reduce<readonly string[]>((known, text) => [...known, columnName(String(text), known)], []);
    if (names.some((name, index) => name !== shown[index])) writeTexts(this.book, sheet, range.top, range.left, names);
    return names;
  }

  /** Columns that come in at the left stand before those that the table had. */
  private resizedColumns(table: HostTable, range: CellRange): HostTable['columns'] {
    const known = new Map(table.columns.map((column, index) => [table.range.left + index, column]));
    const texts = readTexts(this.cells, table.sheet, range);
    const columns: HostTable['columns'][number][] = [];
    let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
    for (let column = range.left; column <= range.right; column++) {
      const own = known.get(column);
      if (own) {
        columns.push(own);
        continue;
      }
      const right = [...known].filter(([at]) => at > column && at <= range.right).map(([, each]) => each);
      const others = [...columns, ...right].map(({ name }) => name);
      const text = table.showHeaders ? texts[column - range.left]! : '';
      const name = columnName(text, others);
      if (table.showHeaders && name !== text) writeTexts(this.book, table.sheet, range.top, column, [name]);
      columns.push({ id: nextId++, name });
    }
    return columns;
  }

  private taken(): Parameters<typeof freeTableName>[1] {
    return { sheets: [{ tables: this.tables() }], names: new UniverNames(this.book).names() };
  }

  private isEmpty(sheet: string, range: CellRange): boolean {
    return this.cells.read(sheet, range).formulas.every((row) => row.every((each) => each === ''));
  }
}
