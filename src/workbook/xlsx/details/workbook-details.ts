import type { CellRange } from '../../../plan/cell';
import type { ValidationSnapshot } from '../../snapshot';
import type { ConditionalFormatDetails } from './rule-details';

/** What a cell style looks like. Colours are `#RRGGBB`, '' where the style has the usual one. */
export interface CellStyleDetails {
  /** The number format's code. */
  readonly numberFormat: string;
  /** Whether its cells cannot be changed on a protected sheet. */
  readonly locked: boolean;
  readonly fillColour: string;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  /** As in the file: `left`, `center` …; '' where the content decides. */
  readonly horizontal: string;
  /** As in the file: `top`, `center` …; '' for the bottom. */
  readonly vertical: string;
  /** The font's name; '' where the file does not say. */
  readonly fontName: string;
  /** The font's size in points; 0 where the file does not say. */
  readonly fontSize: number;
  /** As in the file: `single`, `double` …; '' for none. */
  readonly underline: string;
  readonly strikethrough: boolean;
  /** How far the text is turned, as in the file: degrees upwards, 90 and more for degrees downwards, 255 for letters below each other. */
  readonly rotation: number;
  readonly indent: number;
  readonly shrinkToFit: boolean;
  /** The sides that have a border; none is absent. */
  readonly borders: Readonly<Partial<Record<BorderSide, BorderDetails>>>;
}

/** A side of a cell. */
export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

/** A border as in the file: `thin`, `medium`, `double` …; its colour `#RRGGBB`, '' where the program decides. */
export interface BorderDetails {
  readonly style: string;
  readonly colour: string;
}

/** Columns of one width. */
export interface ColumnWidth {
  readonly first: number;
  readonly last: number;
  /** In characters of the usual font. */
  readonly width: number;
}

export interface HyperlinkDetails {
  readonly range: CellRange;
  /** Outside the workbook. */
  readonly address?: string;
  /** In the workbook: `Mål!A1`. */
  readonly location?: string;
  readonly tooltip?: string;
}

export interface CommentDetails {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** A note is the older kind; answers within a comment are left out. */
  readonly kind: 'comment' | 'note';
}

export interface TableDetails {
  readonly name: string;
  /** The style's name, '' without one. */
  readonly style: string;
  readonly columnIds: readonly number[];
}

export interface ValidationDetails extends ValidationSnapshot {
  /** `between` where the file leaves it out; absent for lists and the like. */
  readonly operator?: string;
}

/** What a worksheet has beyond the snapshot. Rows and columns count from zero. */
export interface SheetDetails {
  readonly name: string;
  /** An index into `WorkbookDetails.styles` for each cell, by row; rows of the same styles share a list. */
  readonly styles: readonly (readonly number[] | undefined)[];
  /** Present where the sheet is protected. */
  readonly protection?: { readonly hasPassword: boolean };
  readonly tabColour: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly ColumnWidth[];
  /** In characters; absent where the file leaves it to the program. */
  readonly defaultColumnWidth?: number;
  /** In points, of rows that have a height of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The cells that each formula fills that fills several. */
  readonly arrays: readonly CellRange[];
  /** Ranges with filter buttons, headers included; `active` where a condition is set. */
  readonly filters: readonly { readonly range: CellRange; readonly active: boolean }[];
  readonly hyperlinks: readonly HyperlinkDetails[];
  readonly validations: readonly ValidationDetails[];
  readonly conditionalFormats: readonly ConditionalFormatDetails[];
  readonly comments: readonly CommentDetails[];
  readonly tables: readonly TableDetails[];
}

/** What a workbook has that its snapshot has no place for. */
export interface WorkbookDetails {
  readonly styles: readonly CellStyleDetails[];
  /** The snapshot's sheets, in the same order. */
  readonly sheets: readonly SheetDetails[];
  /** The sheet that was in front when the file was saved; undefined where the file does not say. */
  readonly activeSheet?: string;
}
