import { type CellRange } from '../../src/index';
import type {
  AddinFunctions,
  ChangeOrigin,
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
} from '../host/engine';
import { UniverReader } from './univer-reader';

/** A workbook in Univer: what the user edits in the grid and what add-ins change through the Rich API are the same. */
export class UniverEngine extends UniverReader implements WorkbookEngine {
  addSheet(name?: string): HostSheet {
    return this.book.step(() => this.sheetParts.addSheet(name));
  }

  deleteSheet(sheet: string): void {
    this.book.step(() => this.sheetParts.deleteSheet(sheet));
  }

  renameSheet(sheet: string, name: string): void {
    this.book.step(() => this.sheetParts.renameSheet(sheet, name));
  }

  moveSheet(sheet: string, position: number): void {
    this.book.step(() => this.sheetParts.moveSheet(sheet, position));
  }

  setVisibility(sheet: string, visibility: HostVisibility): void {
    this.book.step(() => this.sheetParts.setVisibility(sheet, visibility));
  }

  setTabColor(sheet: string, color: string): void {
    this.book.step(() => this.sheetParts.setTabColor(sheet, color));
  }

  protect(sheet: string, password?: string): void {
    this.book.step(() => this.sheetParts.protect(sheet, password));
  }

  unprotect(sheet: string, password?: string): void {
    this.book.step(() => this.sheetParts.unprotect(sheet, password));
  }

  freezeRows(sheet: string, count: number): void {
    this.book.step(() => this.sheetParts.freezeRows(sheet, count));
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.book.step(() => this.sheetParts.freeze(sheet, rows, columns));
  }

