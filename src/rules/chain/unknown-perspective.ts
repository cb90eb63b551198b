import { anchorOf } from '../../plan/source';
import { goalName, goalSubject } from '../lookups/goals/goal-names';
import { ownCell } from '../lookups/totals/own-cell';
import { nearPerspective, perspectiveReader } from '../lookups/goals/perspectives';
import { defineRule } from '../rule';

/** A goal's perspective is not one of the model's. A model without perspectives takes any. */
export const unknownPerspective = defineRule({
  id: 'chain/unknown-perspective',
  reads: ['goals'],
  sources: [
    { document: '000', page: '4', heading: 'Fyra perspektiv i styrningen' },
    { document: '003', page: '7', heading: 'Mål och resultat ur tre perspektiv' },
  ],
  needs: { goals: ['perspective'] },
  options: {},
  messages: ['unknown', 'fix'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, model, report }) {
    if (model.perspectives.length === 0) return;
    const read = perspectiveReader(model);
    for (const goal of plan.goals) {
      const { terms, unknown } = read(goal);
      if (unknown.length === 0) continue;
      const cell = anchorOf(goal, 'perspective', 'id');
      const own = ownCell(goal, 'perspective');
      const near = terms.length === 0 && unknown.length === 1 ? nearPerspective(model, unknown[0]!) : undefined;
      report({
        messageId: 'unknown',
        data: { goal: goalName(goal), perspective: unknown, perspectives: model.perspectives.map(({ name }) => name) },
        anchor: cell,
        ...(near && own && { fix: { cell: own, value: near.name.sv, messageId: 'fix' } }),
        subject: goalSubject(goal),
      });
    }
  },
});
