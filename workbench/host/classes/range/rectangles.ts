import type { CellRange } from '../../../../src/index';

/**
 * The cells of an area for which something holds, as few rectangles: runs in each row, joined downwards where the next row has the same
 * run. Row by row, left to right.
 */
export function rectangles(area: CellRange, holds: (row: number, column: number) => boolean): CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (let row = area.top; row <= area.bottom; row++) {
    const next = new Map<string, CellRange>();
    for (let column = area.left; column <= area.right; column++) {
      if (!holds(row, column)) continue;
      const left = column;
      while (column < area.right && holds(row, column + 1)) column++;
      const key = `${left}:${column}`;
      next.set(key, { top: open.get(key)?.top ?? row, bottom: row, left, right: column });
    }
    for (const [key, range] of open) if (!next.has(key)) done.push(range);
    open = next;
  }
  return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}
