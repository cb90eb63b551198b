import type { CellRange, WorkbookSnapshot } from '../../../src/index';
import type {
  ChangeOrigin,
  HostCells,
  HostChange,
  HostComment,
  HostConditionalFormat,
  HostInput,
  HostLook,
  HostName,
  HostSheet,
  HostTable,
  HostValidation,
  HostValue,
  HostVisibility,
  HostXmlPart,
  WorkbookEngine,
} from '../engine';
import { hostTable, snapshotOf, type BookState, type SheetState } from './book-state';
import { calculateStep } from './calculation/calculate-step';
import { clearCells } from './cells/clear-cells';
import { readCells } from './cells/read-cells';
import { setLook } from './cells/set-look';
import { usedRange } from './cells/used-range';
import { writeCells } from './cells/write-cells';
import { Draft } from './draft';
import { notFound } from './faults';
import { History, inverse, restored } from './history';
import { loadBook } from './loading/load-book';
import { addName, deleteName } from './name-steps';
import { PLAIN_LOOK, type Pools } from './pools';
import { requireOnSheet } from './ranges';
import { activateSheet, selectCells } from './sheets/place-steps';
import { addComment, deleteComment } from './sheets/comment-steps';
import {
  addConditionalFormat,
  deleteConditionalFormat,
  setConditionalFormat,
} from './sheets/conditional-format-steps';
import { insertSheets } from './sheets/insert-sheets';
import * as layout from './sheets/layout-steps';
import * as sheets from './sheets/sheet-steps';
import { shiftCells } from './structure/shift-cells';
import * as tables from './tables/table-steps';
import { addXmlPart, deleteXmlPart, setXmlPart } from './xml-part-steps';

const USER: ChangeOrigin = { source: 'Local', trigger: 'Unknown' };

/** A workbook in memory, read from an .xlsx file, that behaves as Excel does towards the Rich API. */
export class MemoryEngine implements WorkbookEngine {
  readonly name: string;
  readonly date1904: boolean;
  private state: BookState;
  private readonly pools: Pools;
  private readonly history = new History();
  private readonly listeners = new Set<(change: HostChange) => void>();
  private origin = USER;
  private lastId = -1;
  private group: { readonly before: BookState; readonly changes: HostChange[]; isUndoable: boolean } | undefined;

  /**
   * @param original the file's bytes; they are kept
   * @param name the file's name
   * @throws XlsxError
   */
  constructor(
    readonly original: Uint8Array,
    name = 'Bok1.xlsx',
  ) {
    const { state, pools } = loadBook(original, name, this.nextId);
    this.state = state;
    this.pools = pools;
    this.name = state.name;
    this.date1904 = state.date1904;
  }

