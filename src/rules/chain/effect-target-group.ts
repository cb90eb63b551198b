import { cellOf, problemOf } from '../../plan/source';
import { stated } from '../lookups/goals/goal-references';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

const PARTS = [
  { field: 'targetGroup', name: { sv: 'målgrupp', en: 'target group' } },
  { field: 'effect', name: { sv: 'effekt', en: 'effect' } },
] as const;

/** An effect goal that does not say whom it is for or what effect is aimed at; one finding a goal names what lacks. */
export const effectTargetGroup = defineRule({
  id: 'chain/effect-target-group',
  reads: ['goals'],
  sources: [
    {
      document: '004',
      page: '6',
      heading: 'Nämndernas och bolagens verksamhetsplaner beskriver hur målen ska uppfyllas',
    },
  ],
  needs: { goals: ['targetGroup', 'effect'] },
  /** `levels`: the levels whose goals are effect goals. */
  options: { levels: ['effektmal'] as readonly string[] },
  messages: ['missing'],
  check({ plan, model, options, report }) {
    for (const { goal, level } of goalChain(plan, model).nodes) {
      if (!level || !options.levels.includes(level.id) || (goal.id === undefined && goal.title === undefined)) continue;
      const empty = PARTS.flatMap(({ field, name }) => {
        const cell = cellOf(goal, field);
        return cell && stated(goal[field]) === undefined && !problemOf(goal, field) ? [{ cell, name }] : [];
      });
      const [first, ...others] = empty;
      if (!first) continue;
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), missing: empty.map(({ name }) => name) },
        anchor: first.cell,
        related: others.map(({ cell }) => cell),
        subject: goalSubject(goal),
      });
    }
  },
});
