import { anchorOf, cellOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/** An effect goal is valid over more than one budget year, that is calendar year. */
export const effectHorizon = defineRule({
  id: 'chain/effect-horizon',
  reads: ['goals'],
  sources: [{ document: '004', page: '14', heading: 'Effektmål' }],
  needs: { goals: ['validFrom', 'validTo'] },
  /** `levels`: the levels whose goals are effect goals. */
  options: { levels: ['effektmal'] as readonly string[] },
  messages: ['long'],
  check({ plan, model, options, report }) {
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const { validFrom: from, validTo: to } = goal;
      if (!level || !options.levels.includes(level.id) || from === undefined || to === undefined) continue;
      if (to < from || to.slice(0, 4) === from.slice(0, 4)) continue;
      const start = cellOf(goal, 'validFrom');
      report({
        messageId: 'long',
        data: { goal: goalName(goal), from, to },
        anchor: anchorOf(goal, 'validTo', 'id'),
        related: start ? [start] : [],
        subject: goalSubject(goal),
      });
    }
  },
});
