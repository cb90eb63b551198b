import { isCouncilName } from '../lookups/money/committee-frames';
import { defineRule } from '../rule';

/** The council's plan states no tax rate for the budget year. A committee's own workbook needs none, nor one without the sheet Plan. */
export const taxRate = defineRule({
  id: 'frame/tax-rate',
  reads: ['settings', 'blocks', 'organisations', 'goals', 'frames', 'budget'],
  sources: [
    { document: '003', page: '8', heading: 'Mål och budget och investeringsramar samt skattesats fastställs' },
    { document: '004', page: '8', heading: 'Budget och planering' },
    { document: 'KL', page: '11 kap. 6 §' },
  ],
  options: {},
  messages: ['missing'],
  check({ plan, report }) {
    const block = plan.blocks.find(({ entity }) => entity === 'settings');
    const { committee, taxRate: rate, budgetYear, cells } = plan.settings;
    if (!block || budgetYear === undefined || (rate !== undefined && rate > 0)) return;
    if (committee !== undefined && !isCouncilName(plan, committee)) return;
    // Without the row, only a workbook that decides frames can be blamed; with it, one that nobody has begun to fill in cannot.
    const begun = cells['taxRate']
      ? plan.goals.length + plan.budget.length + plan.frames.length > 0
      : plan.frames.length > 0;
    if (!begun) return;
    report({
      messageId: 'missing',
      data: { year: budgetYear },
      anchor: cells['taxRate'] ?? { sheet: block.sheet, row: block.headerRow, column: block.range.left },
      subject: 'plan:taxRate',
    });
  },
});
