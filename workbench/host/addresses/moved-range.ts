import type { CellRange } from '../../../src/index';

/** One side of a range, first and last, after rows or columns came or went; undefined when nothing of it is left. */
function movedSide(
  first: number,
  last: number,
  from: number,
  to: number,
  inserted: boolean,
): readonly [number, number] | undefined {
  const count = to - from + 1;
  if (inserted) {
    if (from <= first) return [first + count, last + count];
    return from <= last ? [first, last + count] : [first, last];
  }
  const before = (at: number): number => Math.max(0, Math.min(at, to + 1) - from);
  const left = last - first + 1 - Math.max(0, Math.min(last, to) - Math.max(first, from) + 1);
  const start = first - before(first);
  return left > 0 ? [start, start + left - 1] : undefined;
}

/**
 * A range after whole rows or columns of its sheet were inserted or deleted; the same object where it did not move, undefined where all
 * of it is gone.
 */
export function movedRange(range: CellRange, change: CellRange, changeType: string): CellRange | undefined {
  const inserted = changeType.endsWith('Inserted');
  if (changeType.startsWith('Row')) {
    const side = movedSide(range.top, range.bottom, change.top, change.bottom, inserted);
    if (!side) return undefined;
    return side[0] === range.top && side[1] === range.bottom ? range : { ...range, top: side[0], bottom: side[1] };
  }
  const side = movedSide(range.left, range.right, change.left, change.right, inserted);
  if (!side) return undefined;
  return side[0] === range.left && side[1] === range.right ? range : { ...range, left: side[0], right: side[1] };
}
