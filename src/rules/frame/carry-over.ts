import type { CarryOver, Plan } from '../../plan/plan';
import { anchorOf, cellOf, hasColumn } from '../../plan/source';
import { unreadAmount } from '../lookups/money/amounts';
import { carryOversByCommittee, committeeName } from '../lookups/money/carry-overs';
import { defineRule } from '../rule';
import { ownerlessBudget, plannedSum } from '../lookups/money/ownerless-budget';
import { budgetsAgainstFrames, type BudgetAgainstFrame } from '../lookups/money/budget-against-frame';

/**
 * What a committee carries in is not what it carried out the year before, or it carries out more than it has: what came in and the
 * year's surplus or deficit. A year whose Ut is already wrong is not blamed again in the year after.
 */
export const carryOver = defineRule({
  id: 'frame/carry-over',
  reads: ['settings', 'years', 'frames', 'budget', 'carryOvers', 'organisations'],
  sources: [{ document: '003', page: '4', heading: 'Treårsbudgetering' }],
  needs: { carryOvers: ['organisation', 'year', 'in', 'result', 'out'] },
  options: {},
  messages: ['in', 'out'],
  silencedBy: [
    { rule: 'frame/exceeded', on: 'parts' },
    { rule: 'workbook/year-columns', on: 'parts' },
    { rule: 'frame/plan-years', on: 'parts' },
    { rule: 'workbook/scale-slip', on: 'parts' },
    { rule: 'workbook/sign-slip', on: 'parts' },
    { rule: 'workbook/number-as-text', on: 'parts' },
  ],
  check({ plan, report }) {
    const surpluses = surplusesOf(plan);
    const ownerless = ownerlessBudget(plan);
    for (const [key, years] of carryOversByCommittee(plan)) {
      let wrongOut: number | undefined;
      for (const [year, row] of [...years].sort(([a], [b]) => a - b)) {
        const before = years.get(year - 1);
        const committee = committeeName(plan, row.organisation!);
        const { unit } = plan.settings;
        const carriedIn = isUnread(row, 'in') ? undefined : (row.in ?? 0);
        const carriedOutBefore =
          before && !isUnread(before, 'out') && hasColumn(before, 'out') ? (before.out ?? 0) : undefined;
        const differs =
          carriedIn !== undefined && carriedOutBefore !== undefined && Math.round(carriedIn - carriedOutBefore) !== 0;
        if (differs && wrongOut !== year - 1 && hasColumn(row, 'in')) {
          report({
            messageId: 'in',
            data: {
              committee,
              year,
              before: year - 1,
              in: { kronor: carriedIn, unit },
              out: { kronor: carriedOutBefore, unit },
            },
            anchor: anchorOf(row, 'in'),
            related: [anchorOf(before!, 'out')],
            subject: `carryOver:${key}/${year}/in`,
          });
        }
        // A wrong In is one finding: what may be carried out is judged by what should have come in.
        const available = carriedOutBefore !== undefined && wrongOut !== year - 1 ? carriedOutBefore : carriedIn;
        const planned = surpluses.get(`${key}/${year}`);
        const result =
          row.result ??
          (isUnread(row, 'result') || !planned ? undefined : planned.frame.kronor - planned.budget.kronor);
        if (row.out === undefined || available === undefined || result === undefined) continue;
        const above = Math.round(row.out - available - result);
        if (above <= (row.result === undefined ? plannedSum(ownerless, 'income', year) : 0)) continue;
        wrongOut = year;
        report({
          messageId: 'out',
          data: {
            committee,
            year,
            out: { kronor: row.out, unit },
            in: { kronor: available, unit },
            result: { kronor: result, unit },
            most: { kronor: available + result, unit },
          },
          anchor: anchorOf(row, 'out'),
          related: [
            ...(cellOf(row, 'in') ? [cellOf(row, 'in')!] : []),
            ...(cellOf(row, 'result') ? [cellOf(row, 'result')!] : []),
          ],
          parts: [
            ...(before ? [anchorOf(before, 'out')] : []),
            ...(row.result === undefined && planned ? planned.parts() : []),
          ],
          subject: `carryOver:${key}/${year}/out`,
        });
      }
    }
  },
});

function isUnread(row: CarryOver, field: string): boolean {
  return unreadAmount(row, field) !== undefined;
}

/** The operating frames of the plan years beside their budgets, by committee and year: what is left is the year's planned result. */
function surplusesOf(
  plan: Pick<Plan, 'years' | 'frames' | 'budget' | 'carryOvers' | 'organisations'>,
): ReadonlyMap<string, BudgetAgainstFrame> {
  const operating = [...budgetsAgainstFrames(plan)].filter(({ kind }) => kind === 'operating');
  return new Map(operating.map((each) => [`${each.key}/${each.year}`, each]));
}
