import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../src/index';
import { invalidArgument } from './faults';

/** Whether two rectangles share a cell. */
export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cells that two rectangles share. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  if (!overlaps(a, b)) return undefined;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Whether the inner rectangle lies wholly in the outer one. */
export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function sameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}

/** Whether a rectangle is one cell. */
export function isSingle({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** A single cell as a rectangle. */
export function cellRange(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** The parts of a rectangle that another one does not cover: at most four. */
export function without(range: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  const parts = [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** @throws EngineFault `InvalidArgument` for what no sheet has */
export function requireOnSheet({ top, left, bottom, right }: CellRange): void {
  const isWhole = [top, left, bottom, right].every(Number.isInteger);
  if (!isWhole || top < 0 || left < 0 || bottom < top || right < left || bottom >= MAX_ROWS || right >= MAX_COLUMNS)
    throw invalidArgument();
}
