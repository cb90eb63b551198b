import type { CellRange, CellRef } from './cell';
import type { Block, CellProblem } from './source';

/** A cell that is not one of the plan's values, or more than its value: where it stands and what it holds. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** One column of a range, recognised or not. */
export interface ColumnFacts {
  readonly column: number;
  /** As it stands, the header rows joined by a space; empty where none does. */
  readonly header: string;
  readonly headerCell: CellRef;
  /** The fields of the range's blocks that are read from it, with the year where they have one; empty for an unmapped column. */
  readonly fields: readonly string[];
  /** Whether anything stands under the header. */
  readonly filled: boolean;
  readonly hidden: boolean;
  /** What the column's numbers are shown as: `percent`, `kr`, `tkr`, `mnkr`, `index`, `number` …; each once, in order of first use. */
  readonly shownAs: readonly string[];
}

/** A row that adds others up, or claims to: `Summa`, `Totalt`, `Delsumma`, the total row of a table. No row of the plan is read from it. */
export interface TotalRow {
  readonly row: number;
  readonly label: string;
  /** The columns of the range in which it holds a number or a formula. */
  readonly numbers: readonly number[];
}

/**
 * What a range of a sheet shows beyond the values that the plan is made of: its formulas, its totals, what is hidden or merged. One for
 * each range, also where it holds several blocks (a goal, its parent and an activity in one row). A plan from a styrplan has none.
 */
export interface RangeFacts {
  readonly sheet: string;
  readonly range: CellRange;
  readonly headerRow: number;
  readonly table?: string;
  readonly blocks: readonly Block[];
  readonly columns: readonly ColumnFacts[];
  /** The rows that plan values were read from, ascending. */
  readonly rows: readonly number[];
  /** Totals inside the range and right under it, ascending. */
  readonly totals: readonly TotalRow[];
  /** Every formula of the range and of its totals, by row, then column. */
  readonly formulas: readonly FormulaCell[];
  /** Merged cells that touch the range below its header. */
  readonly merges: readonly CellRange[];
  readonly sheetHidden: boolean;
  /** Hidden or filtered rows that hold values of the plan. */
  readonly hiddenRows: readonly number[];
  /** Typed texts that a program would take for a formula: they start with `=`, `+`, `-`, `@`, a tab or a line break. */
  readonly runnable: readonly { readonly cell: CellRef; readonly text: string }[];
  /** Rows with values but neither id nor name, which the plan leaves out or keeps without a key. */
  readonly blankKeyRows: readonly number[];
  /** Problems of cells that no row of the plan carries: errors in totals and in unmapped columns of numbers. */
  readonly problems: readonly { readonly cell: CellRef; readonly problem: CellProblem }[];
}
