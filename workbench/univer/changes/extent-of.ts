import type { CellRange } from '../../../src/index';

/** The rectangle around cells that are given by row and column; undefined for none. */
export function extentOf(
  cells: Readonly<Record<number, Readonly<Record<number, unknown>> | null>>,
): CellRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const rowKey in cells) {
    const row = Number(rowKey);
    for (const columnKey in cells[row]) {
      const column = Number(columnKey);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
