import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalLoops } from '../lookups/goals/goal-loops';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** Goals that hang on each other in a loop, or a goal on itself; one finding a loop, at its first row. */
export const cycle = defineRule({
  id: 'chain/cycle',
  reads: ['goals'],
  sources: [],
  options: {},
  messages: ['loop', 'itself'],
  check({ plan, model, report }) {
    for (const [first, ...others] of goalLoops(goalChain(plan, model))) {
      report({
        messageId: others.length === 0 ? 'itself' : 'loop',
        data: { goal: goalName(first!.goal), others: others.map(({ goal }) => goalName(goal)) },
        anchor: anchorOf(first!.goal, 'parentIds', 'id'),
        related: others.map(({ goal }) => anchorOf(goal, 'parentIds', 'id')),
        subject: goalSubject(first!.goal),
      });
    }
  },
});
