import { sheetAddress, type CellRef } from '../../plan/cell';
import type { Measure } from '../../plan/plan';
import { cellOf, problemOf } from '../../plan/source';
import { splitList } from '../../text/ids';
import { goalChain } from '../lookups/goals/goals';
import { stated } from '../lookups/goals/goal-references';
import { measureName, measureSubject } from '../lookups/measures/measure-names';
import { measureLookup, type MeasureGroup } from '../lookups/measures/measures';
import { sureSlip } from '../lookups/slips/sure-slip';
import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';

/** A measure that hangs on no goal, or on one that does not exist. Its women's and men's rows are no findings of their own. */
export const orphan = defineRule({
  id: 'measure/orphan',
  reads: ['goals', 'measures', 'blocks'],
  sources: [],
  needs: { measures: ['goalId'] },
  options: {},
  messages: ['empty', 'unknown', 'fix'],
  silencedBy: [...withoutColumn('goals/id')],
  check({ plan, model, report }) {
    if (plan.goals.length === 0 && !plan.blocks.some(({ entity }) => entity === 'goals')) return;
    const lookup = measureLookup(plan, model);
    const chain = goalChain(plan, model);
    const nearOf = sureSlip(
      (slip) => chain.near(slip)?.goal.id,
      plan.measures.flatMap(({ goalId }) => splitList(goalId ?? '')),
    );
    const told = new Set<string>();
    for (const group of lookup.groups) {
      // A row with neither id nor name is `workbook/blank-key-row`.
      if (group.main.id === undefined && group.main.name === undefined) continue;
      const about = { subject: measureSubject(group) };
      const [strange, another] = group.rows.filter((row) => lookup.named(row.goalId).unknown.length > 0);
      const anchor = strange ? cellOf(strange, 'goalId') : emptyCell(group);
      // Measures under one heading share the cell that names their goal.
      if (!anchor || told.has(sheetAddress(anchor))) continue;
      told.add(sheetAddress(anchor));
      if (!strange) {
        report({ messageId: 'empty', data: { measure: measureName(group) }, anchor, ...about });
        continue;
      }
      const { unknown } = lookup.named(strange.goalId);
      const whole = unknown.length > 1 && lookup.named(strange.goalId).goals.length === 0;
      const reference = whole ? strange.goalId! : unknown[0]!;
      const own = anchor.row === strange.source.row && !another;
      const mended = own ? mendedCell(strange, unknown, nearOf) : undefined;
      report({
        messageId: 'unknown',
        data: { measure: measureName(group), reference },
        anchor,
        ...(mended !== undefined && { fix: { cell: anchor, value: mended, messageId: 'fix' } }),
        ...about,
      });
    }
  },
});

/** The empty goal cell of a measure none of whose rows names a goal; undefined where one does, or where there is no such cell. */
function emptyCell({ rows, main }: MeasureGroup): CellRef | undefined {
  const isEmpty = rows.every((row) => stated(row.goalId) === undefined && !problemOf(row, 'goalId'));
  return isEmpty ? cellOf(main, 'goalId') : undefined;
}

/** The goal cell with all of its slips put right, the rest as it is; undefined where one of them is no slip of a single goal's id. */
function mendedCell(
  { goalId = '' }: Measure,
  unknown: readonly string[],
  nearOf: (slip: string) => string | undefined,
): string | undefined {
  const whole = nearOf(goalId);
  if (whole !== undefined) return whole;
  if (unknown.some((slip) => nearOf(slip) === undefined)) return undefined;
  return splitList(goalId)
    .map((part) => (unknown.includes(part) ? nearOf(part)! : part))
    .join('; ');
}
