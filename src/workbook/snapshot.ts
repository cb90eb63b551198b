import type { CellRange } from '../plan/cell';

/** An error that a cell shows, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null when empty. Dates are Excel serial numbers: the number format tells. */
export type CellValue = string | number | boolean | CellError | null;

/** A number format, as far as it says what the number means. */
export interface NumberFormat {
  readonly code: string;
  readonly kind: 'general' | 'number' | 'percent' | 'date' | 'time' | 'text';
}

/** One row of a sheet, from column zero on; shorter than the sheet is wide where it ends in empty cells. */
export interface RowSnapshot {
  readonly values: readonly CellValue[];
  /** Index into `WorkbookSnapshot.formats` for each value; absent when all are format 0 (General). */
  readonly formats?: readonly number[];
  /** Formulas without the leading `=`, shared ones expanded; absent when the row has none. */
  readonly formulas?: readonly (string | undefined)[];
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  /** Header row, data and total row. */
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

export interface ValidationSnapshot {
  readonly ranges: readonly CellRange[];
  readonly type: string;
  readonly formula1?: string;
  readonly formula2?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Indexed by row number; undefined where the row holds nothing. */
  readonly rows: readonly (RowSnapshot | undefined)[];
  /** The number of columns in use. */
  readonly columnCount: number;
  readonly merges: readonly CellRange[];
  /** Rows hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
}

/** A defined name; `sheet` where it is local to one. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: string;
  readonly hidden: boolean;
}

export interface CustomXmlPart {
  /** The namespace of its root element. */
  readonly namespace: string;
  readonly xml: string;
}

/** A workbook as plain data: what both adapters deliver, and all that the recogniser sees. */
export interface WorkbookSnapshot {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly date1904: boolean;
  /** Format 0 is General. */
  readonly formats: readonly NumberFormat[];
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
}

const GENERAL: NumberFormat = { code: 'General', kind: 'general' };

/** The cell's value; null where nothing stands. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}

/** The cell's formula without `=`; undefined where it holds none. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.rows[row]?.formulas?.[column];
}

/** The cell's number format. */
export function formatAt(workbook: WorkbookSnapshot, sheet: SheetSnapshot, row: number, column: number): NumberFormat {
  return workbook.formats[sheet.rows[row]?.formats?.[column] ?? 0] ?? GENERAL;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A port that both adapters (Excel, .xlsx) implement. */
export interface WorkbookReader {
  read(): Promise<WorkbookSnapshot>;
}
