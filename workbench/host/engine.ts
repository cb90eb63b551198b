/**
 * The workbook engine behind the host side of the Rich API: what a workbook is and how it is changed, without a word of the protocol.
 * One engine keeps the workbook in memory; another one can be a grid. Rows and columns count from zero. Values are as Excel gives them over the Rich API:
 * `''` for an empty cell, error texts such as `#REF!` with the type `Error`. Every method throws `EngineFault` for what Excel would refuse.
 */
import type { CellRange } from '../../src/index';
import type { AddinFunctions } from './addin-functions';
import type { HostChange } from './host-change';
import type { HostValue, HostValueType, HostVisibility } from './host-value';

export type { AddinCall, AddinFunction, AddinFunctions } from './addin-functions';
export type { HostChange } from './host-change';
export type { HostValue, HostValueType, HostVisibility } from './host-value';

/** A rectangle of cells, row by row; all three have the range's shape. */
export interface HostCells {
  readonly values: readonly (readonly HostValue[])[];
  /** What `Range.formulas` gives: `=SUM(A1:A2)`, or the value where there is no formula. English function names, commas. */
  readonly formulas: readonly (readonly HostValue[])[];
  readonly types: readonly (readonly HostValueType[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What is written into cells; undefined (null over the wire) leaves a cell as it is. A string that begins with `=` is a formula. */
export interface HostInput {
  readonly content?: readonly (readonly (HostValue | null)[])[];
  readonly formats?: readonly (readonly (string | null)[])[];
}

export interface HostSheet {
  /** As Excel's: `{00000000-0001-0000-0000-000000000000}`; stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: HostVisibility;
  readonly tabColor: string;
  readonly isProtected: boolean;
}

export interface HostTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Header, data and total row. */
  readonly range: CellRange;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  readonly style: string;
}

export interface HostName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The sheet's id where it is local to one. */
  readonly sheet?: string;
}

export interface HostXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  /** Excel's `ConditionalFormatType`: `Custom`, `CellValue`, `ColorScale` … */
  readonly type: string;
  /** Of a custom one, with the leading `=`. */
  readonly formula?: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `None`, `Single` or `Double`. */
  readonly underline?: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  /** What the engine keeps of other kinds without knowing what it means: `rule`, `criteria`, `dataBar.barDirection` … */
  readonly more?: Readonly<Record<string, unknown>>;
}

export interface HostValidation {
  readonly ranges: readonly CellRange[];
  /** As in the file: `list`, `whole`, `decimal`, `date`, `textLength`, `custom`, `time`, `none`. */
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  /** What the engine keeps without knowing what it means: `prompt`, `errorAlert`, `ignoreBlanks`, `inCellDropDown`. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An answer to a comment. */
export interface HostReply {
  readonly id: string;
  readonly author: string;
  readonly content: string;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
  /** A note is Excel's older kind of comment. */
  readonly kind: 'comment' | 'note';
  /** Absent where nobody has answered. */
  readonly replies?: readonly HostReply[];
  /** Whether the matter is done with; absent means no. */
  readonly resolved?: boolean;
}

/** Looks of a cell that the API reads and writes; '' or 0 where it has the default. */
export interface HostLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  /** Whether the cell is locked where its sheet is protected; absent means true. */
  readonly locked?: boolean;
  /** Looks that the engine keeps and copies without knowing what they mean: `verticalAlignment`, `font.size`, `border.EdgeTop.style` … */
  readonly more?: Readonly<Record<string, string | number | boolean>>;
  readonly hyperlink?: {
    readonly address?: string;
    readonly documentReference?: string;
    readonly textToDisplay?: string;
    readonly screenTip?: string;
  };
}

/** A refusal with Excel's own code: `ItemNotFound`, `InvalidArgument`, `AccessDenied`, `ItemAlreadyExists`, `InvalidOperation` … */
export class EngineFault extends Error {
  override readonly name = 'EngineFault';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Who makes a change; by default the user at the grid. */
export interface ChangeOrigin {
  readonly source: 'Local' | 'Remote';
  readonly trigger: 'Unknown' | 'ThisLocalAddin';
}

export interface WorkbookEngine {
  readonly name: string;
  readonly date1904: boolean;

  /** In the order of the tabs. */
  sheets(): readonly HostSheet[];
  addSheet(name?: string): HostSheet;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  moveSheet(sheet: string, position: number): void;
  setVisibility(sheet: string, visibility: HostVisibility): void;
  setTabColor(sheet: string, color: string): void;
  protect(sheet: string, password?: string): void;
  unprotect(sheet: string, password?: string): void;
  freezeRows(sheet: string, count: number): void;
  /** Freezes rows at the top and columns at the left; zeros for none. */
  freeze(sheet: string, rows: number, columns: number): void;
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  /** A copy at the end, with all that is on the sheet, under a free name such as `Ramar (2)`. */
  copySheet(sheet: string): HostSheet;
  /** Puts the sheets of an .xlsx file in at the end; their ids. */
  insertSheets(xlsx: Uint8Array, names?: readonly string[]): readonly string[];

