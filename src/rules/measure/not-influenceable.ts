import { anchorOf } from '../../plan/source';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A measure marked as beyond the municipality's influence. An empty mark says nothing. */
export const notInfluenceable = defineRule({
  id: 'measure/not-influenceable',
  reads: ['goals', 'measures'],
  sources: [
    { document: '000', page: '9', heading: 'Resultatmål' },
    { document: '003', page: '7', heading: 'Mätbara mål' },
  ],
  options: {},
  messages: ['marked'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      const [row, ...others] = group.rows.filter(({ influenceable }) => influenceable === false);
      if (!row) continue;
      report({
        messageId: 'marked',
        data: { measure: measureName(group) },
        anchor: anchorOf(row, 'influenceable'),
        related: others.map((other) => anchorOf(other, 'influenceable')),
        subject: measureSubject(group),
      });
    }
  },
});
