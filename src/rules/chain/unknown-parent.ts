import { anchorOf } from '../../plan/source';
import { ancestorsOf, goalChain, type GoalChain, type GoalNode } from '../lookups/goals/goals';
import { mayHangOn } from '../lookups/goals/goal-links';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { ownCell } from '../lookups/totals/own-cell';
import { sureSlip } from '../lookups/slips/sure-slip';
import { idKey } from '../../text/ids';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/**
 * A goal names a parent that does not exist; one finding for each such reference. Where the workbook has no goal at all of the levels
 * above, the parents stand in another document and nothing can be said of them.
 */
export const unknownParent = defineRule({
  id: 'chain/unknown-parent',
  reads: ['goals'],
  sources: [{ document: '003', page: '6', heading: 'Fullmäktigemål' }],
  needs: { goals: ['parentIds'] },
  options: {},
  messages: ['unknown', 'near', 'fix'],
  silencedBy: [...withoutColumn('goals/id')],
  check({ plan, model, report }) {
    const chain = goalChain(plan, model);
    const sure = sureSlip(
      (reference) => chain.near(reference)?.goal.id,
      plan.goals.flatMap(({ parentIds }) => parentIds),
    );
    const present = new Set(chain.nodes.map(({ level }) => level?.id));
    for (const node of chain.nodes) {
      const above = node.level?.parents ?? [];
      if (above.length > 0 && !present.has(undefined) && !above.some((id) => present.has(id))) continue;
      const named = chain.parentsNamedBy(node.goal);
      const unknown = named.filter((parent) => !parent.node);
      if (unknown.length === 0) continue;
      const cell = anchorOf(node.goal, 'parentIds', 'id');
      const own = ownCell(node.goal, 'parentIds');
      const mended = named.map(({ reference, node: known }) =>
        known ? reference : (suggestion(chain, node, reference)?.goal.id ?? reference),
      );
      for (const { reference } of unknown) {
        const near = suggestion(chain, node, reference);
        report({
          messageId: near ? 'near' : 'unknown',
          data: { goal: goalName(node.goal), parent: reference, near: near ? goalName(near.goal) : '' },
          anchor: cell,
          ...(near &&
            own &&
            sure(reference) !== undefined && { fix: { cell: own, value: mended.join('; '), messageId: 'fix' } }),
          subject: `${goalSubject(node.goal)}/parent:${idKey(reference)}`,
        });
      }
    }
  },
});

/** The one goal that the reference is a slip of, where the goal may hang on it. */
function suggestion(chain: GoalChain, node: GoalNode, reference: string): GoalNode | undefined {
  const near = chain.near(reference);
  if (!near || near === node || !mayHangOn(node, near) || ancestorsOf(near).includes(node)) return undefined;
  return near;
}
