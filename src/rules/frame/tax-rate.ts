import { isCouncilName } from '../lookups/committee-frames';
import { defineRule } from '../rule';

/** The council's plan states no tax rate for the budget year. A committee's own workbook needs none, nor one without the sheet Plan. */
export const taxRate = defineRule({
  id: 'frame/tax-rate',
  reads: ['settings', 'blocks', 'organisations', 'goals', 'frames', 'budget'],
  sources: [
    { document: '003', page: '8', heading: 'Mål och budget och investeringsramar samt skattesats fastställs' },
    { document: '004', page: '8', heading: 'Budget och planering' },
  ],
  options: {},
  messages: ['missing'],
  check({ plan, report }) {
    const block = plan.blocks.find(({ entity }) => entity === 'settings');
    const { committee, taxRate: rate, budgetYear, cells } = plan.settings;
    if (!block || budgetYear === undefined || (rate !== undefined && rate > 0)) return;
    if (committee !== undefined && !isCouncilName(plan, committee)) return;
    // A template that nobody has begun to fill in is no plan yet.
    if (plan.goals.length === 0 && plan.frames.length === 0 && plan.budget.length === 0) return;
    report({
      messageId: 'missing',
      data: { year: budgetYear },
      anchor: cells['taxRate'] ?? { sheet: block.sheet, row: block.headerRow, column: block.range.left },
      subject: 'plan:taxRate',
    });
  },
});
