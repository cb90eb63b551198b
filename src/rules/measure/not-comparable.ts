import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { stated } from '../lookups/goals/goal-references';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A measure that nobody says can be compared with others, and that is no national key figure. */
export const notComparable = defineRule({
  id: 'measure/not-comparable',
  reads: ['goals', 'measures'],
  sources: [
    { document: '000', page: '11', heading: 'Uppföljning av ett enskilt år' },
    { document: '003', page: '7', heading: 'Mätbara mål' },
    { document: '004', page: '4', heading: 'Uppföljning' },
  ],
  options: {},
  messages: ['missing'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      const { main, rows } = group;
      if (!hasColumn(main, 'comparable') && !hasColumn(main, 'keyFigureId')) continue;
      if (rows.some((row) => row.comparable === true || stated(row.keyFigureId) !== undefined)) continue;
      if (rows.some((row) => problemOf(row, 'comparable') ?? problemOf(row, 'keyFigureId'))) continue;
      report({
        messageId: 'missing',
        data: { measure: measureName(group) },
        anchor: anchorOf(main, 'comparable', 'keyFigureId'),
        subject: measureSubject(group),
      });
    }
  },
});
