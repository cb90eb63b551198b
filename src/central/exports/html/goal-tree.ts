import type { GoalPicture, PicturedGoal } from '../findings/plan-pictures';

/** A box of the tree: a goal, or goals that are folded into one sign. */
export interface TreeBox {
  /** Places in `GoalPicture.goals`; several where they are folded. */
  readonly goals: readonly [number, ...number[]];
  readonly parent: TreeBox | undefined;
  /** The level's column, or the one right of its parent where the level is unknown. */
  readonly column: number;
  /** A goal stands on the row of its first child, so a row is read like a sentence from left to right. */
  readonly row: number;
  /** How many goals stand above it. */
  readonly depth: number;
}

interface Opened {
  readonly goals: readonly [number, ...number[]];
  readonly parent: TreeBox | undefined;
  readonly isFirst: boolean;
}

/**
 * The goals as a tree, by row: each under the first goal that it names as its parent, goals of a loop under the first of them.
 * Where a goal has more than `limit` children without children of their own, the rest of those are folded; what has findings is kept before
 * what has none.
 */
export function goalTree({ levels, goals }: GoalPicture, limit: number): readonly TreeBox[] {
  const children = goals.map((): number[] => []);
  goals.forEach(({ parents: [parent] }, index) => {
    if (parent !== undefined) children[parent]?.push(index);
  });
  const placed = new Set<number>();
  const boxes: TreeBox[] = [];
  let rows = 0;
  const place = ({ goals: own, parent, isFirst }: Opened): TreeBox => {
    const column = columnOf(goals[own[0]]!, parent, levels.length);
    const sharesRow = isFirst && parent !== undefined && column > parent.column;
    const row = sharesRow ? parent.row : rows++;
    const box = { goals: own, parent, column, row, depth: parent ? parent.depth + 1 : 0 };
    boxes.push(box);
    return box;
  };
  const grow = (starts: readonly number[]): void => {
    const open: Opened[] = [];
    // One by one: a sheet can hold more goals than a call can take arguments.
    const push = (list: readonly Opened[]): void => list.forEach((_, index) => open.push(list.at(-1 - index)!));
    push(opened(starts, undefined));
    for (let next = open.pop(); next; next = open.pop()) {
      const box = place(next);
      if (next.goals.length === 1) push(opened(children[next.goals[0]]!, box));
    }
  };
  const opened = (candidates: readonly number[], parent: TreeBox | undefined): Opened[] => {
    const fresh = candidates.filter((goal) => !placed.has(goal));
    for (const goal of fresh) placed.add(goal);
    return folded(fresh, goals, children, limit).map((own, index) => ({ goals: own, parent, isFirst: index === 0 }));
  };
  grow(goals.flatMap(({ parents }, index) => (parents.length === 0 ? [index] : [])));
  // What is left hangs in loops: each loop is opened at its first goal.
  goals.forEach((_, index) => {
    if (!placed.has(index)) grow([index]);
  });
  return boxes;
}

function columnOf({ level }: PicturedGoal, parent: TreeBox | undefined, levels: number): number {
  const last = Math.max(levels - 1, 0);
  return level ?? (parent ? Math.min(parent.column + 1, last) : 0);
}

/** The goals one by one, the leaves among them beyond the limit as one. */
function folded(
  list: readonly number[],
  goals: readonly PicturedGoal[],
  children: readonly (readonly number[])[],
  limit: number,
): (readonly [number, ...number[]])[] {
  const leaves = list.filter((goal) => children[goal]!.length === 0);
  // One that is left over takes no more room than the sign that would stand for it.
  if (leaves.length <= limit + 1) return list.map((goal) => [goal]);
  const byNeed = [...leaves].sort((a, b) => Number(goals[a]!.worst === null) - Number(goals[b]!.worst === null));
  const hidden = new Set(byNeed.slice(limit));
  const [first, ...rest] = leaves.filter((goal) => hidden.has(goal)) as [number, ...number[]];
  return [...list.filter((goal) => !hidden.has(goal)).map((goal): [number] => [goal]), [first, ...rest]];
}
