import { cellOf, problemOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { nearTerm } from '../lookups/near-term';
import { ownCell } from '../lookups/totals/own-cell';
import { defineRule } from '../rule';

/** A goal whose level is not one of the model's, or lacks where the block has a column for it. */
export const unknownLevel = defineRule({
  id: 'chain/unknown-level',
  reads: ['goals'],
  sources: [{ document: '003', page: '5', heading: 'Målkedja/styrkedja' }],
  needs: { goals: ['level'] },
  options: {},
  messages: ['unknown', 'missing', 'fix'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, model, report }) {
    const levels = model.levels.map(({ name }) => name);
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const cell = cellOf(goal, 'level');
      if (level || !cell || problemOf(goal, 'level') || (goal.id === undefined && goal.title === undefined)) continue;
      const own = ownCell(goal, 'level');
      const near = goal.level === undefined ? undefined : nearTerm(model.levels, goal.level);
      report({
        messageId: goal.level === undefined ? 'missing' : 'unknown',
        data: { goal: goalName(goal), level: goal.level ?? '', levels },
        anchor: cell,
        ...(near && own && { fix: { cell: own, value: near.name.sv, messageId: 'fix' } }),
        subject: goalSubject(goal),
      });
    }
  },
});
