import type { Goal } from '../../plan/plan';
import { cellOf, problemOf } from '../../plan/source';
import { goalSubject, shortened } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { freeIds } from '../lookups/goals/free-ids';
import { ownCell } from '../lookups/totals/own-cell';
import { defineRule } from '../rule';

/** A goal with a text but no id, in a block that has a column for it. */
export const missingId = defineRule({
  id: 'chain/missing-id',
  reads: ['goals', 'measures', 'activities', 'assignments', 'followUps'],
  sources: [],
  options: {},
  messages: ['missing', 'fix'],
  check({ plan, model, report }) {
    const lacking = goalChain(plan, model).nodes.filter(({ goal }) => lacksId(goal));
    if (lacking.length === 0) return;
    const free = freeIds(plan, model);
    for (const node of lacking) {
      const { goal } = node;
      const cell = cellOf(goal, 'id')!;
      const value = free.take(node);
      report({
        messageId: 'missing',
        data: { goal: shortened(goal.title ?? '') },
        anchor: cell,
        ...(value !== undefined && ownCell(goal, 'id') && { fix: { cell, value, messageId: 'fix' } }),
        subject: goalSubject(goal),
      });
    }
  },
});

function lacksId(goal: Goal): boolean {
  return (
    goal.id === undefined && goal.title !== undefined && cellOf(goal, 'id') !== undefined && !problemOf(goal, 'id')
  );
}
