import type { Measure, YearValue } from '../../plan/plan';
import { anchorOf } from '../../plan/source';
import { measureName, measureRowSubject } from '../lookups/measures/measure-names';
import { directionOf, resultsOf, setbackOf } from '../lookups/measures/measure-values';
import { measureLookup } from '../lookups/measures/measures';
import { defineRule } from '../rule';

/**
 * A first target that is much further from the latest result than the results have ever moved in a year. A history that never
 * moved says nothing about what is realistic. Targets that go the wrong way are `measure/target-against-direction`.
 */
export const targetUnrealistic = defineRule({
  id: 'measure/target-unrealistic',
  reads: ['goals', 'measures'],
  sources: [{ document: '003', page: '7', heading: 'Mätbara mål' }],
  options: { factor: 3 },
  messages: ['step'],
  silencedBy: [
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
    { rule: 'measure/out-of-range', on: 'parts' },
    { rule: 'workbook/year-columns', on: 'sheet' },
  ],
  check({ plan, model, options, report }) {
    for (const group of measureLookup(plan, model).groups) {
      for (const row of group.rows) {
        // A history with a hole says nothing of how far the results have moved.
        if (hasUnreadResult(row)) continue;
        const results = resultsOf(row);
        const latest = results.at(-1);
        const target = latest && firstTarget(row, latest.year);
        if (!latest || !target) continue;
        const largest = Math.max(0, ...results.slice(1).map((result, index) => yearlyStep(results[index]!, result)));
        const step = yearlyStep(latest, target);
        if (largest === 0 || step <= options.factor * largest * (1 + 1e-9)) continue;
        const direction = directionOf(group, row);
        const isWorse =
          direction === 'higher' ? target.value < latest.value : direction === 'lower' && target.value > latest.value;
        if (isWorse && setbackOf(row, direction)) continue;
        report({
          messageId: 'step',
          data: {
            measure: measureName(group),
            target: target.value,
            year: target.year,
            result: latest.value,
            resultYear: latest.year,
            step: rounded(step),
            largest: rounded(largest),
          },
          anchor: anchorOf(row, `targets:${target.year}`, 'id'),
          related: results.map(({ year }) => anchorOf(row, `results:${year}`, 'id')),
          subject: measureRowSubject(group, row),
        });
      }
    }
  },
});

function hasUnreadResult({ source: { problems = {} } }: Measure): boolean {
  return Object.entries(problems).some(
    ([field, { kind }]) => field.startsWith('results:') && kind !== 'number-as-text',
  );
}

/** The earliest target after a year; of a range the end nearest to the latest result, or the result itself where it lies within. */
function firstTarget(row: Measure, after: number): YearValue | undefined {
  const [first] = row.targets.filter(({ year }) => year > after).sort((a, b) => a.year - b.year);
  if (!first || 'value' in first) return first;
  const latest = resultsOf(row).at(-1)!.value;
  return { year: first.year, value: Math.min(Math.max(latest, first.from), first.to) };
}

/** How far a value moved in each year between two measurements. */
function yearlyStep(from: YearValue, to: YearValue): number {
  return from.year === to.year ? 0 : Math.abs(to.value - from.value) / Math.abs(to.year - from.year);
}

function rounded(step: number): number {
  return Number(step.toPrecision(3));
}
