import type { CellRange } from '../../../src/index';

/** The rows of a sheet, as Excel sets them. */
export const ROWS = 1_048_576;
/** The columns of a sheet: A to XFD. */
export const COLUMNS = 16_384;

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export function rowCount(range: CellRange): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: CellRange): number {
  return range.right - range.left + 1;
}

export function cellCount(range: CellRange): number {
  return rowCount(range) * columnCount(range);
}

/** Whether the range is whole columns: from the first row to the last. */
export function isEntireColumn(range: CellRange): boolean {
  return range.top === 0 && range.bottom === ROWS - 1;
}

/** Whether the range is whole rows: from the first column to the last. */
export function isEntireRow(range: CellRange): boolean {
  return range.left === 0 && range.right === COLUMNS - 1;
}

/** Whether all of the range lies on a sheet and its corners stand in order. */
export function isOnGrid(range: CellRange): boolean {
  return (
    range.top >= 0 &&
    range.left >= 0 &&
    range.bottom < ROWS &&
    range.right < COLUMNS &&
    range.top <= range.bottom &&
    range.left <= range.right
  );
}

/** What two ranges have in common; undefined where that is nothing. */
export function intersection(one: CellRange, other: CellRange): CellRange | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The smallest range with both in it. */
export function bounding(one: CellRange, other: CellRange): CellRange {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
