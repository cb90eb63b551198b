import type { CellRange } from '../plan/cell';
import type { RangeReference } from './expression';
import type { ReferencePart } from './reference-part';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-size';

/** The cells that a reference means when its formula is filled that many rows down; whole columns and rows to the sheet's ends. */
export function areaOf({ from, to }: RangeReference, rowsDown: number): CellRange {
  const row = (part: ReferencePart): number => (part.rowAbsolute ? part.row : part.row + rowsDown);
  const wholeColumns = from.row < 0;
  const wholeRows = from.column < 0;
  return {
    top: wholeColumns ? 0 : Math.min(row(from), row(to)),
    bottom: wholeColumns ? MAX_ROWS - 1 : Math.max(row(from), row(to)),
    left: wholeRows ? 0 : Math.min(from.column, to.column),
    right: wholeRows ? MAX_COLUMNS - 1 : Math.max(from.column, to.column),
  };
}
