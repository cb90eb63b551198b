import { defineRule } from '../rule';

/** The workbook is for another budget year than the master. Without a master, or where the workbook states no year, nothing is compared. */
export const yearMismatch = defineRule({
  id: 'submission/year-mismatch',
  reads: ['settings'],
  sources: [],
  options: {},
  messages: ['other'],
  check({ plan, master, report }) {
    const { budgetYear: year, cells } = plan.settings;
    const wanted = master?.settings.budgetYear;
    const cell = cells['budgetYear'];
    if (year === undefined || wanted === undefined || !cell || year === wanted) return;
    report({ messageId: 'other', data: { year, wanted }, anchor: cell, subject: 'plan:budgetYear' });
  },
});
