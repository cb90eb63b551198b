import { anchorOf } from '../../plan/source';
import { bodyFor, decidingBody, type DecidingBody } from '../lookups/goals/deciders';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { goalChain } from '../lookups/goals/goals';
import { organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';

/** "Beslutat av" names another body than the one that decides goals of the level. Silent where the text does not say who it was. */
export const wrongDecider = defineRule({
  id: 'chain/wrong-decider',
  reads: ['goals', 'organisations'],
  sources: [
    { document: '003', page: '5', heading: 'Målkedja/styrkedja' },
    { document: '000', page: '9', heading: 'Målstruktur' },
  ],
  options: {},
  messages: ['council', 'committee', 'official'],
  check({ plan, model, report }) {
    const organisations = organisationLookup(plan);
    const bodies = new Map<string, DecidingBody | undefined>();
    for (const { goal, level } of goalChain(plan, model).nodes) {
      const text = goal.decidedBy;
      if (!level || text === undefined) continue;
      if (!bodies.has(text)) bodies.set(text, decidingBody(text, organisations));
      const seen = bodies.get(text);
      const wanted = bodyFor(level.decidedBy);
      if (seen === undefined || seen === wanted) continue;
      report({
        messageId: wanted,
        data: { goal: goalName(goal), level: level.name, decidedBy: text },
        anchor: anchorOf(goal, 'decidedBy', 'id'),
        subject: goalSubject(goal),
      });
    }
  },
});
