import type { GoalChain, GoalNode } from './goals';

/** What the search knows of a goal: when it was met, and the earliest goal on the path that it leads back to. */
interface Visit {
  readonly met: number;
  earliest: number;
  onPath: boolean;
  next: number;
}

/**
 * The loops of a chain, each as its goals in the order of the sheet: groups in which every goal is above every other, and goals that
 * name themselves. Tarjan's strongly connected components, without recursion: chains can be as long as the sheet.
 */
export function goalLoops(chain: GoalChain): readonly (readonly GoalNode[])[] {
  const loops: GoalNode[][] = [];
  const visits = new Map<GoalNode, Visit>();
  const path: GoalNode[] = [];
  const visit = (node: GoalNode): Visit => {
    const fresh = { met: visits.size, earliest: visits.size, onPath: true, next: 0 };
    visits.set(node, fresh);
    path.push(node);
    return fresh;
  };
  for (const start of chain.nodes) {
    if (visits.has(start)) continue;
    const trail = [{ node: start, state: visit(start) }];
    while (trail.length > 0) {
      const { node, state } = trail.at(-1)!;
      const parent = node.parents[state.next++];
      if (parent) {
        const seen = visits.get(parent);
        if (!seen) trail.push({ node: parent, state: visit(parent) });
        else if (seen.onPath) state.earliest = Math.min(state.earliest, seen.met);
        continue;
      }
      trail.pop();
      const below = trail.at(-1)?.state;
      if (below) below.earliest = Math.min(below.earliest, state.earliest);
      if (state.earliest === state.met) {
        const loop = path.splice(path.lastIndexOf(node));
        for (const each of loop) visits.get(each)!.onPath = false;
        if (loop.length > 1 || namesItself(chain, node)) loops.push(loop.sort((a, b) => a.index - b.index));
      }
    }
  }
  return loops.sort((a, b) => a[0]!.index - b[0]!.index);
}

function namesItself(chain: GoalChain, node: GoalNode): boolean {
  return chain.parentsNamedBy(node.goal).some((parent) => parent.node === node);
}
