import type { CellRange } from '../../../../plan/cell';
import type { CellValue, SheetSnapshot } from '../../../snapshot';
import type { AxisMap } from './axis-map';

/** One side of a cell. */
export interface BorderChange {
  /** As in the file: `thin`, `medium`, `dashed` …; '' for none. */
  readonly style: string;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** What is to be another than in the style that a cell has; all that is absent stays. Colours are `#RRGGBB`, '' for none or the usual one. */
export interface LookChange {
  readonly numberFormat?: string;
  readonly fillColour?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `single`, `double` …; '' for none. */
  readonly underline?: string;
  readonly strikethrough?: boolean;
  /** '' for that of the file's first font. */
  readonly fontName?: string;
  /** In points; 0 for that of the file's first font. */
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  /** As in the file: `left`, `center` …; '' for the usual. */
  readonly horizontal?: string;
  /** As in the file: `top`, `center` …; '' for the usual. */
  readonly vertical?: string;
  readonly indent?: number;
  /** As in the file: degrees upwards, 90 and more for degrees downwards, 255 for letters below each other. */
  readonly rotation?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderChange>>>;
}

/** A link of one cell. */
export interface CellLink {
  readonly address?: string;
  /** A place in the workbook. */
  readonly location?: string;
  readonly tooltip?: string;
}

/** What a cell is to hold. */
export interface CellContent {
  /** Null for an empty cell; of a formula, its result. */
  readonly value: CellValue;
  /** Without the leading `=`, as formulas stand in files. */
  readonly formula?: string;
  /** The cells that the formula's result fills. */
  readonly spill?: CellRange;
  /** Whether only the result is another: of the cell's own formula, or of the one that fills the cell. */
  readonly isResult?: boolean;
}

/** A cell that is not as it was, at the place where it is now. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly look?: LookChange;
  /** For a cell that was not there: the cell whose style it has, where that stood in the file. */
  readonly like?: { readonly row: number; readonly column: number };
  /** Null where the cell is to have no link any more. */
  readonly link?: CellLink | null;
}

/** Rows or columns whose size is another: `size` in points (rows) or characters (columns). */
export interface SizeChange {
  readonly first: number;
  readonly last: number;
  readonly size?: number;
  readonly hidden?: boolean;
}

/** A rule of conditional formatting that the file does not have. */
export interface NewConditionalFormat {
  /** As in the file: `expression`, `cellIs` … */
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Without the leading `=`. */
  readonly formulas: readonly string[];
  /** What comes behind the formulas, as XML without prefixes: a colour scale's points … */
  readonly inside?: string;
  readonly look?: Pick<LookChange, 'fillColour' | 'fontColour' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

/** A rule of conditional formatting, the first wins. */
export interface ConditionalFormatChange {
  /** Which of the file's rules it is, in their order there; absent for a new one. */
  readonly origin?: number;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  /** What the rule says, where it is new or was changed. */
  readonly rule?: NewConditionalFormat;
  /** The formulas of a rule that stays what it is otherwise; where they are absent, the file's follow their cells. */
  readonly formulas?: readonly string[];
}

/** A validation. */
export interface ValidationChange {
  /** Which of the file's validations it is, in their order there; absent for a new one. */
  readonly origin?: number;
  readonly ranges: readonly CellRange[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** A table as it is now. */
export interface TableChange {
  /** The name that it has in the file; absent for a new one. */
  readonly origin?: string;
  readonly name: string;
  readonly range: CellRange;
  readonly headerRows: number;
  readonly totalRows: number;
  /** `id` stays with a column; columns without a known one are new. */
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** '' without a style. */
  readonly style: string;
}

/** A note as it is now. */
export interface NoteChange {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

/** What has become of a sheet's notes, at the places where they are now. */
export interface NotesChange {
  readonly removed: readonly { readonly row: number; readonly column: number }[];
  /** New ones, and those that say another thing than before; these keep their author. */
  readonly written: readonly NoteChange[];
}

/** A worksheet as it is to be; what is absent stays as the file has it, moved with its rows and columns. */
export interface SheetChange {
  /** The name that it has in the file; absent for a new one. */
  readonly origin?: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly rows: AxisMap;
  readonly columns: AxisMap;
  readonly cells: readonly CellChange[];
  /** `#RRGGBB`, '' for none. */
  readonly tabColour?: string;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly columnSizes?: readonly SizeChange[];
  readonly rowSizes?: readonly SizeChange[];
  readonly merges?: readonly CellRange[];
  readonly isProtected?: boolean;
  readonly conditionalFormats?: readonly ConditionalFormatChange[];
  readonly validations?: readonly ValidationChange[];
  /** All tables of the sheet. */
  readonly tables?: readonly TableChange[];
  readonly notes?: NotesChange;
}

/** A defined name. */
export interface NameChange {
  /** Which of the file's names it is, in their order there; absent for a new one. */
  readonly origin?: number;
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The name that the sheet has now, where it is local to one. */
  readonly sheet?: string;
  readonly hidden: boolean;
  readonly comment: string;
}

/** Custom XML: parts that are another, by their order in the file, parts to go and parts to come. */
export interface CustomXmlChange {
  readonly changed: readonly { readonly origin: number; readonly xml: string }[];
  readonly removed: readonly number[];
  readonly added: readonly { readonly namespace: string; readonly xml: string }[];
}

/** What a workbook is to be. */
export interface BookChange {
  /** All worksheets, in the order of their tabs. */
  readonly sheets: readonly SheetChange[];
  /** All names; absent where they are as in the file. */
  readonly names?: readonly NameChange[];
  readonly customXml?: CustomXmlChange;
  /** The name of the sheet in front, for a workbook whose list of sheets is another. */
  readonly active?: string;
  /** Whether formulas are to be calculated when the workbook is opened. */
  readonly recalculate: boolean;
}

/** What could not be written, by name: `comments`, `chart-references` … */
export interface NotSaved {
  readonly what: string;
  readonly sheet?: string;
  readonly count: number;
}
