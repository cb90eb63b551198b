import type { CellRange } from '../../../../plan/cell';
import type { CellContent } from './book-change';

/** Where a cell is, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Whether a formula that fills some cells fills this one, which is not its own. */
export function isFilledBy({ top, left, bottom, right }: CellRange, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left);
}

/** A part of a result has no place in a file whose formulas fill no more than their own cells. */
export function withoutLoose(content: CellContent, hasFormula: boolean): CellContent {
  return content.isResult === true && !hasFormula ? { value: null } : content;
}
