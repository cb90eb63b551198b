import type { CellRange, CellRef } from '../plan/cell';
import type { CellWrite, RefusedWrite } from './cell-write';
import type { Remembered } from './settings/remembered';
import type { WorkbookReader, WorkbookSnapshot } from './snapshot';
import type { NewWorkbook } from './xlsx/writer/new-workbook';

/** What a live workbook can do beyond being read; what it cannot, the app says with the reason. */
export type Ability =
  /** Tells of edits while they are made. */
  | 'watch'
  /** Shows a cell in the grid. */
  | 'reveal'
  /** Colours the cells of findings. */
  | 'mark'
  /** Keeps a sheet with the findings. */
  | 'report-sheet'
  /** Takes sheets of a template, and columns that a table lacks. */
  | 'insert';

/** How a long reading is followed and stopped. */
export interface ReadOptions {
  /** Stops the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How much is read: a share from 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** What has become another since the last reading. */
export type WorkbookChange =
  /** Cells of one sheet; `range` absent where the whole sheet may have changed (rows or columns came or went). */
  | { readonly kind: 'cells'; readonly sheet: string; readonly range?: CellRange }
  /** Sheets came, went, changed their name, order or visibility; tables or names changed: only a new reading tells. */
  | { readonly kind: 'structure' };

/** What became of showing a cell. `hidden-*`: not shown, because it lies in what the user has hidden; it can be shown with `unhide`. */
export type Revealed = 'shown' | 'hidden-sheet' | 'hidden-row' | 'hidden-column' | 'no-sheet';

/** A cell to be coloured, by the worst that was found there. */
export interface MarkedCell {
  readonly cell: CellRef;
  readonly severity: 'error' | 'warning' | 'information';
}

/** A line of the report sheet; the sheet has a link to the cell. */
export interface ReportLine {
  readonly cell: CellRef;
  readonly texts: readonly string[];
}

/** The report sheet in the words of one language. */
export interface ReportSheet {
  readonly name: string;
  readonly title: string;
  /** Headers of the lines' texts; the first column is the link and has its own header. */
  readonly linkHeader: string;
  readonly headers: readonly string[];
  readonly lines: readonly ReportLine[];
}

/** Columns that a table, or a range with headers, is to get at its right end. */
export interface NewHeaders {
  readonly sheet: string;
  /** The table's name; absent for a range with headers. */
  readonly table?: string;
  /** The cell of the last header that the range has. */
  readonly lastHeader: CellRef;
  readonly headers: readonly string[];
}

/** What came of writing: which cells were left as they are, and why. */
export interface Written {
  readonly written: number;
  readonly refused: readonly RefusedWrite[];
  /** Puts back what stood in the written cells: values, emptiness and number formats. Rejects as `write` does. */
  readonly undo: () => Promise<void>;
}

/** Why a live workbook could not do what was asked. The message is for people's eyes only through `paneText`. */
export type WorkbookFaultCode =
  /** The user is in the middle of typing into a cell: again in a moment. */
  | 'cell-edit-mode'
  | 'protected-sheet'
  | 'protected-workbook'
  /** The Excel at hand is too old for this; `need` is the requirement set. */
  | 'too-old'
  | 'no-sheet'
  | 'too-large'
  | 'file-damaged'
  | 'unknown';

/** A fault of the workbook's surroundings, with its code and what is needed to say it (`sheet`, `need`, `detail`). */
export class WorkbookFault extends Error {
  override readonly name = 'WorkbookFault';

  constructor(
    readonly code: WorkbookFaultCode,
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
  }
}

/**
 * The workbook that the task pane works with: the one that is open in Excel, or a file in the browser. Reading never writes. What writes is asked for by the
 * user, says what it touched and rejects with `WorkbookFault`.
 */
export interface LiveWorkbook extends WorkbookReader {
  readonly kind: 'excel' | 'file';
  readonly abilities: ReadonlySet<Ability>;

  /** The whole workbook. @throws WorkbookFault, XlsxError for a file */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;

  /**
   * Only what changed, in one round trip where only cells did. Sheets that did not change are the same objects as before, and so are rows.
   */
  reread(
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    options?: ReadOptions,
  ): Promise<WorkbookSnapshot>;

  /** Tells of changes by anybody, until the returned function has been called. Its own writes are told of, too. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;

  /** Selects and scrolls to a cell; with `unhide` shows the sheet, row or column first that it is hidden in. */
  reveal(cell: CellRef, options?: { readonly unhide?: boolean }): Promise<Revealed>;

  /** Writes values; formats, formulas and everything else stay. */
  write(writes: readonly CellWrite[]): Promise<Written>;

  /** Keeps the settings, the dismissals and the mapping in the workbook's custom XML parts. */
  remember(remembered: Remembered): Promise<void>;

  /** Colours cells, instead of those coloured before; the number of cells. */
  mark(cells: readonly MarkedCell[]): Promise<number>;

  /** Takes every mark away without trace; how many there were. */
  unmark(): Promise<number>;

  /** Makes the report sheet, instead of an earlier one. */
  writeReport(report: ReportSheet): Promise<void>;

  /** Takes the report sheet away; false where there was none. */
  removeReport(): Promise<boolean>;

  /** Puts sheets of a new workbook in at the end; the names that they got. Sheets that the workbook already has by name are left out. */
  insertSheets(book: NewWorkbook): Promise<readonly string[]>;

  /** Adds columns with these headers. */
  insertColumns(columns: NewHeaders): Promise<void>;
}
