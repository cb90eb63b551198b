import type { GoalChain, GoalNode } from './goals';

/** The goal chain as it was meant: a parent id that is a typo of one goal's id counts as that goal's. */
export interface GoalLinks {
  parentsOf(node: GoalNode): readonly GoalNode[];
  childrenOf(node: GoalNode): readonly GoalNode[];
  /** All goals below a goal, each once, however the chain loops. */
  descendantsOf(node: GoalNode): readonly GoalNode[];
  /** Whether a goal's own place in the chain is uncertain: a parent lacks, is unknown, is the goal itself or stands on a wrong level. */
  isLoose(node: GoalNode): boolean;
}

const built = new WeakMap<GoalChain, GoalLinks>();

/** The links of a chain, typos forgiven; built once for each chain. */
export function goalLinks(chain: GoalChain): GoalLinks {
  let links = built.get(chain);
  if (!links) built.set(chain, (links = build(chain)));
  return links;
}

function build(chain: GoalChain): GoalLinks {
  const above = new Map<GoalNode, readonly GoalNode[]>();
  const children = new Map<GoalNode, GoalNode[]>();
  const loose = new Set<GoalNode>();
  for (const node of chain.nodes) {
    const meant = chain.parentsNamedBy(node.goal).map((named) => named.node ?? chain.near(named.reference));
    const parents = [...new Set(meant)].filter((parent) => parent !== undefined && parent !== node) as GoalNode[];
    above.set(node, parents);
    for (const parent of parents) {
      const own = children.get(parent);
      if (own) own.push(node);
      else children.set(parent, [node]);
    }
    const fits =
      meant.length > 0 && meant.every((parent) => parent !== undefined && parent !== node && mayHangOn(node, parent));
    if (!fits) loose.add(node);
  }
  const childrenOf = (node: GoalNode): readonly GoalNode[] => children.get(node) ?? [];
  return {
    parentsOf: (node) => above.get(node) ?? [],
    childrenOf,
    descendantsOf: (node) => below(node, childrenOf),
    isLoose: (node) => loose.has(node),
  };
}

/** Whether the model lets a goal hang on another; true where a level is unknown. */
export function mayHangOn(node: GoalNode, parent: GoalNode): boolean {
  return !node.level || !parent.level || node.level.parents.includes(parent.level.id);
}

function below(start: GoalNode, childrenOf: GoalLinks['childrenOf']): readonly GoalNode[] {
  const seen = new Set([start]);
  for (const node of seen) for (const child of childrenOf(node)) seen.add(child);
  seen.delete(start);
  return [...seen];
}