  /** The workbook as it is now, as readers see it. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.state);
  }

  sheets(): readonly HostSheet[] {
    return this.state.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheets.hostVisibility(sheet),
      tabColor: sheet.tabColor,
      isProtected: sheet.protection !== undefined,
    }));
  }

  addSheet(name?: string): HostSheet {
    const { id } = this.step((draft) => sheets.addSheet(draft, name));
    return this.sheets().find((sheet) => sheet.id === id)!;
  }

  deleteSheet(sheet: string): void {
    this.step((draft) => sheets.deleteSheet(draft, sheet));
  }

  renameSheet(sheet: string, name: string): void {
    this.step((draft) => sheets.renameSheet(draft, sheet, name));
  }

  moveSheet(sheet: string, position: number): void {
    this.step((draft) => sheets.moveSheet(draft, sheet, position));
  }

  setVisibility(sheet: string, visibility: HostVisibility): void {
    this.step((draft) => sheets.setVisibility(draft, sheet, visibility));
  }

  setTabColor(sheet: string, color: string): void {
    this.step((draft) => {
      draft.edit(sheet).state.tabColor = color;
    });
  }

  protect(sheet: string, password?: string): void {
    this.step((draft) => sheets.protectSheet(draft, sheet, password));
  }

  unprotect(sheet: string, password?: string): void {
    this.step((draft) => sheets.unprotectSheet(draft, sheet, password));
  }

  freezeRows(sheet: string, count: number): void {
    this.step((draft) => layout.freezeRows(draft, sheet, count));
  }

  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
    return this.step((draft) => insertSheets(draft, xlsx, names));
  }

  activeSheet(): string {
    return this.state.active;
  }

  activate(sheet: string): void {
    this.place((draft) => activateSheet(draft, sheet));
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    const { active, selections } = this.state;
    return { sheet: active, range: selections.get(active) ?? { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  select(sheet: string, range: CellRange): void {
    this.place((draft) => selectCells(draft, sheet, range));
  }

  usedRange(sheet: string, valuesOnly: boolean): CellRange | undefined {
    return usedRange(this.sheet(sheet), valuesOnly);
  }

  read(sheet: string, range: CellRange): HostCells {
    requireOnSheet(range);
    return readCells(this.sheet(sheet), range, this.pools.formats);
  }

  write(sheet: string, range: CellRange, input: HostInput): void {
    this.step((draft) => writeCells(draft, sheet, range, input));
  }

  clear(sheet: string, range: CellRange, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
    this.step((draft) => clearCells(draft, sheet, range, what));
  }

  insert(sheet: string, range: CellRange, shift: 'Down' | 'Right'): void {
    this.step((draft) => shiftCells(draft, sheet, range, shift));
  }

  remove(sheet: string, range: CellRange, shift: 'Up' | 'Left'): void {
    this.step((draft) => shiftCells(draft, sheet, range, shift));
  }

  look(sheet: string, row: number, column: number): HostLook {
    const { locked: _locked, ...look } =
      this.pools.looks[this.sheet(sheet).rows[row]?.looks?.[column] ?? 0] ?? PLAIN_LOOK;
    return look;
  }

  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void {
    this.step((draft) => setLook(draft, sheet, range, look));
  }

  columnWidth(sheet: string, column: number): number {
    return layout.columnWidth(this.sheet(sheet), column);
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    this.step((draft) => layout.setColumnWidth(draft, sheet, left, right, points));
  }

  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void {
    this.step((draft) => layout.autofit(draft, sheet, range, what));
  }

  merges(sheet: string): readonly CellRange[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, range: CellRange): void {
    this.step((draft) => layout.mergeCells(draft, sheet, range));
  }

  unmerge(sheet: string, range: CellRange): void {
    this.step((draft) => layout.unmergeCells(draft, sheet, range));
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.sheet(sheet).hiddenRows.has(row);
  }

  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    this.step((draft) => layout.setRowsHidden(draft, sheet, top, bottom, hidden));
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.sheet(sheet).hiddenColumns.has(column);
  }

  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void {
    this.step((draft) => layout.setColumnsHidden(draft, sheet, left, right, hidden));
  }

  validations(sheet: string): readonly HostValidation[] {
    return this.sheet(sheet).validations;
  }

  tables(): readonly HostTable[] {
    return this.state.sheets.flatMap((sheet) => sheet.tables.map((table) => hostTable(sheet, table)));
  }

  addTable(sheet: string, range: CellRange, hasHeaders: boolean): HostTable {
    const { id } = this.step((draft) => tables.addTable(draft, sheet, range, hasHeaders));
    return this.tables().find((table) => table.id === id)!;
  }

  deleteTable(table: string, keepCells: boolean): void {
    this.step((draft) => tables.deleteTable(draft, table, keepCells));
  }

  renameTable(table: string, name: string): void {
    this.step((draft) => tables.renameTable(draft, table, name));
  }

  resizeTable(table: string, range: CellRange): void {
    this.step((draft) => tables.resizeTable(draft, table, range));
  }

  setTableStyle(table: string, style: string): void {
    this.step((draft) => {
      const { sheet, table: before } = draft.table(table);
      draft.setTable(sheet.id, { ...before, style });
    });
  }

  addTableColumn(table: string, header: string, index?: number): void {
    this.step((draft) => tables.addTableColumn(draft, table, header, index));
  }

  addTableRows(table: string, rows: readonly (readonly HostValue[])[], index?: number): void {
    this.step((draft) => tables.addTableRows(draft, table, rows, index));
  }

  clearFilters(table: string): void {
    this.step((draft) => layout.clearFilters(draft, table));
  }

  names(): readonly HostName[] {
    return this.state.names;
  }

  addName(name: HostName): void {
    this.step((draft) => addName(draft, name));
  }

  deleteName(name: string, sheet?: string): void {
    this.step((draft) => deleteName(draft, name, sheet));
  }

  xmlParts(): readonly HostXmlPart[] {
    return this.state.xmlParts;
  }

  addXmlPart(xml: string): HostXmlPart {
    return this.place((draft) => addXmlPart(draft, xml));
  }

  setXmlPart(id: string, xml: string): void {
    this.place((draft) => setXmlPart(draft, id, xml));
  }

  deleteXmlPart(id: string): void {
    this.place((draft) => deleteXmlPart(draft, id));
  }

  conditionalFormats(sheet: string): readonly HostConditionalFormat[] {
    return this.sheet(sheet).conditionalFormats;
  }

  addConditionalFormat(sheet: string, ranges: readonly CellRange[], type: string): HostConditionalFormat {
    return this.step((draft) => addConditionalFormat(draft, sheet, ranges, type));
  }

  setConditionalFormat(id: string, change: Partial<HostConditionalFormat>): void {
    this.step((draft) => setConditionalFormat(draft, id, change));
  }

  deleteConditionalFormat(id: string): void {
    this.step((draft) => deleteConditionalFormat(draft, id));
  }

  comments(): readonly HostComment[] {
    return this.state.sheets.flatMap(({ comments }) => comments);
  }

  addComment(
    sheet: string,
    row: number,
    column: number,
    content: string,
    kind: HostComment['kind'],
  ): HostComment {
    return this.step((draft) => addComment(draft, sheet, row, column, content, kind));
  }

  deleteComment(id: string): void {
    this.step((draft) => deleteComment(draft, id));
  }

  undo(): boolean {
    const step = this.history.undo();
    if (!step) return false;
    this.state = restored(step.before, this.state);
    this.tell([...step.changes].reverse().flatMap(inverse));
    return true;
  }

  /** Makes the change again that was taken back last; false where there is none. */
  redo(): boolean {
    const step = this.history.redo();
    if (!step) return false;
    this.state = restored(step.after, this.state);
    this.tell(step.changes);
    return true;
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    const outer = this.origin;
    this.origin = origin;
    try {
      return this.grouped(work);
    } finally {
      this.origin = outer;
    }
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private readonly nextId = (): number => ++this.lastId;

  private sheet(id: string): SheetState {
    const sheet = this.state.sheets.find((each) => each.id === id);
    if (!sheet) throw notFound();
    return sheet;
  }

  /** A change of the workbook, which can be taken back. */
  private step<T>(change: (draft: Draft) => T): T {
    return this.change(change, true);
  }

  /** A change of what undo leaves alone: where the user is, and what add-ins keep in the workbook. */
  private place<T>(change: (draft: Draft) => T): T {
    return this.change(change, false);
  }

  private change<T>(change: (draft: Draft) => T, isUndoable: boolean): T {
    return this.grouped((group) => {
      const draft = new Draft(this.state, this.pools, this.origin, this.nextId);
      const result = change(draft);
      calculateStep(draft);
      this.state = draft.book;
      group.changes.push(...draft.changes);
      group.isUndoable ||= isUndoable;
      return result;
    });
  }

  /** Makes one step of all that happens inside; what was done before a fault stays done, as in a batch of Excel's. */
  private grouped<T>(work: (group: NonNullable<MemoryEngine['group']>) => T): T {
    if (this.group) return work(this.group);
    const group = { before: this.state, changes: [] as HostChange[], isUndoable: false };
    this.group = group;
    try {
      return work(group);
    } finally {
      this.group = undefined;
      if (group.isUndoable && this.state !== group.before)
        this.history.add({ before: group.before, after: this.state, changes: group.changes });
      this.tell(group.changes);
    }
  }

  private tell(changes: readonly HostChange[]): void {
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }
}
