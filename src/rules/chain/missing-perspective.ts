import { problemOf } from '../../plan/source';
import { nearPerspective, perspectiveReader } from '../lookups/goals/perspectives';
import { defineRule } from '../rule';

/**
 * No goal has one of the perspectives that goals are to cover. A wording that means none of them may be the one that lacks: it is a
 * finding of its own, so as many are left out.
 */
export const missingPerspective = defineRule({
  id: 'chain/missing-perspective',
  reads: ['goals'],
  sources: [
    { document: '000', page: '4', heading: 'Fyra perspektiv i styrningen' },
    { document: '003', page: '7', heading: 'Mål och resultat ur tre perspektiv' },
  ],
  needs: { goals: ['perspective'] },
  /** `goalPerspectives`: the ids of the perspectives that goals are to cover, else all of the model's. */
  options: { goalPerspectives: [] as readonly string[] },
  messages: ['missing'],
  silencedBy: [{ rule: 'submission/model-mismatch', on: 'anywhere' }],
  check({ plan, model, options, report }) {
    const block = plan.goals.find(({ source }) => source.block.columns['perspective'] !== undefined)?.source.block;
    if (!block) return;
    const read = perspectiveReader(model);
    const covered = new Set<string>();
    const strange = new Set<string>();
    for (const goal of plan.goals) {
      const { terms, unknown } = read(goal);
      for (const { id } of terms) covered.add(id);
      for (const text of unknown) {
        const near = nearPerspective(model, text);
        if (near) covered.add(near.id);
        else strange.add(text);
      }
      if (problemOf(goal, 'perspective')) strange.add('');
    }
    const wanted = model.perspectives.filter(
      ({ id }) => options.goalPerspectives.length === 0 || options.goalPerspectives.includes(id),
    );
    const missing = wanted.filter(({ id }) => !covered.has(id));
    if (missing.length <= strange.size) return;
    for (const { id, name } of missing) {
      report({
        messageId: 'missing',
        data: { perspective: name },
        anchor: { sheet: block.sheet, row: block.headerRow, column: block.columns['perspective']! },
        subject: `perspective:${id}`,
      });
    }
  },
});
