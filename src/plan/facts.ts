import type { CellRange, CellRef } from './cell';
import type { Block, CellProblem } from './source';

/** Rows that follow each other without a gap, both ends included, counted from zero. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** The same formula copied down a column: one for each stretch of rows that it fills. */
export interface FormulaRun extends RowRun {
  readonly column: number;
  /** As it stands in the first row, without the leading `=`. */
  readonly formula: string;
  /** Seen from its own cell (`relativeFormula`): the same in every row, and in every other cell that it was copied to. */
  readonly relative: string;
}

/** A unit that number formats show. */
export interface ShownUnit {
  /** `percent`, `kr`, `tkr`, `mnkr`, `index`, `date`, `time`, or `number` where the format shows none. */
  readonly unit: string;
  /** The rows that show it; empty where the whole column does. */
  readonly rows: readonly RowRun[];
}

/** One column of a range, recognised or not. */
export interface ColumnFacts {
  readonly column: number;
  /** As it stands, the header rows joined by a space; empty where none does. */
  readonly header: string;
  readonly headerCell: CellRef;
  /** The fields of the range's blocks that are read from it, with the year where they have one; empty where none is. */
  readonly fields: readonly string[];
  /** Whether the header means nothing that is known: neither a field, nor a year beside the plan, nor a total. */
  readonly unmapped: boolean;
  /** Whether anything stands under the header. */
  readonly filled: boolean;
  readonly hidden: boolean;
  /** What the column's numbers are shown as, in order of first use. */
  readonly shownAs: readonly ShownUnit[];
  /** The rows, totals included, that hold a number without a formula; only in ranges with formulas, else empty. */
  readonly typed: readonly RowRun[];
}

/** A row that adds others up, or claims to: `Summa`, `Totalt`, `Delsumma`, the total row of a table. No row of the plan is read from it. */
export interface TotalRow {
  readonly row: number;
  /** The text that names the total, else its first text; empty where it has none. */
  readonly label: string;
}

/** A name of the workbook that a formula uses, and what it stands for. */
export interface NamedFormula {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
}

/**
 * What a range of a sheet shows beyond the values that the plan is made of: its formulas, its totals, what is hidden or merged. One for
 * each range, also where it holds several blocks (a goal, its parent and an activity in one row; stretches under headings). A plan
 * from a styrplan has none.
 */
export interface RangeFacts {
  readonly sheet: string;
  /** Headers and data of all its blocks, without the totals under them. */
  readonly range: CellRange;
  readonly headerRow: number;
  readonly table?: string;
  readonly blocks: readonly Block[];
  readonly columns: readonly ColumnFacts[];
  /** The rows that plan values were read from, ascending. */
  readonly rows: readonly RowRun[];
  /** Headings between the rows, ascending. */
  readonly headings: readonly number[];
  /** Totals inside the range and right under it, ascending. */
  readonly totals: readonly TotalRow[];
  /** Every formula of the range and of its totals, by column, then row. */
  readonly formulas: readonly FormulaRun[];
  /** The names that these formulas use. */
  readonly names: readonly NamedFormula[];
  /** Merged cells that hold or cover values of the plan's rows. */
  readonly merges: readonly CellRange[];
  readonly sheetHidden: boolean;
  /** Hidden or filtered rows that hold values of the plan. */
  readonly hiddenRows: readonly RowRun[];
  /** Typed texts in its fields' columns that a program would run as a formula (`runsAsFormula`). */
  readonly runnable: readonly { readonly cell: CellRef; readonly text: string }[];
  /** Rows with values but neither id nor name, which the plan leaves out or keeps without a key. */
  readonly blankKeyRows: readonly number[];
  /** Problems of cells that no row of the plan carries: errors in totals and in columns that no field is read from. */
  readonly problems: readonly { readonly cell: CellRef; readonly problem: CellProblem }[];
}
