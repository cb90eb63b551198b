import type { CellRange, CellRef } from '../../../plan/cell';

/** Rows in between that are read along rather than asking for one more range. */
const GAP = 4;

/** Few rectangles that hold all the cells, which may be of several sheets; each sheet's from top to bottom. */
export function bandsOfCells(cells: readonly CellRef[]): ReadonlyMap<string, readonly CellRange[]> {
  const bands = new Map<string, CellRange[]>();
  for (const { sheet, row, column } of [...cells].sort((a, b) => a.row - b.row)) {
    const own = bands.get(sheet) ?? [];
    bands.set(sheet, own);
    const last = own.at(-1);
    if (!last || row > last.bottom + GAP) own.push({ top: row, bottom: row, left: column, right: column });
    else
      own[own.length - 1] = {
        top: last.top,
        bottom: row,
        left: Math.min(last.left, column),
        right: Math.max(last.right, column),
      };
  }
  return bands;
}
