import { anchorOf } from '../../plan/source';
import { measureName, measureRowSubject } from '../lookups/measures/measure-names';
import { directionOf, setbackOf } from '../lookups/measures/measure-values';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** Targets that go the wrong way: a later one worse than an earlier, or the last worse than what has been reached. One finding a row. */
export const targetAgainstDirection = defineRule({
  id: 'measure/target-against-direction',
  reads: ['goals', 'measures'],
  sources: [{ document: '003', page: '7', heading: 'Mätbara mål' }],
  needs: { measures: ['direction'] },
  options: {},
  messages: ['target', 'result'],
  silencedBy: [
    { rule: 'measure/out-of-range', on: 'parts' },
    { rule: 'measure/target-unrealistic', on: 'parts' },
    { rule: 'workbook/year-columns', on: 'sheet' },
    { rule: 'workbook/scale-slip', on: 'row' },
  ],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      for (const row of group.rows) {
        const direction = directionOf(group, row);
        const setback = setbackOf(row, direction);
        if (!setback) continue;
        const { target, than } = setback;
        report({
          messageId: than.kind,
          data: {
            measure: measureName(group),
            direction: direction === 'higher' ? { sv: 'högre', en: 'higher' } : { sv: 'lägre', en: 'lower' },
            value: target.value,
            year: target.year,
            earlier: than.value,
            earlierYear: than.year,
          },
          anchor: anchorOf(row, `targets:${target.year}`, 'id'),
          related: [anchorOf(row, `${than.kind}s:${than.year}`, 'id')],
          subject: measureRowSubject(group, row),
        });
      }
    }
  },
});
