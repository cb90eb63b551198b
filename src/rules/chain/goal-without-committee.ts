import { cellOf, problemOf } from '../../plan/source';
import { stated } from '../lookups/goals/goal-references';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { defineRule } from '../rule';

/**
 * A goal below the council's levels (or of one of `levels`) that is given to no committee or company. Where Plan names the workbook's
 * committee and the goals leave the column empty throughout, they are all that committee's.
 */
export const goalWithoutCommittee = defineRule({
  id: 'chain/goal-without-committee',
  reads: ['settings', 'goals'],
  sources: [
    { document: '000', page: '9', heading: 'Resultatmål' },
    { document: '004', page: '5', heading: 'Ansvarsfördelning och roller' },
  ],
  needs: { goals: ['organisations'] },
  /** `levels`: council levels whose goals need a committee too. */
  options: { levels: [] as readonly string[] },
  messages: ['missing'],
  check({ plan, model, options, report }) {
    const goals = goalChain(plan, model).nodes.flatMap(({ goal, level }) => {
      const needsOne = level && (level.decidedBy !== 'council' || options.levels.includes(level.id));
      const cell = cellOf(goal, 'organisations');
      return needsOne && cell && (goal.id !== undefined || goal.title !== undefined) ? [{ goal, level, cell }] : [];
    });
    const lacking = goals.filter(
      ({ goal }) => !problemOf(goal, 'organisations') && !goal.organisations.some((name) => stated(name)),
    );
    if (plan.settings.committee !== undefined && lacking.length === goals.length) return;
    for (const { goal, level, cell } of lacking) {
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), level: level.name },
        anchor: cell,
        subject: goalSubject(goal),
      });
    }
  },
});
