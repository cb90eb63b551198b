import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** More goals on the level under the vision than the model's `limit`; one finding, at the first beyond it. */
export const tooManyGoals = defineRule({
  id: 'chain/too-many-goals',
  reads: ['goals'],
  sources: [
    { document: '000', page: '9', heading: 'Övergripande mål' },
    { document: '003', page: '6', heading: 'Fullmäktigemål' },
  ],
  options: { limit: 15 },
  messages: ['tooMany'],
  check({ plan, model, options, report }) {
    const top = model.levels.find(({ vision }) => !vision);
    const goals = goalChain(plan, model)
      .nodes.filter(
        ({ goal, level, duplicateOf }) =>
          level === top && !duplicateOf && (goal.id !== undefined || goal.title !== undefined),
      )
      .map(({ goal }) => goal);
    const beyond = goals[options.limit];
    if (!top || !beyond) return;
    report({
      messageId: 'tooMany',
      data: { goal: goalName(beyond), level: top.name, count: goals.length, limit: options.limit },
      anchor: anchorOf(beyond, 'id', 'title'),
      related: goals.slice(options.limit + 1).map((goal) => anchorOf(goal, 'id', 'title')),
      subject: goalSubject(beyond),
    });
  },
});
