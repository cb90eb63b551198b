import { anchorOf, isDerived } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** Two goals share an id. Ids that the reader made from the goals' texts are no ids that somebody chose. */
export const duplicateId = defineRule({
  id: 'chain/duplicate-id',
  reads: ['goals'],
  sources: [],
  options: {},
  messages: ['duplicate'],
  check({ plan, model, report }) {
    for (const { goal, duplicateOf } of goalChain(plan, model).nodes) {
      if (!duplicateOf || goal.id === undefined || isDerived(goal, 'id') || isDerived(duplicateOf.goal, 'id')) continue;
      const anchor = anchorOf(goal, 'id');
      const first = anchorOf(duplicateOf.goal, 'id');
      // A merged or carried-down cell is one goal told twice.
      if (anchor.sheet === first.sheet && anchor.row === first.row && anchor.column === first.column) continue;
      report({
        messageId: 'duplicate',
        data: { id: goal.id, goal: goalName(goal), other: goalName(duplicateOf.goal), cell: { cell: first } },
        anchor,
        related: [first],
        subject: goalSubject(goal),
      });
    }
  },
});
