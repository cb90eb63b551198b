import type { CellRange } from '../../../src/index';
import type {
  ChangeOrigin,
  HostChange,
  HostComment,
  HostConditionalFormat,
  HostInput,
  HostLook,
  HostName,
  HostReply,
  HostSheet,
  HostTable,
  HostValidation,
  HostValue,
  HostVisibility,
  HostXmlPart,
  WorkbookEngine,
} from '../engine';
import { clearCells } from './cells/clear-cells';
import { setLook } from './cells/set-look';
import { writeCells } from './cells/write-cells';
import { MemoryReader } from './memory-reader';
import { addName, deleteName } from './name-steps';
import { activateSheet, selectCells } from './sheets/place-steps';
import { addReply, changeComment, deleteReply, setReply } from './sheets/comment-replies';
import { addComment, deleteComment } from './sheets/comment-steps';
import { addConditionalFormat, deleteConditionalFormat, setConditionalFormat } from './sheets/conditional-format-steps';
import { filterRows } from './sheets/filter-rows';
import { freeze } from './sheets/freeze';
import { copySheet, insertSheets } from './sheets/insert-sheets';
import * as layout from './sheets/layout-steps';
import { setRowHeight } from './sheets/row-heights';
import { setValidation } from './sheets/set-validation';
import * as sheets from './sheets/sheet-steps';
import { shiftCells } from './structure/shift-cells';
import { setTableRows } from './tables/table-rows';
import * as tables from './tables/table-steps';
import { addXmlPart, deleteXmlPart, setXmlPart } from './xml-part-steps';

/** A workbook in memory, read from an .xlsx file, that behaves as Excel does towards the Rich API. */
export class MemoryEngine extends MemoryReader implements WorkbookEngine {
  addSheet(name?: string): HostSheet {
    const { id } = this.book.step((draft) => sheets.addSheet(draft, name));
    return this.sheets().find((sheet) => sheet.id === id)!;
  }

  deleteSheet(sheet: string): void {
    this.book.step((draft) => sheets.deleteSheet(draft, sheet));
  }

  renameSheet(sheet: string, name: string): void {
    this.book.step((draft) => sheets.renameSheet(draft, sheet, name));
  }

  moveSheet(sheet: string, position: number): void {
    this.book.step((draft) => sheets.moveSheet(draft, sheet, position));
  }

  setVisibility(sheet: string, visibility: HostVisibility): void {
    this.book.step((draft) => sheets.setVisibility(draft, sheet, visibility));
  }

  setTabColor(sheet: string, color: string): void {
    this.book.step((draft) => {
      draft.edit(sheet).state.tabColor = color;
    });
  }

  protect(sheet: string, password?: string): void {
    this.book.step((draft) => sheets.protectSheet(draft, sheet, password));
  }

  unprotect(sheet: string, password?: string): void {
    this.book.step((draft) => sheets.unprotectSheet(draft, sheet, password));
  }

  freezeRows(sheet: string, count: number): void {
    this.book.step((draft) => layout.freezeRows(draft, sheet, count));
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.book.step((draft) => freeze(draft, sheet, rows, columns));
  }

