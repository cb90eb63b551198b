import { anchorOf, problemOf } from '../../plan/source';
import { idKey } from '../../text/ids';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { canHaveTarget, hasAny, hasTarget } from '../lookups/measures/measure-values';
import { measureLookup, type MeasureGroup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/** A year in which a measure is due by its own interval but has no target. Where the interval is not stated, nothing is due. */
export const measureYearGap = defineRule({
  id: 'measure/measure-year-gap',
  reads: ['goals', 'measures', 'years'],
  sources: [{ document: '003', page: '7', heading: 'Mätbara mål' }],
  options: {},
  messages: ['gap'],
  // The goal lacks the year altogether: its finding stands on its first measure's cell.
  silencedBy: [
    { rule: 'measure/goal-year-gap', on: 'parts' },
    { rule: 'workbook/year-columns', on: 'sheet' },
  ],
  check({ plan, model, report }) {
    const lookup = measureLookup(plan, model);
    for (const group of lookup.groups) {
      const interval = intervalOf(group);
      if (interval === undefined || !hasAny(group, 'targets')) continue;
      for (const year of dueYears(group, interval, plan.years)) {
        if (!canHaveTarget(group, year)) continue;
        const first = group.goal && lookup.of(group.goal).find((other) => canHaveTarget(other, year));
        report({
          messageId: 'gap',
          data: { measure: measureName(group), year, interval },
          anchor: anchorOf(group.main, `targets:${year}`, 'id'),
          related: first && first !== group ? [anchorOf(first.main, `targets:${year}`, 'id')] : [],
          subject: `${measureSubject(group)}/${year}`,
        });
      }
    }
  },
});

const WORDS: readonly (readonly [words: RegExp, years: number])[] = [
  [/^(?:varje år|årligen|årlig|årsvis|1 år)$/, 1],
  [/^(?:vartannat år|vartannat|vart annat år|2 år)$/, 2],
  [/^(?:vart tredje år|vart tredje|3 år)$/, 3],
];

/** The interval in whole years, as a number or in words; undefined where none can be read. */
function intervalOf({ main, rows }: MeasureGroup): number | undefined {
  for (const row of [main, ...rows]) {
    const { everyYears } = row;
    if (everyYears !== undefined) return Number.isInteger(everyYears) && everyYears >= 1 ? everyYears : undefined;
    const words = idKey(problemOf(row, 'everyYears')?.seen ?? '');
    const known = WORDS.find(([pattern]) => pattern.test(words));
    if (known) return known[1];
  }
  return undefined;
}

/** The plan years that lack a target although the interval, counted from the first target, falls on them and no target stands nearer than it. */
function dueYears(group: MeasureGroup, interval: number, years: readonly number[]): readonly number[] {
  const has = years.map((year) => hasTarget(group, year));
  const first = has.indexOf(true);
  if (first < 0) return [];
  return years.filter((_, index) => {
    if (has[index] || (index - first) % interval !== 0) return false;
    return !has.some((target, other) => target && Math.abs(other - index) < interval);
  });
}
