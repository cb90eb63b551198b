import { defineRule } from '../rule';

/** The workbook's budget year is not the one that the check was asked for. All other rules go by the workbook's own year. */
export const staleYear = defineRule({
  id: 'workbook/stale-year',
  reads: ['settings', 'blocks'],
  sources: [],
  options: {},
  messages: ['stale'],
  check({ plan, year, report }) {
    const { budgetYear, cells } = plan.settings;
    if (year === undefined || budgetYear === undefined || year === budgetYear) return;
    const headers = plan.blocks.flatMap(({ yearHeaders }) => yearHeaders);
    const anchor =
      cells['budgetYear'] ?? headers.find((header) => header.year === budgetYear)?.cell ?? headers[0]?.cell;
    if (!anchor) return;
    report({ messageId: 'stale', data: { stated: budgetYear, asked: year }, anchor, subject: 'settings:budgetYear' });
  },
});
