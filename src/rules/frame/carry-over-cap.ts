import { anchorOf } from '../../plan/source';
import { frameOf, yearHeaderCells } from '../lookups/money/amounts';
import { carryOversByCommittee, committeeName } from '../lookups/money/carry-overs';
import { committeeFrames } from '../lookups/money/committee-frames';
import { defineRule } from '../rule';

/** More is carried out than the decided cap allows, a share of the year's operating frame; or something is carried and no cap is stated anywhere. */
export const carryOverCap = defineRule({
  id: 'frame/carry-over-cap',
  reads: ['settings', 'frames', 'carryOvers', 'organisations'],
  sources: [{ document: '003', page: '4', heading: 'Treårsbudgetering' }],
  needs: { carryOvers: ['organisation', 'year', 'out'] },
  options: {
    /** The cap as a share of the operating frame, or where above 1 in per cent; 0 is none, then Plan's "Tak för överföring" holds. */
    cap: 0,
  },
  messages: ['above', 'noCap'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
  ],
  check({ plan, options, report }) {
    const { unit, cells, budgetYear, carryOverCap: stated } = plan.settings;
    const cap = options.cap > 0 ? options.cap : stated;
    if (cap === undefined) {
      const carried =
        plan.carryOvers.find(({ out }) => out !== undefined && out !== 0) ??
        plan.carryOvers.find((row) => row.in !== undefined && row.in !== 0);
      if (!carried) return;
      const anchor = cells['carryOverCap'] ?? anchorOf(carried, 'out', 'in');
      report({ messageId: 'noCap', data: {}, anchor, subject: 'plan:carryOverCap', severity: 'information' });
      return;
    }
    const share = cap > 1 ? cap / 100 : cap;
    const frames = new Map(committeeFrames(plan).map((committee) => [committee.key, committee]));
    for (const [key, years] of carryOversByCommittee(plan)) {
      const committee = frames.get(key);
      for (const [year, row] of years) {
        const frame =
          committee &&
          (frameOf(committee, 'operating', year) ??
            (budgetYear === undefined ? undefined : frameOf(committee, 'operating', budgetYear)));
        if (!frame || frame.unread || row.out === undefined) continue;
        const most = Math.round(share * frame.kronor);
        if (Math.round(row.out) <= most) continue;
        report({
          messageId: 'above',
          data: {
            committee: committeeName(plan, row.organisation!),
            year,
            out: { kronor: row.out, unit },
            most: { kronor: most, unit },
            cap: { percent: share * 100 },
            frame: { kronor: frame.kronor, unit },
          },
          anchor: anchorOf(row, 'out'),
          related: [...frame.cells, ...(cells['carryOverCap'] ? [cells['carryOverCap']] : [])],
          parts: yearHeaderCells(committee.rows),
          subject: `carryOver:${key}/${year}/cap`,
        });
      }
    }
  },
});
