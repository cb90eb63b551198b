import { anchorOf } from '../../plan/source';
import { measureName, measureRowSubject } from '../lookups/measures/measure-names';
import { scaleOf } from '../lookups/measures/measure-scales';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A share that is no share, or a value outside the scale that its unit states. Each cell is a finding of its own. */
export const outOfRange = defineRule({
  id: 'measure/out-of-range',
  reads: ['goals', 'measures'],
  sources: [],
  options: {},
  messages: ['percent', 'scale'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      for (const row of group.rows) {
        const scale = scaleOf(row.name ?? group.main.name, row.unit ?? group.main.unit);
        if (!scale) continue;
        const values = [
          ...row.results.map(({ year, value }) => ({ field: `results:${year}`, year, ends: [value] })),
          ...row.targets.map((target) => ({
            field: `targets:${target.year}`,
            year: target.year,
            ends: 'value' in target ? [target.value] : [target.from, target.to],
          })),
        ];
        for (const { field, year, ends } of values) {
          const value = ends.find((end) => end < scale.from || end > scale.to);
          if (value === undefined) continue;
          report({
            messageId: scale.kind,
            data: { measure: measureName(group), value, year, from: scale.from, to: scale.to },
            anchor: anchorOf(row, field, 'id'),
            subject: `${measureRowSubject(group, row)}/${field}`,
          });
        }
      }
    }
  },
});
