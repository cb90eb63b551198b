import type { GoalGraph, GraphGoal } from './goal-graph';

/** Finds the goals below a goal. */
export interface GoalsBelow {
  /** All of them down to a depth, each once, level by level, in the order of the sheet within a level. `most` ends the search early. */
  list(goal: GraphGoal, depth?: number, most?: number): readonly GraphGoal[];
  /** How many there are at any depth. */
  count(goal: GraphGoal): number;
}

/**
 * The goals below each goal of a graph. Where every goal below has but one parent, counting all of them takes time in proportion to the
 * goals; only below goals that hang on several is each goal gone through by itself.
 */
export function goalsBelow({ goals }: GoalGraph): GoalsBelow {
  // Each search leaves marks of its own, so that none has to be wiped before the next.
  const seen = new Int32Array(goals.length);
  let search = 0;
  const list = (goal: GraphGoal, depth = Infinity, most = Infinity): readonly GraphGoal[] => {
    const found: GraphGoal[] = [];
    search += 1;
    seen[goal.index] = search;
    let edge: readonly GraphGoal[] = [goal];
    for (let level = 0; level < depth && edge.length > 0 && found.length < most; level++) {
      const next: GraphGoal[] = [];
      for (const above of edge) {
        for (const child of above.children) {
          if (seen[child.index] === search) continue;
          seen[child.index] = search;
          next.push(child);
        }
      }
      next.sort((a, b) => a.index - b.index);
      for (const child of next) found.push(child);
      edge = next;
    }
    return found;
  };
  let sums: Float64Array | undefined;
  return {
    list,
    count: (goal) => ((sums ??= sumsOf(goals))[goal.index]! >= 0 ? sums[goal.index]! : list(goal).length),
  };
}

/** The number of goals below each goal; -1 where a goal below has several parents, or hangs in a ring, so that sums would count it twice. */
function sumsOf(goals: readonly GraphGoal[]): Float64Array {
  const sums = new Float64Array(goals.length);
  const waiting = Int32Array.from(goals, ({ children }) => children.length);
  const ready = goals.filter(({ children }) => children.length === 0);
  for (const goal of ready) {
    for (const parent of goal.parents) {
      const counts = goal.parents.length === 1 && sums[goal.index]! >= 0 && sums[parent.index]! >= 0;
      sums[parent.index] = counts ? sums[parent.index]! + sums[goal.index]! + 1 : -1;
      if (--waiting[parent.index]! === 0) ready.push(parent);
    }
  }
  for (const goal of goals) if (waiting[goal.index]! > 0) sums[goal.index] = -1;
  return sums;
}