  activeSheet(): string;
  activate(sheet: string): void;
  selection(): { readonly sheet: string; readonly range: CellRange };
  select(sheet: string, range: CellRange): void;

  /** The smallest rectangle with content, or with content and formats; undefined where there is none. */
  usedRange(sheet: string, valuesOnly: boolean): CellRange | undefined;
  read(sheet: string, range: CellRange): HostCells;
  /** Whether some formula looks at one of the cells. */
  hasDependents(sheet: string, range: CellRange): boolean;
  /** One step of undo. Refuses with `AccessDenied` on a protected sheet's locked cells, with `InvalidArgument` for a wrong shape. */
  write(sheet: string, range: CellRange, input: HostInput): void;
  clear(sheet: string, range: CellRange, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void;
  insert(sheet: string, range: CellRange, shift: 'Down' | 'Right'): void;
  remove(sheet: string, range: CellRange, shift: 'Up' | 'Left'): void;

  look(sheet: string, row: number, column: number): HostLook;
  setLook(sheet: string, range: CellRange, look: Partial<HostLook>): void;
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, left: number, right: number, points: number): void;
  /** In points; 0 for a hidden row. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, top: number, bottom: number, points: number): void;
  autofit(sheet: string, range: CellRange, what: 'columns' | 'rows'): void;

  merges(sheet: string): readonly CellRange[];
  merge(sheet: string, range: CellRange): void;
  unmerge(sheet: string, range: CellRange): void;
  isRowHidden(sheet: string, row: number): boolean;
  setRowsHidden(sheet: string, top: number, bottom: number, hidden: boolean): void;
  isColumnHidden(sheet: string, column: number): boolean;
  setColumnsHidden(sheet: string, left: number, right: number, hidden: boolean): void;
  /** Hides the rows that a filter leaves out, among the rows from top to bottom, and shows those that an earlier filter left out. */
  filterRows(sheet: string, top: number, bottom: number, left: ReadonlySet<number>): void;
  validations(sheet: string): readonly HostValidation[];
  /** Takes the rules off the ranges, and puts another one there unless it is undefined. */
  setValidation(sheet: string, ranges: readonly CellRange[], rule: Omit<HostValidation, 'ranges'> | undefined): void;

  tables(): readonly HostTable[];
  addTable(sheet: string, range: CellRange, hasHeaders: boolean): HostTable;
  deleteTable(table: string, keepCells: boolean): void;
  renameTable(table: string, name: string): void;
  resizeTable(table: string, range: CellRange): void;
  setTableStyle(table: string, style: string): void;
  /** Shows or hides the header row and the total row; what is undefined stays. */
  setTableRows(table: string, rows: { readonly headers?: boolean; readonly totals?: boolean }): void;
  /** A new column to the right (or at an index) with a header. */
  addTableColumn(table: string, header: string, index?: number): void;
  addTableRows(table: string, rows: readonly (readonly HostValue[])[], index?: number): void;
  clearFilters(table: string): void;

  names(): readonly HostName[];
  addName(name: HostName): void;
  deleteName(name: string, sheet?: string): void;

  xmlParts(): readonly HostXmlPart[];
  addXmlPart(xml: string): HostXmlPart;
  setXmlPart(id: string, xml: string): void;
  deleteXmlPart(id: string): void;

  conditionalFormats(sheet: string): readonly HostConditionalFormat[];
  addConditionalFormat(sheet: string, ranges: readonly CellRange[], type: string): HostConditionalFormat;
  setConditionalFormat(id: string, change: Partial<HostConditionalFormat>): void;
  deleteConditionalFormat(id: string): void;

  comments(): readonly HostComment[];
  addComment(sheet: string, row: number, column: number, content: string, kind: HostComment['kind']): HostComment;
  deleteComment(id: string): void;
  setComment(id: string, change: Pick<Partial<HostComment>, 'content' | 'resolved'>): void;
  addReply(comment: string, content: string): HostReply;
  setReply(id: string, content: string): void;
  deleteReply(id: string): void;

  /** Takes the last change back; false where there is none. */
  undo(): boolean;
  /** Makes the change again that was taken back last; false where there is none. */
  redo(): boolean;
  /** Takes what the workbook is now for its beginning: there is nothing to undo or to make again. Absent where that cannot be. */
  forgetHistory?(): void;
  /** Makes the changes in `work` with this origin, as one step of undo. */
  as<T>(origin: ChangeOrigin, work: () => T): T;
  /** Told of every change, after it was made. */
  subscribe(listener: (change: HostChange) => void): () => void;
  /** When all formulas have their results, or after a while where one never gets its own. Absent where they have them as soon as something is written. */
  settled?(): Promise<void>;
  /** The sheet that a sheet was copied from, as long as the workbook has been open; undefined for others. */
  copiedFrom?(sheet: string): string | undefined;

  /** The cells that each formula's result fills whose result is more than one value; absent where results never are. */
  spills?(sheet: string): readonly CellRange[];
  /** Lets formulas call an add-in's functions, and calculates those that do anew. Absent where only built-in functions are known. */
  setAddinFunctions?(functions: AddinFunctions | undefined): void;
}
