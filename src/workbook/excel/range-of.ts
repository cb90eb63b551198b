import type { CellRange } from '../../plan/cell';

/** The cells of a sheet as a range of Excel's. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** What to load of a range to know its place. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range lies of which the place is loaded. */
export function placeOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
