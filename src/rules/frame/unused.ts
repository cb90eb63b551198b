import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';
import { ownerlessBudget, plannedSum } from '../lookups/money/ownerless-budget';
import { budgetsAgainstFrames, SHOWN_CELLS } from '../lookups/money/budget-against-frame';

/** The budget leaves more of a frame undistributed than a small share. */
export const unused = defineRule({
  id: 'frame/unused',
  reads: ['settings', 'years', 'frames', 'budget', 'carryOvers', 'organisations'],
  sources: [],
  options: {
    /** The share of the frame that may be left: 0.01 is one per cent. */
    share: 0.01,
  },
  messages: ['operating', 'investment'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'frame/two-kinds', on: 'row' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
    ...withoutColumn('budget/unit', 'budget/kind', 'frames/kind'),
  ],
  check({ plan, options, report }) {
    const ownerless = ownerlessBudget(plan);
    for (const { key, committee, kind, year, frame, budget, parts } of budgetsAgainstFrames(plan)) {
      if (frame.kronor <= 0) continue;
      const left = Math.round(frame.kronor - budget.kronor);
      const mayBeUsed = plannedSum(ownerless, kind === 'operating' ? 'cost' : 'investment', year);
      if (left - mayBeUsed <= options.share * frame.kronor) continue;
      const { unit } = plan.settings;
      report({
        messageId: kind,
        data: {
          committee,
          year,
          budget: { kronor: budget.kronor, unit },
          frame: { kronor: frame.kronor, unit },
          left: { kronor: left, unit },
          share: { percent: (left / frame.kronor) * 100 },
        },
        anchor: frame.cells[0]!,
        related: budget.cells.slice(0, SHOWN_CELLS),
        parts: parts(),
        subject: `frame:${key}/${kind}/${year}`,
      });
    }
  },
});
