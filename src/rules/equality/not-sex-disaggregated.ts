import { anchorOf, hasColumn } from '../../plan/source';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { isAboutPersons } from '../lookups/measures/person-words';
import { SEX_WORDS, splitAnchor } from '../lookups/measures/sex-anchor';
import { isResourceMeasure, markedAboutPersons, sexSplit } from '../lookups/measures/sex-split';
import { defineRule } from '../rule';

/**
 * A measure about persons has no values for women and men. Where nobody has answered whether it is about persons, though it is worded
 * so, that is suggested. Resource measures have a rule of their own.
 */
export const notSexDisaggregated = defineRule({
  id: 'equality/not-sex-disaggregated',
  reads: ['goals', 'measures'],
  sources: [
    { document: '000', page: '10', heading: 'Genusmedveten uppföljning' },
    { document: '002', page: '§ 4–5', heading: 'Förvaltningsspecifika mål' },
  ],
  needs: { measures: ['aboutPersons', 'sex'] },
  options: {},
  messages: ['lacking', 'suggestion'],
  check({ plan, model, report }) {
    const split = sexSplit(plan, model);
    for (const group of measureLookup(plan, model).groups) {
      const { main } = group;
      if (main.id === undefined && main.name === undefined) continue;
      if (!hasColumn(main, 'aboutPersons') || !hasColumn(main, 'sex') || isResourceMeasure(group)) continue;
      const marked = markedAboutPersons(group);
      if (marked === false || marked === 'unread') continue;
      if (marked === undefined && !isAboutPersons(main.name, main.unit)) continue;
      const lacking = split.lacking(group);
      if (lacking.length === 0) continue;
      const data = { measure: measureName(group), sexes: lacking.map((sex) => SEX_WORDS[sex]) };
      const subject = measureSubject(group);
      if (marked) report({ messageId: 'lacking', data, anchor: splitAnchor(group, lacking), subject });
      else
        report({
          messageId: 'suggestion',
          data,
          anchor: anchorOf(main, 'aboutPersons'),
          severity: 'information',
          subject,
        });
    }
  },
});
