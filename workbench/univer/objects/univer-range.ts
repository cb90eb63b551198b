import type { IRange } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';

/** A rectangle as Univer has it. */
export function toUniver({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, endRow: bottom, startColumn: left, endColumn: right };
}

/** A rectangle of Univer's; where it says nothing of rows or columns (whole columns or rows), all of them. */
export function fromUniver({ startRow, endRow, startColumn, endColumn }: IRange): CellRange {
  return {
    top: startRow || 0,
    left: startColumn || 0,
    bottom: Number.isFinite(endRow) ? endRow : MAX_ROWS - 1,
    right: Number.isFinite(endColumn) ? endColumn : MAX_COLUMNS - 1,
  };
}
