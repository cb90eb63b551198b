/** What the search knows of a node: when it was met, and the earliest node on the path that it leads back to. */
interface Visit {
  readonly met: number;
  earliest: number;
  onPath: boolean;
  next: number;
}

/**
 * The loops of a graph: groups of nodes in which every node is above every other, and single nodes that name themselves. Tarjan's strongly
 * connected components, without recursion: a chain can be as long as a sheet. The order is that of the search.
 */
export function loopsOf<Node>(
  nodes: readonly Node[],
  parentsOf: (node: Node) => readonly Node[],
  namesItself: (node: Node) => boolean,
): Node[][] {
  const loops: Node[][] = [];
  const visits = new Map<Node, Visit>();
  const path: Node[] = [];
  const visit = (node: Node): Visit => {
    const fresh = { met: visits.size, earliest: visits.size, onPath: true, next: 0 };
    visits.set(node, fresh);
    path.push(node);
    return fresh;
  };
  for (const start of nodes) {
    if (visits.has(start)) continue;
    const trail = [{ node: start, state: visit(start) }];
    while (trail.length > 0) {
      const { node, state } = trail.at(-1)!;
      const parent = parentsOf(node)[state.next++];
      if (parent !== undefined) {
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
        if (loop.length > 1 || namesItself(node)) loops.push(loop);
      }
    }
  }
  return loops;
}
