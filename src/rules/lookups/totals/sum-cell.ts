import type { SumTerm } from '../../../formulas/sum-of';
import type { RowRun } from '../../../plan/facts';

/** A cell that adds up other cells of its own column and range, or claims to. */
export interface SumCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** How far below the formula as written it stands, where it was copied down. */
  readonly rowsDown: number;
  readonly terms: readonly SumTerm[];
  /** The rows of the range that it names, subtotals among them. */
  readonly direct: readonly RowRun[];
  /** The rows that two of its terms name. */
  readonly repeated: readonly RowRun[];
  /** Whether it is a SUBTOTAL, which others of its kind skip. */
  readonly subtotal: boolean;
  /** Whether it adds what meets conditions. */
  readonly criteria: boolean;
  /** Whether it takes something away, or multiplies. */
  readonly net: boolean;
  readonly scaled: boolean;
  /** Whether it is a typed number: what it adds are then the rows right above it. */
  readonly typed: boolean;
  /** Whether it also adds cells of other columns, ranges or sheets. */
  readonly foreign: boolean;
}
