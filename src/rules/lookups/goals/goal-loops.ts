import { loopsOf } from '../../../plan/loops-of';
import type { GoalChain, GoalNode } from './goals';

/**
 * The loops of a chain, each as its goals in the order of the sheet: groups in which every goal is above every other, and goals that
 * name themselves.
 */
export function goalLoops(chain: GoalChain): readonly (readonly GoalNode[])[] {
  return loopsOf(
    chain.nodes,
    ({ parents }) => parents,
    (node) => namesItself(chain, node),
  )
    .map((loop) => loop.sort((a, b) => a.index - b.index))
    .sort((a, b) => a[0]!.index - b[0]!.index);
}

function namesItself(chain: GoalChain, node: GoalNode): boolean {
  return chain.parentsNamedBy(node.goal).some((parent) => parent.node === node);
}
