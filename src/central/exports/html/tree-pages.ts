import type { TreeBox } from './goal-tree';

/** The part of a tree that one picture shows. */
export interface TreePage {
  /** The first row, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly boxes: readonly TreeBox[];
  /** The goals above the first box whose own rows are on an earlier page: they are shown again, so that no box hangs in the air. */
  readonly above: readonly TreeBox[];
}

/** A page is filled to this share at least before it is broken. */
const FULL_ENOUGH = 0.5;

/** A tree in pages of at most `rows` rows, broken where the fewest goals are torn from theirs. */
export function treePages(boxes: readonly TreeBox[], rows: number): readonly TreePage[] {
  const byRow: TreeBox[][] = [];
  for (const box of boxes) (byRow[box.row] ??= []).push(box);
  const pages: TreePage[] = [];
  for (let from = 0; from < byRow.length;) {
    const to = pageEnd(byRow, from, rows);
    pages.push({ from, to, boxes: byRow.slice(from, to).flat(), above: aboveOf(byRow[from]![0]!) });
    from = to;
  }
  return pages;
}

function pageEnd(byRow: readonly (readonly TreeBox[])[], from: number, rows: number): number {
  if (byRow.length <= from + rows) return byRow.length;
  let best = from + rows;
  for (let row = best; row >= from + Math.ceil(rows * FULL_ENOUGH); row--) {
    if (byRow[row]![0]!.depth < byRow[best]![0]!.depth) best = row;
  }
  return best;
}

/** The boxes above a box, the highest first, without those that its column leaves no room for. */
function aboveOf(box: TreeBox): readonly TreeBox[] {
  const above: TreeBox[] = [];
  let column = box.column;
  for (let { parent } = box; parent; parent = parent.parent) {
    if (parent.column >= column) continue;
    above.unshift(parent);
    column = parent.column;
  }
  return above;
}
