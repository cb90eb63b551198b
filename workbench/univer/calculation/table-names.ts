import type { Injector, IRange, Nullable } from '@univerjs/core';
import { IFunctionService, SuperTableService, type ISuperTable } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { columnName, nameOfPart, readableTableName, type TablePart } from './table-words';

/** Whether a table has a header row and a total row. */
interface TableRows {
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Columns by their names, however formulas write these. */
class Columns extends Map<string, number> {
  constructor(columns: ReadonlyMap<string, number>) {
    super();
    for (const [name, column] of columns) this.set(name.toLowerCase(), column);
  }

  override get(written: string): number | undefined {
    return super.get(columnName(written).toLowerCase());
  }
}

/** Tables by their names, however formulas write these; the tables' parts can be had too, but are not counted among them. */
class Tables extends Map<string, ISuperTable> {
  private readonly known = new Map<string, ISuperTable>();

  put(name: string, { range, sheetId, titleMap }: ISuperTable, rows: TableRows): void {
    this.delete(name);
    const columns = new Columns(titleMap);
    for (const [part, [from, to]] of areas(range, rows)) {
      // Univer takes the first row for the headers, and what follows for the data.
      const place = { ...range, startRow: from - 1, endRow: to };
      this.known.set(key(part === 'D' ? name : nameOfPart(name, part)), { sheetId, range: place, titleMap: columns });
    }
    super.set(name, this.known.get(key(name))!);
  }

  override get(written: string): ISuperTable | undefined {
    return this.known.get(key(written));
  }

  override has(written: string): boolean {
    return this.known.has(key(written));
  }

  override delete(name: string): boolean {
    for (const part of ['H', 'T', 'A', 'HD', 'DT'] as const) this.known.delete(key(nameOfPart(name, part)));
    this.known.delete(key(name));
    return super.delete(name);
  }
}

/**
 * What Univer's formulas know of tables. Univer's own finds them by the exact letters of their names alone, takes a total row for data, and the first row of data for
 * headers where there are none.
 */
export class TableNames extends SuperTableService {
  private readonly tables = new Map<string, Tables>();

  constructor(private readonly injector: Injector) {
    super();
  }

  override getTableMap(unitId: string): Map<string, ISuperTable> | undefined {
    return this.tables.get(unitId);
  }

  override getTable(unitId: string, name: string): Nullable<ISuperTable> {
    return this.tables.get(unitId)?.get(name);
  }

  override hasTable(unitId: string, name: string): boolean {
    return this.tables.get(unitId)?.has(name) ?? false;
  }

  override registerTable(unitId: string, name: string, table: ISuperTable): void {
    const own = this.tables.get(unitId) ?? new Tables();
    this.tables.set(unitId, own);
    own.put(name, table, this.rowsOf(unitId, name));
    this.forgetParsed();
    // Univer's own tells whoever listens.
    super.registerTable(unitId, name, table);
  }

  override remove(unitId: string, name: string): void {
    this.tables.get(unitId)?.delete(name);
    this.forgetParsed();
    super.remove(unitId, name);
  }

  /** Parsed formulas hold their tables as these were. */
  private forgetParsed(): void {
    const EVERY_FORMULA = '';
    this.injector.get(IFunctionService).deleteFormulaAstCacheKey(EVERY_FORMULA);
  }

  private rowsOf(unitId: string, name: string): TableRows {
    const manager = this.injector.get(TableManager);
    const id = manager.getTableList(unitId).find((table) => table.name === name)?.id;
    const table = id === undefined ? undefined : manager.getTable(unitId, id);
    return { hasHeaders: table?.isShowHeader() ?? true, hasTotals: table?.isShowFooter() ?? false };
  }
}

/** The first and the last row of a table's data, and of its parts that there are. */
function areas(
  { startRow: top, endRow: bottom }: IRange,
  { hasHeaders, hasTotals }: TableRows,
): readonly (readonly ['D' | TablePart, readonly [number, number]])[] {
  const first = hasHeaders ? top + 1 : top;
  const last = hasTotals ? bottom - 1 : bottom;
  return [
    ['D', [first, last]],
    ['A', [top, bottom]],
    ['HD', [top, last]],
    ['DT', [first, bottom]],
    ...(hasHeaders ? ([['H', [top, top]]] as const) : []),
    ...(hasTotals ? ([['T', [bottom, bottom]]] as const) : []),
  ];
}

function key(name: string): string {
  return readableTableName(name).toLowerCase();
}
