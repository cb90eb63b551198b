import { anchorOf } from '../../plan/source';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { firstField, hasAny } from '../lookups/measures/measure-values';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A measure without a single earlier result: nobody can tell whether its target is realistic. */
export const noHistory = defineRule({
  id: 'measure/no-history',
  reads: ['goals', 'measures'],
  sources: [
    { document: '000', page: '11', heading: 'Uppföljning av ett enskilt år' },
    { document: '003', page: '7', heading: 'Mätbara mål' },
  ],
  options: {},
  messages: ['missing'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      if (hasAny(group, 'results')) continue;
      report({
        messageId: 'missing',
        data: { measure: measureName(group) },
        anchor: anchorOf(group.main, firstField(group.main, 'results', []) ?? 'id', 'id'),
        subject: measureSubject(group),
      });
    }
  },
});
