import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { measureOwners } from '../lookups/measures/measure-owners';
import { canHaveTarget, hasAny, hasTarget } from '../lookups/measures/measure-values';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/**
 * A plan year for which no measure of a goal has a target. Each measure may skip years, the goal may not. A goal with a measure that
 * lacks every target is left to `measure/incomplete`.
 */
export const goalYearGap = defineRule({
  id: 'measure/goal-year-gap',
  reads: ['goals', 'measures', 'years'],
  sources: [{ document: '003', page: '6–7', heading: 'Mätbara mål' }],
  options: {},
  messages: ['gap'],
  silencedBy: [
    { rule: 'chain/missing-id', on: 'parts' },
    ...withoutColumn('goals/id', 'measures/goalId'),

    { rule: 'workbook/year-columns', on: 'sheet' },
  ],
  check({ plan, model, report }) {
    const owners = measureOwners(plan, model);
    for (const node of goalChain(plan, model).nodes) {
      if (!node.level?.measurable) continue;
      const measures = owners.countFor(node);
      if (measures.length === 0 || measures.some((group) => !hasAny(group, 'targets'))) continue;
      for (const year of plan.years) {
        const first = measures.find((group) => canHaveTarget(group, year));
        if (!first || measures.some((group) => hasTarget(group, year))) continue;
        report({
          messageId: 'gap',
          data: { goal: goalName(node.goal), year },
          anchor: anchorOf(first.main, `targets:${year}`, 'id'),
          related: [anchorOf(node.goal, 'id', 'title')],
          subject: `${goalSubject(node.goal)}/${year}`,
        });
      }
    }
  },
});
