import { withoutColumn } from '../lookups/columns/without-column';
import { defineRule } from '../rule';
import { ownerlessBudget, plannedSum } from '../lookups/money/ownerless-budget';
import { budgetsAgainstFrames, SHOWN_CELLS } from '../lookups/money/budget-against-frame';

/** The budget of a plan year is above the frame: net costs above the operating frame and what is carried in, investments above their own. */
export const exceeded = defineRule({
  id: 'frame/exceeded',
  reads: ['settings', 'years', 'frames', 'budget', 'carryOvers', 'organisations'],
  sources: [
    { document: '003', page: '6', heading: 'Nämndmål' },
    {
      document: '004',
      page: '6',
      heading: 'Nämndernas och bolagens verksamhetsplaner beskriver hur målen ska uppfyllas',
    },
  ],
  needs: { frames: ['organisation', 'kind'], budget: ['organisation', 'kind'] },
  options: {
    /** How many kronor the budget may be above the frame. */
    tolerance: 0,
  },
  messages: ['operating', 'carriedIn', 'investment'],
  silencedBy: [
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
    { rule: 'frame/carry-over', on: 'parts' },
    ...withoutColumn('budget/unit', 'budget/kind', 'frames/kind'),
  ],
  check({ plan, options, report }) {
    const ownerless = ownerlessBudget(plan);
    for (const { key, committee, kind, year, frame, budget, carriedIn, parts } of budgetsAgainstFrames(plan)) {
      const over = Math.round(budget.kronor - frame.kronor - carriedIn);
      if (over <= options.tolerance) continue;
      if (kind === 'operating' && over <= options.tolerance + plannedSum(ownerless, 'income', year)) continue;
      const { unit } = plan.settings;
      report({
        messageId: kind === 'investment' ? 'investment' : carriedIn === 0 ? 'operating' : 'carriedIn',
        data: {
          committee,
          year,
          budget: { kronor: budget.kronor, unit },
          frame: { kronor: frame.kronor, unit },
          over: { kronor: over, unit },
          carried: { kronor: carriedIn, unit },
        },
        anchor: frame.cells[0]!,
        related: budget.cells.slice(0, SHOWN_CELLS),
        parts: parts(),
        subject: `frame:${key}/${kind}/${year}`,
      });
    }
  },
});
