import { type IWorkbookData, type Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { readDetails, readXlsx, type CellRange } from '../../src/index';
import type {
  AddinFunctions,
  ChangeOrigin,
  HostCells,
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
} from '../host/engine';
import { hostId } from '../host/memory/host-id';
import { keepFormulas } from './calculation/quick-formulas';
import { ChangeTeller } from './changes/change-teller';
import { Calculation } from './calculation/calculation';
import { UniverCells } from './cells/univer-cells';
import { headlessUniver } from './create-univer';
import { loadObjects } from './objects/load-objects';
import { UniverComments } from './objects/univer-comments';
import { UniverNames } from './objects/univer-names';
import { UniverRules } from './objects/univer-rules';
import { EditFollower } from './objects/tables/edit-follower';
import { UniverTables } from './objects/univer-tables';
import { UniverXmlParts } from './objects/univer-xml-parts';
import { UniverLayout } from './sheets/univer-layout';
import { UniverSheets } from './sheets/univer-sheets';
import { UniverStructure } from './structure/univer-structure';
import { UniverBook } from './univer-book';
import { workbookData } from './loading/workbook-data';

/** A workbook in Univer: what the user edits in the grid and what add-ins change through the Rich API are the same. */
export class UniverEngine implements WorkbookEngine {
  readonly name: string;
  readonly date1904: boolean;
  readonly book: UniverBook;
  private readonly cells: UniverCells;
  private readonly structure: UniverStructure;
  private readonly calculation: Calculation;
  private readonly changes: ChangeTeller;
  private readonly sheetParts: UniverSheets;
  private readonly layout: UniverLayout;
  private readonly tableParts: UniverTables;
  private readonly nameParts: UniverNames;
  private readonly xml: UniverXmlParts;
  private readonly rules: UniverRules;
  private readonly commentParts: UniverComments;
  private readonly follower: EditFollower;

  /**
   * @param original the file's bytes; they are kept
   * @param name the file's name
   * @param univer with the engine's plugins registered and no workbook in it
   * @throws XlsxError
   */
  constructor(
    readonly original: Uint8Array,
    name = 'Bok1.xlsx',
    univer: Univer = headlessUniver(),
  ) {
    const snapshot = readXlsx(original, { name });
    const details = readDetails(original);
    this.name = snapshot.name;
    this.date1904 = snapshot.date1904;
    const data = workbookData(snapshot, details, (index) => hostId('sheet', index));
    const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    keepFormulas(univer.__getInjector(), workbook);
    this.book = new UniverBook(univer, univer.__getInjector(), workbook, snapshot.date1904, data.sheetOrder.length);
    loadObjects(this.book, snapshot, details);
    this.cells = new UniverCells(this.book);
    this.structure = new UniverStructure(this.book);
    this.sheetParts = new UniverSheets(this.book);
    this.layout = new UniverLayout(this.book);
    this.tableParts = new UniverTables(this.book);
    this.follower = new EditFollower(this.book, this.tableParts);
    this.nameParts = new UniverNames(this.book);
    this.xml = new UniverXmlParts(this.book);
    this.rules = new UniverRules(this.book);
    this.commentParts = new UniverComments(this.book);
    this.calculation = new Calculation(this.book);
    this.changes = new ChangeTeller(this.book);
  }

  sheets(): readonly HostSheet[] {
    return this.sheetParts.sheets();
  }

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

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.sheetParts.frozen(sheet);
  }

  copySheet(sheet: string): HostSheet {
    return this.book.step(() => this.sheetParts.copySheet(sheet));
  }

  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[] {
    return this.book.step(() => this.sheetParts.insertSheets(xlsx, names));
  }

  activeSheet(): string {
    return this.sheetParts.activeSheet();
  }

  activate(sheet: string): void {
    this.book.step(() => this.sheetParts.activate(sheet));
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    return this.sheetParts.selection();
  }

  select(sheet: string, range: CellRange): void {
    this.book.step(() => this.sheetParts.select(sheet, range));
  }

  usedRange(sheet: string, valuesOnly: boolean): CellRange | undefined {
    return this.cells.usedRange(sheet, valuesOnly);
  }

  read(sheet: string, range: CellRange): HostCells {
    return this.cells.read(sheet, range);
  }

  hasDependents(sheet: string, range: CellRange): boolean {
    return this.calculation.hasDependents(sheet, range);
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

  look(sheet: string, row: number, column: number): HostLook {
    return this.cells.look(sheet, row, column);
  }

  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void {
    this.book.step(() => this.cells.setLook(sheet, range, look));
  }

  columnWidth(sheet: string, column: number): number {
    return this.layout.columnWidth(sheet, column);
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    this.book.step(() => this.layout.setColumnWidth(sheet, left, right, points));
  }

  rowHeight(sheet: string, row: number): number {
    return this.layout.rowHeight(sheet, row);
  }

  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    this.book.step(() => this.layout.setRowHeight(sheet, top, bottom, points));
  }

  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void {
    this.book.step(() => this.layout.autofit(sheet, range, what));
  }

  merges(sheet: string): readonly CellRange[] {
    return this.layout.merges(sheet);
  }

  merge(sheet: string, range: CellRange): void {
    this.book.step(() => this.layout.merge(sheet, range));
  }

  unmerge(sheet: string, range: CellRange): void {
    this.book.step(() => this.layout.unmerge(sheet, range));
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.layout.isRowHidden(sheet, row);
  }

  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    this.book.step(() => this.layout.setRowsHidden(sheet, top, bottom, hidden));
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.layout.isColumnHidden(sheet, column);
  }

  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void {
    this.book.step(() => this.layout.setColumnsHidden(sheet, left, right, hidden));
  }

  filterRows(sheet: string, top: number, bottom: number, left: ReadonlySet<number>): void {
    this.book.step(() => this.layout.filterRows(sheet, top, bottom, left));
  }

  validations(sheet: string): readonly HostValidation[] {
    return this.rules.validations(sheet);
  }

  setValidation(sheet: string, ranges: readonly CellRange[], rule: Omit<HostValidation, 'ranges'> | undefined): void {
    this.book.step(() => this.rules.setValidation(sheet, ranges, rule));
  }

  tables(): readonly HostTable[] {
    return this.tableParts.tables();
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

  names(): readonly HostName[] {
    return this.nameParts.names();
  }

  addName(name: HostName): void {
    this.book.step(() => this.nameParts.addName(name));
  }

  deleteName(name: string, sheet?: string): void {
    this.book.step(() => this.nameParts.deleteName(name, sheet));
  }

  xmlParts(): readonly HostXmlPart[] {
    return this.xml.xmlParts();
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

  conditionalFormats(sheet: string): readonly HostConditionalFormat[] {
    return this.rules.conditionalFormats(sheet);
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

  comments(): readonly HostComment[] {
    return this.commentParts.comments();
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

  subscribe(listener: (change: HostChange) => void): () => void {
    return this.book.subscribe(listener);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
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
