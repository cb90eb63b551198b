import { cellOf } from '../../plan/source';
import type { Frame, FrameKind, Plan } from '../../plan/plan';
import { sumKronor } from '../../plan/money';
import { addsUp } from '../lookups/money/adds-up';
import { frameKindOf, frameOf, frameOwners, unreadAmount } from '../lookups/money/amounts';
import { committeeFrames, frameRowOf, soleCommittee } from '../lookups/money/committee-frames';
import { isCommittee, organisationLookup } from '../lookups/organisations/organisations';
import { defineRule } from '../rule';
import { SHOWN_CELLS } from '../lookups/money/budget-against-frame';

/** The committees' and companies' frames of a kind do not add up to the council's own row of that kind. A department's row is part of its committee's. */
export const councilTotal = defineRule({
  id: 'frame/council-total',
  reads: ['settings', 'frames', 'organisations'],
  sources: [],
  needs: { frames: ['organisation', 'kind'] },
  options: {},
  messages: ['operating', 'investment'],
  silencedBy: [
    // Of the same year; without any row of the kind the rule itself is silent.
    { rule: 'frame/missing', on: 'parts' },
    { rule: 'frame/missing-company', on: 'parts' },
    { rule: 'frame/two-kinds', on: 'anywhere' },
    { rule: 'chain/unknown-committee', on: 'sheet' },
    { rule: 'workbook/year-columns', on: 'sheet' },
    { rule: 'workbook/scale-slip', on: 'sheet' },
    { rule: 'workbook/sign-slip', on: 'sheet' },
    { rule: 'workbook/number-as-text', on: 'sheet' },
    { rule: 'workbook/sum-misses-rows', on: 'cell' },
    { rule: 'workbook/hard-coded-total', on: 'cell' },
    { rule: 'workbook/double-count', on: 'cell' },
    { rule: 'workbook/inconsistent-formula', on: 'cell' },
  ],
  check({ plan, report }) {
    const council = frameOwners(plan).find((owner) => owner.council);
    if (!council || soleCommittee(plan) !== undefined) return;
    const nameless = plan.frames.filter((row) => row.organisation === undefined);
    const others = [...committeeFrames(plan).flatMap(({ rows }) => rows), ...nameless];
    if (others.some((row) => frameKindOf(row) === undefined)) return;
    for (const kind of ['operating', 'investment'] as const) {
      if (isAnyoneWithout(plan, kind)) continue;
      const rows = others.filter((row) => frameKindOf(row) === kind);
      for (const year of yearsOf(council.rows.filter((row) => frameKindOf(row) === kind))) {
        const field = `amounts:${year}`;
        const total = frameOf(council, kind, year);
        const parts = rows.flatMap((row) =>
          row.amounts.filter((amount) => amount.year === year).map(({ value }) => value),
        );
        if (!total || total.unread || parts.length === 0 || rows.some((row) => unreadAmount(row, field) !== undefined))
          continue;
        const { unit } = plan.settings;
        if (addsUp(parts, total.kronor, unit)) continue;
        const sum = sumKronor(parts);
        const cells = rows.flatMap((row) => cellOf(row, field) ?? []);
        report({
          messageId: kind,
          data: {
            year,
            sum: { kronor: sum, unit },
            total: { kronor: total.kronor, unit },
            difference: { kronor: Math.abs(sum - total.kronor), unit },
          },
          anchor: total.cells[0]!,
          related: cells.slice(0, SHOWN_CELLS),
          parts: cells,
          subject: `frame:council/${kind}/${year}`,
        });
      }
    }
  },
});

/** Whether a committee has no operating frame in any year, or anyone no frame at all: that is the cause, whatever the total says. */
function isAnyoneWithout(plan: Pick<Plan, 'frames' | 'organisations'>, kind: FrameKind): boolean {
  const organisations = organisationLookup(plan);
  const framed = new Map(committeeFrames(plan).map((each) => [each.key, each]));
  return plan.organisations.some((each) => {
    if (!isCommittee(each) && each.kind !== 'company' && each.kind !== 'association') return false;
    const own = framed.get(organisations.keyOf(each));
    return !own || (kind === 'operating' && isCommittee(each) && frameRowOf(own, kind) === undefined);
  });
}

function yearsOf(rows: readonly Frame[]): readonly number[] {
  return [...new Set(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)))];
}
