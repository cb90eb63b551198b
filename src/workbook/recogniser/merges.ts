import type { CellRange } from '../../plan/cell';
import type { SheetSnapshot } from '../snapshot';

/** More cells than this in vertical merges of one sheet are no tables that people merged by hand. */
const MOST_CELLS = 200_000;
/** No header is higher. */
const HIGHEST_HEADER = 20;

interface SheetMerges {
  readonly topOf: ReadonlyMap<number, number>;
  readonly byRow: ReadonlyMap<number, readonly CellRange[]>;
}

const NONE: readonly CellRange[] = [];
const indexed = new WeakMap<SheetSnapshot, SheetMerges>();

function mergesOf(sheet: SheetSnapshot): SheetMerges {
  const known = indexed.get(sheet);
  if (known) return known;
  const topOf = new Map<number, number>();
  const byRow = new Map<number, CellRange[]>();
  for (const range of sheet.merges) {
    for (let row = range.top + 1; row <= range.bottom && row < sheet.rows.length && topOf.size < MOST_CELLS; row++)
      topOf.set(keyOf(row, range.left), range.top);
    for (let row = range.top; row <= Math.min(range.bottom, range.top + HIGHEST_HEADER); row++) {
      const list = byRow.get(row);
      if (list) list.push(range);
      else byRow.set(row, [range]);
    }
  }
  const merges = { topOf, byRow };
  indexed.set(sheet, merges);
  return merges;
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Whether any cells of a sheet are merged downwards. */
export function hasVerticalMerges(sheet: SheetSnapshot): boolean {
  return mergesOf(sheet).topOf.size > 0;
}

/** The first row of the vertical merge that a cell lies in, below that row and in the merge's first column; undefined elsewhere. */
export function mergeTop(sheet: SheetSnapshot, row: number, column: number): number | undefined {
  return mergesOf(sheet).topOf.get(keyOf(row, column));
}

/** The merge that covers a cell of a header row. */
export function headerMerge(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return (mergesOf(sheet).byRow.get(row) ?? NONE).find(({ left, right }) => left <= column && right >= column);
}
