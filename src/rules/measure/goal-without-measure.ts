import { anchorOf } from '../../plan/source';
import { councilGoalsElsewhere } from '../lookups/goals/council-goals';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { goalsWithoutOwnId } from '../lookups/goals/goals-without-own-id';
import { measureOwners } from '../lookups/measures/measure-owners';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A goal that nothing measures, on a level whose goals the model wants measured. A workbook without a table of measures is not judged. */
export const goalWithoutMeasure = defineRule({
  id: 'measure/goal-without-measure',
  reads: ['settings', 'organisations', 'goals', 'measures', 'blocks'],
  sources: [
    { document: '003', page: '6', heading: 'Mätbara mål' },
    { document: '000', page: '9', heading: 'Resultatmål' },
    { document: '004', page: '12', heading: 'Flerårsplan' },
    { document: '002', page: '§ 3–5', heading: 'Nämndsspecifika mål' },
  ],
  needs: { measures: ['goalId'] },
  options: { equalityOnly: false },
  messages: ['missing'],
  silencedBy: [
    { rule: 'chain/missing-id', on: 'row' },
    { rule: 'chain/duplicate-id', on: 'row' },
    ...withoutColumn('goals/id', 'measures/goalId'),
  ],
  check({ plan, model, options, report }) {
    if (plan.measures.length === 0 && !plan.blocks.some(({ entity }) => entity === 'measures')) return;
    const owners = measureOwners(plan, model);
    const elsewhere = councilGoalsElsewhere(plan, model);
    const chain = goalChain(plan, model);
    const uncertain = goalsWithoutOwnId(chain);
    for (const node of chain.nodes) {
      const { goal, level } = node;
      if (!level?.measurable || uncertain.has(node) || elsewhere.has(node)) continue;
      if (options.equalityOnly && goal.equality !== true) continue;
      if (owners.countFor(node).length > 0) continue;
      report({
        messageId: 'missing',
        data: { goal: goalName(goal), level: level.name },
        anchor: anchorOf(goal, 'id', 'title'),
        subject: goalSubject(goal),
      });
    }
  },
});
