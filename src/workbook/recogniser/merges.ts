import type { Region } from './region';

/** More rows than this in merges of one sheet are no table that people merged by hand. */
const MOST_ROWS = 200_000;

/** For cells inside a vertical merge below its first row: the row where the value stands. Keys are `row * 16384 + column`. */
export function mergedRows(region: Region): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { top, left, bottom } of region.sheet.merges) {
    if (bottom === top || bottom < region.dataTop || top > region.bottom || left < region.left || left > region.right || top < region.dataTop) continue;
    for (let row = top + 1; row <= Math.min(bottom, region.bottom) && rows.size < MOST_ROWS; row++) rows.set(mergeKey(row, left), top);
  }
  return rows;
}

export function mergeKey(row: number, column: number): number {
  return row * 16_384 + column;
}
