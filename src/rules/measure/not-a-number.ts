import type { Measure } from '../../plan/plan';
import { anchorOf, hasColumn, problemOf } from '../../plan/source';
import { readRange } from '../../text/numbers';
import { measureName, measureRowSubject } from '../lookups/measures/measure-names';
import { directionOf } from '../lookups/measures/measure-values';
import { measureLookup, type MeasureGroup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

const FIELD = /^(results|targets):(\d+)$/;

/** A result or a target that is text. With direction "inom" a range is right; without it, it is no level to reach. */
export const notANumber = defineRule({
  id: 'measure/not-a-number',
  reads: ['goals', 'measures'],
  sources: [],
  options: {},
  messages: ['result', 'target', 'range'],
  check({ plan, model, report }) {
    for (const group of measureLookup(plan, model).groups) {
      for (const row of group.rows) {
        const about = (field: string) => ({
          anchor: anchorOf(row, field, 'id'),
          subject: `${measureRowSubject(group, row)}/${field}`,
        });
        const measure = measureName(group);
        for (const [field, { kind, seen }] of Object.entries(row.source.problems ?? {})) {
          const match = kind === 'not-a-number' ? FIELD.exec(field) : null;
          if (!match) continue;
          if (readRange(seen) && mayBeRange(group, row)) continue;
          report({
            messageId: match[1] === 'results' ? 'result' : 'target',
            data: { measure, year: Number(match[2]), seen },
            ...about(field),
          });
        }
        if (mayBeRange(group, row)) continue;
        for (const target of row.targets) {
          if (!('from' in target)) continue;
          const { year, from, to } = target;
          report({ messageId: 'range', data: { measure, year, from, to }, ...about(`targets:${year}`) });
        }
      }
    }
  },
});

/**
 * Whether a row's levels may be ranges: the direction says so; or it says nothing, because there is no place for it, it cannot be read,
 * or it is empty where every target is a range (then the direction was forgotten).
 */
function mayBeRange(group: MeasureGroup, row: Measure): boolean {
  const direction = directionOf(group, row);
  if (direction !== undefined) return direction === 'within';
  const isRanged = row.targets.length > 0 && row.targets.every((target) => 'from' in target);
  return isRanged || !hasColumn(row, 'direction') || problemOf(row, 'direction') !== undefined;
}
