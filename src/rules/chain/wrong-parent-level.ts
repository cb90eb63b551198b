import { anchorOf } from '../../plan/source';
import { mayHangOn } from '../lookups/goals/goal-links';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain, type GoalNode } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** A goal hangs on a goal of a level that the model does not allow above it; one finding a goal names every such parent. */
export const wrongParentLevel = defineRule({
  id: 'chain/wrong-parent-level',
  reads: ['goals'],
  sources: [
    { document: '003', page: '5–6', heading: 'Målkedja/styrkedja' },
    { document: '004', page: '5–6', heading: 'Ansvarsfördelning och roller' },
  ],
  needs: { goals: ['level', 'parentIds'] },
  options: {},
  messages: ['wrong', 'top'],
  silencedBy: [
    { rule: 'chain/unknown-parent', on: 'row' },
    { rule: 'chain/unknown-level', on: 'row' },
    { rule: 'chain/cycle', on: 'loop' },
  ],
  check({ plan, model, report }) {
    const { nodes } = goalChain(plan, model);
    const twins = sharingAnId(nodes);
    for (const node of nodes) {
      const { goal, level } = node;
      if (!level) continue;
      // Of two goals with one id it cannot be told which is meant.
      const wrong = node.parents.filter(
        (parent) => !(twins.get(parent) ?? [parent]).some((twin) => mayHangOn(node, twin)),
      );
      if (wrong.length === 0) continue;
      const allowed = model.levels.filter(({ id }) => level.parents.includes(id)).map(({ name }) => name);
      report({
        messageId: allowed.length === 0 ? 'top' : 'wrong',
        data: {
          goal: goalName(goal),
          level: level.name,
          parents: wrong.map((parent) => goalName(parent.goal)),
          levels: [...new Set(wrong.map((parent) => parent.level!.name))],
          allowed,
        },
        anchor: anchorOf(goal, 'parentIds', 'id'),
        related: wrong.map((parent) => anchorOf(parent.goal, 'level', 'id')),
        subject: goalSubject(goal),
      });
    }
  },
});

function sharingAnId(nodes: readonly GoalNode[]): ReadonlyMap<GoalNode, readonly GoalNode[]> {
  const groups = new Map<GoalNode, GoalNode[]>();
  for (const node of nodes) {
    const first = node.duplicateOf;
    if (!first) continue;
    const group = groups.get(first) ?? [first];
    group.push(node);
    for (const twin of group) groups.set(twin, group);
  }
  return groups;
}
