import type { CellRange, CellRef, WorkbookSnapshot } from '../../../src/index';
import type {
  HostCells,
  HostComment,
  HostConditionalFormat,
  HostLook,
  HostName,
  HostSheet,
  HostTable,
  HostValidation,
  HostXmlPart,
} from '../engine';
import { hostTable, snapshotOf, type SheetState } from './book-state';
import { BookSteps } from './book-steps';
import { indexOf } from './calculation/calculate-step';
import { changedCells } from './cells/changed-cells';
import { readCells } from './cells/read-cells';
import { usedRange } from './cells/used-range';
import { notFound } from './faults';
import { PLAIN_LOOK } from './pools';
import { requireOnSheet } from './ranges';
import { columnWidth } from './sheets/layout-steps';
import { rowHeight } from './sheets/row-heights';
import { hostVisibility } from './sheets/sheet-steps';

/** The side of the memory engine that only looks. */
export class MemoryReader {
  readonly name: string;
  readonly date1904: boolean;
  protected readonly book: BookSteps;

  /**
   * @param original the file's bytes; they are kept
   * @param name the file's name
   * @throws XlsxError
   */
  constructor(
    readonly original: Uint8Array,
    name = 'Bok1.xlsx',
  ) {
    this.book = new BookSteps(original, name);
    this.name = this.book.state.name;
    this.date1904 = this.book.state.date1904;
  }

  /** The workbook as it is now, as readers see it. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.book.state);
  }

  /** The cells whose content is not what the file has, for whoever writes them back into it. */
  changedCells(): readonly CellRef[] {
    return changedCells(this.book.loaded, this.book.state);
  }

  /** The formulas whose results are not what they would come to now: this engine cannot work them out. */
  staleCells(): readonly CellRef[] {
    return this.book.state.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells?.stale ?? []).flatMap((isStale, column) => (isStale ? [{ sheet: name, row, column }] : [])),
      ),
    );
  }

  sheets(): readonly HostSheet[] {
    return this.book.state.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: hostVisibility(sheet),
      tabColor: sheet.tabColor,
      isProtected: sheet.protection !== undefined,
    }));
  }

  activeSheet(): string {
    return this.book.state.active;
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    const { active, selections } = this.book.state;
    return { sheet: active, range: selections.get(active) ?? { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  usedRange(sheet: string, valuesOnly: boolean): CellRange | undefined {
    return usedRange(this.sheet(sheet), valuesOnly);
  }

  read(sheet: string, range: CellRange): HostCells {
    requireOnSheet(range);
    return readCells(this.sheet(sheet), range, this.book.pools.formats);
  }

  hasDependents(sheet: string, range: CellRange): boolean {
    return indexOf(this.book.state).readersOf(this.sheet(sheet).name, range).length > 0;
  }

  look(sheet: string, row: number, column: number): HostLook {
    return this.book.pools.looks[this.sheet(sheet).rows[row]?.looks?.[column] ?? 0] ?? PLAIN_LOOK;
  }

  columnWidth(sheet: string, column: number): number {
    return columnWidth(this.sheet(sheet), column);
  }

  rowHeight(sheet: string, row: number): number {
    return rowHeight(this.sheet(sheet), row);
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    const { frozenRows, frozenColumns = 0 } = this.sheet(sheet);
    return { rows: frozenRows, columns: frozenColumns };
  }

  merges(sheet: string): readonly CellRange[] {
    return this.sheet(sheet).merges;
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.sheet(sheet).hiddenRows.has(row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.sheet(sheet).hiddenColumns.has(column);
  }

  validations(sheet: string): readonly HostValidation[] {
    return this.sheet(sheet).validations;
  }

  tables(): readonly HostTable[] {
    return this.book.state.sheets.flatMap((sheet) => sheet.tables.map((table) => hostTable(sheet, table)));
  }

  names(): readonly HostName[] {
    return this.book.state.names;
  }

  xmlParts(): readonly HostXmlPart[] {
    return this.book.state.xmlParts;
  }

  conditionalFormats(sheet: string): readonly HostConditionalFormat[] {
    return this.sheet(sheet).conditionalFormats;
  }

  comments(): readonly HostComment[] {
    return this.book.state.sheets.flatMap(({ comments }) => comments);
  }

  private sheet(id: string): SheetState {
    const sheet = this.book.state.sheets.find((each) => each.id === id);
    if (!sheet) throw notFound();
    return sheet;
  }
}