  copySheet(sheet: string): HostSheet {
    return this.book.step(() => this.sheetParts.copySheet(sheet));
  }

  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
    return this.book.step(() => this.sheetParts.insertSheets(xlsx, names));
  }

  activate(sheet: string): void {
    this.book.step(() => this.sheetParts.activate(sheet));
  }

  select(sheet: string, range: CellRange): void {
    this.book.step(() => this.sheetParts.select(sheet, range));
  }

  write(sheet: string, range: CellRange, input: HostInput): void {
    this.book.step(() => {
      this.cells.write(sheet, range, input);
      if (input.content) this.tableParts.afterWrite(sheet, range);
    });
  }

  clear(sheet: string, range: CellRange, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
    this.book.step(() => {
      this.cells.clear(sheet, range, what);
      if (what === 'All' || what === 'Formats') this.layout.clearFormats(sheet, range);
      if (what === 'All' || what === 'Contents') this.tableParts.keepHeaders(sheet, range);
    });
  }

  insert(sheet: string, range: CellRange, shift: 'Down' | 'Right'): void {
    this.book.step(() => this.structure.shift(sheet, range, shift));
  }

  remove(sheet: string, range: CellRange, shift: 'Up' | 'Left'): void {
    this.book.step(() => this.structure.shift(sheet, range, shift));
  }

  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void {
    this.book.step(() => this.cells.setLook(sheet, range, look));
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    this.book.step(() => this.layout.setColumnWidth(sheet, left, right, points));
  }

  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    this.book.step(() => this.layout.setRowHeight(sheet, top, bottom, points));
  }

  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void {
    this.book.step(() => this.layout.autofit(sheet, range, what));
  }

  merge(sheet: string, range: CellRange): void {
    this.book.step(() => this.layout.merge(sheet, range));
  }

  unmerge(sheet: string, range: CellRange): void {
    this.book.step(() => this.layout.unmerge(sheet, range));
  }

  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    this.book.step(() => this.layout.setRowsHidden(sheet, top, bottom, hidden));
  }

  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void {
    this.book.step(() => this.layout.setColumnsHidden(sheet, left, right, hidden));
  }

  filterRows(sheet: string, top: number, bottom: number, left: ReadonlySet<number>): void {
    this.book.step(() => this.layout.filterRows(sheet, top, bottom, left));
  }

  setValidation(sheet: string, ranges: readonly CellRange[], rule: Omit<HostValidation, 'ranges'> | undefined): void {
    this.book.step(() => this.rules.setValidation(sheet, ranges, rule));
  }

  addTable(sheet: string, range: CellRange, hasHeaders: boolean): HostTable {
    return this.book.step(() => this.tableParts.addTable(sheet, range, hasHeaders));
  }

  deleteTable(table: string, keepCells: boolean): void {
    this.book.step(() => this.tableParts.deleteTable(table, keepCells));
  }

  renameTable(table: string, name: string): void {
    this.book.step(() => this.tableParts.renameTable(table, name));
  }

  resizeTable(table: string, range: CellRange): void {
    this.book.step(() => this.tableParts.resizeTable(table, range));
  }

  setTableStyle(table: string, style: string): void {
    this.book.step(() => this.tableParts.setTableStyle(table, style));
  }

  setTableRows(table: string, rows: { readonly headers?: boolean; readonly totals?: boolean }): void {
    this.book.step(() => this.tableParts.setTableRows(table, rows));
  }

  addTableColumn(table: string, header: string, index?: number): void {
    this.book.step(() => this.tableParts.addTableColumn(table, header, index));
  }

  addTableRows(table: string, rows: readonly (readonly HostValue[])[], index?: number): void {
    this.book.step(() => this.tableParts.addTableRows(table, rows, index));
  }

  clearFilters(table: string): void {
    this.book.step(() => this.tableParts.clearFilters(table));
  }

  addName(name: HostName): void {
    this.book.step(() => this.nameParts.addName(name));
  }

  deleteName(name: string, sheet?: string): void {
    this.book.step(() => this.nameParts.deleteName(name, sheet));
  }

  addXmlPart(xml: string): HostXmlPart {
    return this.xml.addXmlPart(xml);
  }

  setXmlPart(id: string, xml: string): void {
    this.xml.setXmlPart(id, xml);
  }

  deleteXmlPart(id: string): void {
    this.xml.deleteXmlPart(id);
  }

  addConditionalFormat(sheet: string, ranges: readonly CellRange[], type: string): HostConditionalFormat {
    return this.book.step(() => this.rules.addConditionalFormat(sheet, ranges, type));
  }

  setConditionalFormat(id: string, change: Partial<HostConditionalFormat>): void {
    this.book.step(() => this.rules.setConditionalFormat(id, change));
  }

  deleteConditionalFormat(id: string): void {
    this.book.step(() => this.rules.deleteConditionalFormat(id));
  }

  addComment(sheet: string, row: number, column: number, content: string, kind: HostComment['kind']): HostComment {
    return this.book.step(() => this.commentParts.addComment(sheet, row, column, content, kind));
  }

  deleteComment(id: string): void {
    this.book.step(() => this.commentParts.deleteComment(id));
  }

  setComment(id: string, change: Pick<Partial<HostComment>, 'content' | 'resolved'>): void {
    this.book.step(() => this.commentParts.setComment(id, change));
  }

  addReply(comment: string, content: string): HostReply {
    return this.book.step(() => this.commentParts.addReply(comment, content));
  }

  setReply(id: string, content: string): void {
    this.book.step(() => this.commentParts.setReply(id, content));
  }

  deleteReply(id: string): void {
    this.book.step(() => this.commentParts.deleteReply(id));
  }

  undo(): boolean {
    return this.book.step(() => this.book.history.undo(this.book.unitId));
  }

  redo(): boolean {
    return this.book.step(() => this.book.history.redo(this.book.unitId));
  }

  as<T>(origin: ChangeOrigin, work: () => T): T {
    const outer = this.book.origin;
    this.book.origin = origin;
    try {
      return this.book.group(work);
    } finally {
      this.book.origin = outer;
    }
  }

  setAddinFunctions(functions: AddinFunctions | undefined): void {
    this.calculation.setAddinFunctions(functions);
  }

  /** Ends the workbook and its Univer. */
  dispose(): void {
    this.follower.dispose();
    this.changes.dispose();
    this.calculation.dispose();
    this.book.dispose();
    this.book.univer.dispose();
  }
}
