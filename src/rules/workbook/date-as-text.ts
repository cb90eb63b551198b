import { isoDate, readDate } from '../../text/dates';
import { cellProblems, PROBLEM_PARTS, type FoundProblem } from '../lookups/slips/cell-problems';
import { defineRule } from '../rule';

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
/** How far from the budget year the dates of a plan mostly lie. */
const NEAR = 3;

/** A cell of a column of dates that holds text which reads as a date, or gives the year with two digits. */
export const dateAsText = defineRule({
  id: 'workbook/date-as-text',
  reads: PROBLEM_PARTS,
  sources: [],
  options: {},
  messages: ['text', 'period', 'shortYear', 'fix'],
  check({ plan, report }) {
    for (const found of cellProblems(plan)) {
      const { cell, problem, subject } = found;
      const date = problem.kind === 'date-as-text' ? readDate(problem.seen) : undefined;
      if (!date) continue;
      const isDay = date.from === date.to;
      // In their own sheets people plan by month and quarter; the template asks for a day.
      if (!isDay && !isTemplates(found)) continue;
      const isSure = isDay && isUnambiguous(problem.seen, date.to, plan.settings.budgetYear);
      report({
        messageId: isDay ? (date.shortYear ? 'shortYear' : 'text') : 'period',
        data: { seen: problem.seen, date: date.to },
        anchor: cell,
        subject,
        ...(isSure && { fix: { cell, value: date.to, as: 'date', messageId: 'fix' } }),
      });
    }
  },
});

function isTemplates({ table, row }: FoundProblem): boolean {
  return table === 'settings' || (row?.source.block.template ?? false);
}

/** Whether numbers with signs between them can only be read one way: `24-05-01` could be a day first, `05/06/2027` a month first. */
function isUnambiguous(seen: string, date: string, budgetYear: number | undefined): boolean {
  const match = NUMBERS.exec(seen.trim());
  if (!match) return true;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const readings =
    match[3]!.length === 4
      ? [isoDate(third, second, first), seen.includes('/') ? isoDate(third, first, second) : undefined]
      : [isoDate(2000 + first, second, third), isoDate(2000 + third, second, first)];
  const likely = readings.filter((iso) => iso !== undefined && isNear(iso, budgetYear));
  return new Set([...likely, date]).size === 1;
}

function isNear(iso: string, budgetYear: number | undefined): boolean {
  const year = Number(iso.slice(0, 4));
  return budgetYear === undefined || Math.abs(year - budgetYear) <= NEAR;
}
