import type { CellRange } from '../../../src/index';
import type { ChangeOrigin, HostChange } from '../engine';
import type { BookState, CellLook, SheetState, TableState } from './book-state';
import { accessDenied, notFound } from './faults';
import { PLAIN_LOOK, type Pools } from './pools';
import { intersection, overlaps } from './ranges';
import { SheetEditor } from './sheet-editor';

type CellsChange = Extract<HostChange, { kind: 'cells' }>['changeType'];
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One step while it is made: the state before stays untouched, so a step that is refused half way leaves nothing behind. */
export class Draft {
  readonly book: Writable<BookState>;
  readonly changes: HostChange[] = [];
  /** Cells whose dependents have to be worked out again, by the sheet's id. */
  readonly dirty: { readonly sheet: string; readonly range: CellRange; readonly isRead?: boolean }[] = [];
  private readonly editors = new Map<string, SheetEditor>();

  constructor(
    readonly before: BookState,
    readonly pools: Pools,
    readonly origin: ChangeOrigin,
    private readonly nextId: () => number,
  ) {
    this.book = { ...before };
  }

  /** A number that nothing in the workbook has had. */
  newId(): number {
    return this.nextId();
  }

  /** The sheet as it is now. @throws EngineFault `ItemNotFound` */
  sheet(id: string): SheetState {
    const sheet = this.editors.get(id)?.state ?? this.book.sheets.find((each) => each.id === id);
    if (!sheet) throw notFound();
    return sheet;
  }

  /** The sheet to be changed. @throws EngineFault `ItemNotFound` */
  edit(id: string): SheetEditor {
    const known = this.editors.get(id);
    if (known) return known;
    const editor = new SheetEditor(this.sheet(id));
    this.editors.set(id, editor);
    this.book.sheets = this.book.sheets.map((each) => (each.id === id ? editor.state : each));
    return editor;
  }

  lookAt(sheet: SheetState, row: number, column: number): CellLook {
    return this.pools.looks[sheet.rows[row]?.looks?.[column] ?? 0] ?? PLAIN_LOOK;
  }

  /** @throws EngineFault `AccessDenied` where the sheet is protected */
  requireUnprotected(id: string): void {
    if (this.sheet(id).protection) throw accessDenied();
  }

  /** @throws EngineFault `AccessDenied` where the sheet is protected and one of the cells is locked */
  requireUnlocked(id: string, range: CellRange): void {
    const sheet = this.sheet(id);
    if (!sheet.protection) return;
    if (range.bottom >= sheet.rows.length) throw accessDenied();
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        if (this.lookAt(sheet, row, column).locked) throw accessDenied();
  }

  /** The table, and the sheet that it is on. @throws EngineFault `ItemNotFound` */
  table(id: string): { readonly sheet: SheetState; readonly table: TableState } {
    for (const sheet of this.book.sheets) {
      const table = sheet.tables.find((each) => each.id === id);
      if (table) return { sheet, table };
    }
    throw notFound();
  }

  setTable(sheet: string, table: TableState): void {
    const { state } = this.edit(sheet);
    state.tables = state.tables.map((each) => (each.id === table.id ? table : each));
  }

  /** Formulas, or what they refer to, may have come, gone or moved. */
  touchFormulas(): void {
    this.book.formulaEpoch = {};
  }

  /** Tells of changed cells, and of the tables that they lie in. */
  tellCells(sheet: string, range: CellRange, changeType: CellsChange = 'RangeEdited'): void {
    this.changes.push({ kind: 'cells', sheet, range, changeType, ...this.origin });
    for (const { id, name, range: whole } of this.sheet(sheet).tables) {
      if (overlaps(whole, range))
        this.changes.push({ kind: 'table-changed', table: id, name, sheet, range: intersection(whole, range)! });
    }
  }

  /** Tells of cells that only look otherwise. */
  tellFormats(sheet: string, range: CellRange): void {
    this.changes.push({ kind: 'formats', sheet, range, source: this.origin.source });
  }
}