  copySheet(sheet: string): HostSheet {
    const id = this.book.step((draft) => copySheet(draft, sheet));
    return this.sheets().find((each) => each.id === id)!;
  }

  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
    return this.book.step((draft) => insertSheets(draft, xlsx, names));
  }

  activate(sheet: string): void {
    this.book.place((draft) => activateSheet(draft, sheet));
  }

  select(sheet: string, range: CellRange): void {
    this.book.place((draft) => selectCells(draft, sheet, range));
  }

  write(sheet: string, range: CellRange, input: HostInput): void {
    this.book.step((draft) => writeCells(draft, sheet, range, input));
  }

  clear(sheet: string, range: CellRange, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
    this.book.step((draft) => clearCells(draft, sheet, range, what));
  }

  insert(sheet: string, range: CellRange, shift: 'Down' | 'Right'): void {
    this.book.step((draft) => shiftCells(draft, sheet, range, shift));
  }

  remove(sheet: string, range: CellRange, shift: 'Up' | 'Left'): void {
    this.book.step((draft) => shiftCells(draft, sheet, range, shift));
  }

  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void {
    this.book.step((draft) => setLook(draft, sheet, range, look));
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    this.book.step((draft) => layout.setColumnWidth(draft, sheet, left, right, points));
  }

  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    this.book.step((draft) => setRowHeight(draft, sheet, top, bottom, points));
  }

  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void {
    this.book.step((draft) => layout.autofit(draft, sheet, range, what));
  }

  merge(sheet: string, range: CellRange): void {
    this.book.step((draft) => layout.mergeCells(draft, sheet, range));
  }

  unmerge(sheet: string, range: CellRange): void {
    this.book.step((draft) => layout.unmergeCells(draft, sheet, range));
  }

  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    this.book.step((draft) => layout.setRowsHidden(draft, sheet, top, bottom, hidden));
  }

  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void {
    this.book.step((draft) => layout.setColumnsHidden(draft, sheet, left, right, hidden));
  }

  filterRows(sheet: string, top: number, bottom: number, left: ReadonlySet<number>): void {
    this.book.step((draft) => filterRows(draft, sheet, top, bottom, left));
  }

  setValidation(sheet: string, ranges: readonly CellRange[], rule: Omit<HostValidation, 'ranges'> | undefined): void {
    this.book.step((draft) => setValidation(draft, sheet, ranges, rule));
  }

  addTable(sheet: string, range: CellRange, hasHeaders: boolean): HostTable {
    const { id } = this.book.step((draft) => tables.addTable(draft, sheet, range, hasHeaders));
    return this.tables().find((table) => table.id === id)!;
  }

  deleteTable(table: string, keepCells: boolean): void {
    this.book.step((draft) => tables.deleteTable(draft, table, keepCells));
  }

  renameTable(table: string, name: string): void {
    this.book.step((draft) => tables.renameTable(draft, table, name));
  }

  resizeTable(table: string, range: CellRange): void {
    this.book.step((draft) => tables.resizeTable(draft, table, range));
  }

  setTableStyle(table: string, style: string): void {
    this.book.step((draft) => {
      const { sheet, table: before } = draft.table(table);
      draft.setTable(sheet.id, { ...before, style });
    });
  }

  setTableRows(table: string, rows: { readonly headers?: boolean; readonly totals?: boolean }): void {
    this.book.step((draft) => setTableRows(draft, table, rows));
  }

  addTableColumn(table: string, header: string, index?: number): void {
    this.book.step((draft) => tables.addTableColumn(draft, table, header, index));
  }

  addTableRows(table: string, rows: readonly (readonly HostValue[])[], index?: number): void {
    this.book.step((draft) => tables.addTableRows(draft, table, rows, index));
  }

  clearFilters(table: string): void {
    this.book.step((draft) => layout.clearFilters(draft, table));
  }

  addName(name: HostName): void {
    this.book.step((draft) => addName(draft, name));
  }

  deleteName(name: string, sheet?: string): void {
    this.book.step((draft) => deleteName(draft, name, sheet));
  }

  addXmlPart(xml: string): HostXmlPart {
    return this.book.place((draft) => addXmlPart(draft, xml));
  }

  setXmlPart(id: string, xml: string): void {
    this.book.place((draft) => setXmlPart(draft, id, xml));
  }

  deleteXmlPart(id: string): void {
    this.book.place((draft) => deleteXmlPart(draft, id));
  }

  addConditionalFormat(sheet: string, ranges: readonly CellRange[], type: string): HostConditionalFormat {
    return this.book.step((draft) => addConditionalFormat(draft, sheet, ranges, type));
  }

  setConditionalFormat(id: string, change: Partial<HostConditionalFormat>): void {
    this.book.step((draft) => setConditionalFormat(draft, id, change));
  }

  deleteConditionalFormat(id: string): void {
    this.book.step((draft) => deleteConditionalFormat(draft, id));
  }

  addComment(sheet: string, row: number, column: number, content: string, kind: HostComment['kind']): HostComment {
    return this.book.step((draft) => addComment(draft, sheet, row, column, content, kind));
  }

  deleteComment(id: string): void {
    this.book.step((draft) => deleteComment(draft, id));
  }

  setComment(id: string, change: Pick<Partial<HostComment>, 'content' | 'resolved'>): void {
    this.book.step((draft) => changeComment(draft, id, () => change));
  }

  addReply(comment: string, content: string): HostReply {
    return this.book.step((draft) => addReply(draft, comment, content));
  }

  setReply(id: string, content: string): void {
    this.book.step((draft) => setReply(draft, id, content));
  }

  deleteReply(id: string): void {
    this.book.step((draft) => deleteReply(draft, id));
  }

  undo(): boolean {
    return this.book.undo();
  }

  /** Makes the change again that was taken back last; false where there is none. */
  redo(): boolean {
    return this.book.redo();
  }

  forgetHistory(): void {
    this.book.forgetHistory();
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    return this.book.as(origin, work);
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    return this.book.subscribe(listener);
  }
}
