import { hasColumn } from '../../plan/source';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { SEX_WORDS, splitAnchor } from '../lookups/measures/sex-anchor';
import { isResourceMeasure, markedAboutPersons, sexSplit } from '../lookups/measures/sex-split';
import { defineRule } from '../rule';

/** A resource measure about persons does not show what goes to women and what goes to men. How it is split is nobody's to judge here. */
export const resourceSplit = defineRule({
  id: 'equality/resource-split',
  reads: ['goals', 'measures'],
  sources: [
    { document: '002', page: '§ 2', heading: 'Kommunövergripande mål' },
    { document: '000', page: '4–5', heading: 'Genusmedveten styrning' },
  ],
  options: {},
  messages: ['lacking'],
  check({ plan, model, report }) {
    const split = sexSplit(plan, model);
    for (const group of measureLookup(plan, model).groups) {
      if (!isResourceMeasure(group) || markedAboutPersons(group) !== true || !hasColumn(group.main, 'sex')) continue;
      const lacking = split.lacking(group);
      if (lacking.length === 0) continue;
      report({
        messageId: 'lacking',
        data: { measure: measureName(group), sexes: lacking.map((sex) => SEX_WORDS[sex]) },
        anchor: splitAnchor(group, lacking),
        subject: measureSubject(group),
      });
    }
  },
});
