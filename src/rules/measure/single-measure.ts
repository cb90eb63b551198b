import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { goalsWithoutOwnId } from '../lookups/goals/goals-without-own-id';
import { measureName } from '../lookups/measures/measure-names';
import { measureOwners } from '../lookups/measures/measure-owners';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A goal that rests on one measure alone; its women's, men's and total rows are one. */
export const singleMeasure = defineRule({
  id: 'measure/single-measure',
  reads: ['goals', 'measures'],
  sources: [
    { document: '003', page: '6', heading: 'Mätbara mål' },
    { document: '004', page: '14', heading: 'Nyckelbegrepp: Indikatorer' },
  ],
  options: {},
  messages: ['single'],
  silencedBy: [
    { rule: 'measure/goal-without-measure', on: 'subject' },
    { rule: 'chain/missing-id', on: 'row' },
    { rule: 'chain/duplicate-id', on: 'row' },
    ...withoutColumn('goals/id', 'measures/goalId'),
  ],
  check({ plan, model, report }) {
    const owners = measureOwners(plan, model);
    const chain = goalChain(plan, model);
    const uncertain = goalsWithoutOwnId(chain);
    for (const node of chain.nodes) {
      const { goal, level } = node;
      if (!level?.measurable || uncertain.has(node)) continue;
      const [only, ...others] = owners.countFor(node);
      if (!only || others.length > 0) continue;
      report({
        messageId: 'single',
        data: { goal: goalName(goal), measure: measureName(only) },
        anchor: anchorOf(goal, 'id', 'title'),
        related: [anchorOf(only.main, 'id', 'name')],
        subject: goalSubject(goal),
      });
    }
  },
});
