import type { CellRange } from '../../../plan/cell';
import type { CellValue, CustomXmlPart, DefinedName, SheetSnapshot } from '../../snapshot';
import type { CellStyle } from './cell-style';

/** A cell with more than a value. Dates are serial numbers in a style that shows them as dates. */
export interface NewStyledCell {
  /** The value; of a formula, the result that is kept beside it. */
  readonly value?: CellValue;
  /** Without the leading `=`. Only this makes a formula: text is text, whatever it begins with. */
  readonly formula?: string;
  /** A key of the workbook's styles. */
  readonly style?: string;
}

/** A cell to be written; null or undefined where nothing stands. */
export type NewCell = CellValue | undefined | NewStyledCell;

/** A row that has more to say than its cells. */
export interface NewStyledRow {
  readonly cells: readonly NewCell[];
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export type NewRow = readonly NewCell[] | NewStyledRow;

export interface NewColumn {
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** For the column's empty cells, and for those that name no style of their own. */
  readonly style?: string;
}

/** What stands below a table's column in its total row: a label, or a function over the column. */
export type NewTotal =
  { readonly label: string } | { readonly function: 'sum' | 'count' | 'countNums' | 'average' | 'min' | 'max' };

/** An Excel table. Its header cells, and total row cells, stand in the sheet's rows like any others. */
export interface NewTable {
  /** Unique in the workbook; letters, digits, `_` and `.`, beginning with a letter. */
  readonly name: string;
  readonly top: number;
  readonly left: number;
  /** The header texts, which must be the header row's cells. */
  readonly columns: readonly string[];
  /** At least one: a table without data keeps an empty row. */
  readonly dataRows: number;
  /** One a column, undefined where nothing stands; absent without a total row. */
  readonly totals?: readonly (NewTotal | undefined)[];
  /** One of Excel's styles; `TableStyleMedium2` by default. */
  readonly style?: string;
}

/** What a cell may hold: one of a list's items, or what Excel's own kinds of validation say. */
export interface NewValidation {
  readonly ranges: readonly CellRange[];
  /** The items themselves (together at most 255 characters, none with a comma), or a formula for a list, a range or a name. */
  readonly list?: readonly string[] | string;
  /** `any` allows everything: for a prompt alone. */
  readonly type?: 'any' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  readonly operator?:
    | 'between'
    | 'notBetween'
    | 'equal'
    | 'notEqual'
    | 'lessThan'
    | 'lessThanOrEqual'
    | 'greaterThan'
    | 'greaterThanOrEqual';
  readonly formula1?: string;
  readonly formula2?: string;
  /** `stop` refuses other content, the others only warn or tell. */
  readonly style?: 'stop' | 'warning' | 'information';
  readonly error?: { readonly title: string; readonly text: string };
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** How a sheet is printed: always on A4, fitted to the page's width. */
export interface NewPrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows from zero, repeated on each page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** In Excel's codes: `&L&A&RSida &P av &N`. */
  readonly header?: string;
  readonly footer?: string;
}

export interface NewSheet {
  readonly name: string;
  /** From row zero on, each asked for once; undefined for an empty row. */
  readonly rows: Iterable<NewRow | undefined>;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly columns?: readonly NewColumn[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly tabColour?: string;
  readonly merges?: readonly CellRange[];
  readonly tables?: readonly NewTable[];
  readonly validations?: readonly NewValidation[];
  readonly print?: NewPrintSetup;
}

/** What the file says of itself. No person's name goes in. */
export interface NewProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly description?: string;
  readonly organisation?: string;
}

/** A workbook to be written. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  /** Beside the standard styles, or instead of those of the same key. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
  readonly names?: readonly DefinedName[];
  readonly customXml?: readonly CustomXmlPart[];
  readonly properties?: NewProperties;
  readonly date1904?: boolean;
}
