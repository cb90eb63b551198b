import type { CellRef } from '../../plan/cell';
import type { CellWrite } from '../cell-write';
import type {
  Ability,
  LiveWorkbook,
  MarkedCell,
  NewHeaders,
  ReadOptions,
  ReportSheet,
  Revealed,
  WorkbookChange,
  Written,
} from '../live-workbook';
import type { Remembered } from '../settings/remembered';
import type { WorkbookSnapshot } from '../snapshot';
import type { NewWorkbook } from '../xlsx/writer/new-workbook';
import { inExcel } from './in-excel';
import { insertNewColumns } from './inserting/insert-columns';
import { insertNewSheets } from './inserting/insert-sheets';
import { markCells, unmarkCells } from './marking/mark-cells';
import { readWorkbook } from './reading/read-workbook';
import { removeReportSheet, writeReportSheet } from './report/write-report';
import { FormulaReferences } from './rereading/formula-references';
import { rereadWorkbook } from './rereading/reread-workbook';
import { excelAbilities } from './requirements';
import { revealCell } from './reveal-cell';
import { watchChanges } from './watch-changes';
import { putBackCells } from './writing/put-back';
import { rememberInParts } from './writing/remember';
import { writeCells } from './writing/write-cells';

/**
 * The workbook that is open in Excel, over Office.js. Every method is a few round trips; those that write ask for all that they write in one of them.
 * They reject with `WorkbookFault`.
 */
export class ExcelWorkbook implements LiveWorkbook {
  readonly kind = 'excel';
  readonly abilities: ReadonlySet<Ability> = excelAbilities();
  /** The sheets' names by their ids, as they were read last. */
  private sheetNames: ReadonlyMap<string, string> = new Map();
  private references = new FormulaReferences();

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    const { snapshot, sheetNames } = await inExcel('read', (context) => readWorkbook(context, options));
    this.sheetNames = sheetNames;
    this.references = new FormulaReferences();
    return snapshot;
  }

  async reread(
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    options: ReadOptions = {},
  ): Promise<WorkbookSnapshot> {
    const { snapshot, sheetNames } = await inExcel('read', (context) =>
      rereadWorkbook(context, before, changes, this.references, options),
    );
    if (sheetNames) this.sheetNames = sheetNames;
    return snapshot;
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return inExcel('watch', (context) => watchChanges(context, (id) => this.sheetNames.get(id), listener));
  }

  async reveal(cell: CellRef, { unhide = false }: { readonly unhide?: boolean } = {}): Promise<Revealed> {
    return inExcel('reveal', (context) => revealCell(context, cell, unhide));
  }

  async write(writes: readonly CellWrite[]): Promise<Written> {
    const { written, refused, putBack } = await inExcel('read', (context) => writeCells(context, writes));
    return { written, refused, undo: async () => inExcel('read', (context) => putBackCells(context, putBack)) };
  }

  async remember(remembered: Remembered): Promise<void> {
    return inExcel('read', (context) => rememberInParts(context, remembered));
  }

  async mark(cells: readonly MarkedCell[]): Promise<number> {
    return inExcel('mark', (context) => markCells(context, cells));
  }

  async unmark(): Promise<number> {
    return inExcel('mark', (context) => unmarkCells(context));
  }

  async writeReport(report: ReportSheet): Promise<void> {
    return inExcel('report-sheet', (context) => writeReportSheet(context, report));
  }

  async removeReport(): Promise<boolean> {
    return inExcel('report-sheet', (context) => removeReportSheet(context));
  }

  async insertSheets(book: NewWorkbook): Promise<readonly string[]> {
    return inExcel('insert', (context) => insertNewSheets(context, book));
  }

  async insertColumns(columns: NewHeaders): Promise<void> {
    return inExcel('insert', (context) => insertNewColumns(context, columns));
  }
}
