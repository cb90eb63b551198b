import type { GoalChain, GoalNode } from './goals';

/**
 * The goals of which nobody can tell what refers to them, because their id is missing or is also another goal's: that is a finding
 * of its own, and nothing is to be said about what they lack.
 */
export function goalsWithoutOwnId(chain: GoalChain): ReadonlySet<GoalNode> {
  const found = new Set<GoalNode>();
  for (const node of chain.nodes) {
    if (!node.holdsId) found.add(node);
    if (!node.duplicateOf) continue;
    found.add(node);
    found.add(node.duplicateOf);
  }
  return found;
}
