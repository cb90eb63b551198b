import {
  IUniverInstanceService,
  type IWorkbookData,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { readDetails, readXlsx, type CellRange } from '../../src/index';
import type {
  HostCells,
  HostChange,
  HostComment,
  HostConditionalFormat,
  HostLook,
  HostName,
  HostSheet,
  HostTable,
  HostValidation,
  HostXmlPart,
} from '../host/engine';
import { hostId } from '../host/memory/host-id';
import { keepFormulas } from './calculation/quick-formulas';
import { ChangeTeller } from './changes/change-teller';
import { Calculation } from './calculation/calculation';
import { keepEmptyCells } from './calculation/keep-empty-cells';
import { soundLexer } from './calculation/sound-lexer';
import { spellTypedFormulas } from './calculation/typed-formulas';
import { spillRanges } from './cells/spill-ranges';
import { clearKeptLooks } from './cells/clear-kept-looks';
import { UniverCells } from './cells/univer-cells';
import { headlessUniver } from './create-univer';
import { loadObjects } from './objects/load-objects';
import { UniverComments } from './objects/univer-comments';
import { UniverNames } from './objects/univer-names';
import { UniverRules } from './objects/univer-rules';
import { EditFollower } from './objects/tables/edit-follower';
import { UniverTables } from './objects/univer-tables';
import { UniverXmlParts } from './objects/univer-xml-parts';
import { keepDefaultStyle } from './sheets/default-style';
import { UniverLayout } from './sheets/univer-layout';
import { copyAsHost } from './sheets/copy-as-host';
import { UniverSheets } from './sheets/univer-sheets';
import { UniverStructure } from './structure/univer-structure';
import { UniverBook } from './univer-book';
import { loadArrays } from './loading/load-arrays';
import { workbookData } from './loading/workbook-data';

/** The side of the Univer engine that only looks, and the parts that it is made of. */
export class UniverReader {
  readonly name: string;
  readonly date1904: boolean;
  readonly book: UniverBook;
  protected readonly cells: UniverCells;
  protected readonly structure: UniverStructure;
  protected readonly calculation: Calculation;
  protected readonly changes: ChangeTeller;
  protected readonly sheetParts: UniverSheets;
  protected readonly layout: UniverLayout;
  protected readonly tableParts: UniverTables;
  protected readonly nameParts: UniverNames;
  protected readonly xml: UniverXmlParts;
  protected readonly rules: UniverRules;
  protected readonly commentParts: UniverComments;
  protected readonly follower: EditFollower;

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
    // Without a page nothing else says whose steps Univer's own undo takes back.
    univer.__getInjector().get(IUniverInstanceService).focusUnit(data.id);
    soundLexer(univer.__getInjector());
    keepFormulas(univer.__getInjector(), workbook);
    this.book = new UniverBook(univer, univer.__getInjector(), workbook, snapshot.date1904, data.sheetOrder.length);
    data.sheetOrder.forEach((sheet, index) => loadArrays(this.book, sheet, details.sheets[index]!.arrays));
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
    spellTypedFormulas(this.book);
    keepDefaultStyle(this.book);
    keepEmptyCells(this.book);
    copyAsHost(this.book, this.sheetParts);
    clearKeptLooks(this.book);
    this.calculation = new Calculation(this.book);
    this.changes = new ChangeTeller(this.book);
  }

  sheets(): readonly HostSheet[] {
    return this.sheetParts.sheets();
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.sheetParts.frozen(sheet);
  }

  activeSheet(): string {
    return this.sheetParts.activeSheet();
  }

  selection(): { readonly sheet: string; readonly range: CellRange } {
    return this.sheetParts.selection();
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

  look(sheet: string, row: number, column: number): HostLook {
    return this.cells.look(sheet, row, column);
  }

  columnWidth(sheet: string, column: number): number {
    return this.layout.columnWidth(sheet, column);
  }

  rowHeight(sheet: string, row: number): number {
    return this.layout.rowHeight(sheet, row);
  }

  merges(sheet: string): readonly CellRange[] {
    return this.layout.merges(sheet);
  }

  isRowHidden(sheet: string, row: number): boolean {
    return this.layout.isRowHidden(sheet, row);
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return this.layout.isColumnHidden(sheet, column);
  }

  validations(sheet: string): readonly HostValidation[] {
    return this.rules.validations(sheet);
  }

  tables(): readonly HostTable[] {
    return this.tableParts.tables();
  }

  names(): readonly HostName[] {
    return this.nameParts.names();
  }

  xmlParts(): readonly HostXmlPart[] {
    return this.xml.xmlParts();
  }

  conditionalFormats(sheet: string): readonly HostConditionalFormat[] {
    return this.rules.conditionalFormats(sheet);
  }

  comments(): readonly HostComment[] {
    return this.commentParts.comments();
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    return this.book.subscribe(listener);
  }

  copiedFrom(sheet: string): string | undefined {
    return this.book.copies.get(sheet);
  }

  spills(sheet: string): readonly CellRange[] {
    return spillRanges(this.book, sheet);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }
}
