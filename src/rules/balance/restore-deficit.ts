import { restoreDeficits, YEARS_TO_RESTORE, type Deficit } from '../../plan/balance-requirement';
import type { Plan } from '../../plan/plan';
import { adjustmentsOf, givesBalance, isWholeResult, resultOf } from '../lookups/money/balance-arithmetic';
import { BALANCE_SLIPS } from '../lookups/money/balance-slips';
import { balanceStatements, isUnreadText, type BalanceStatement } from '../lookups/money/balance-statements';
import { yearHeaderCells } from '../lookups/money/amounts';
import { defineRule } from '../rule';

/** A special reason that is about making the deficit good and not about the budget. */
const ABOUT_RESTORING = /återställ|reglera|regleras|11 ?kap\.? ?13|11:13/i;

/**
 * A negative balanskravsresultat is not made good by the results of the three years that follow, or nobody says how: Åtgärdsplan is empty for
 * the year and those three. Later years that the table does not have may still make it good. For a year before the budget
 * year a stated special reason lets the deficit stand; in a plan year it only excuses the budget.
 */
export const restoreDeficit = defineRule({
  id: 'balance/restore-deficit',
  reads: ['settings', 'years', 'balance'],
  sources: [
    { document: 'KL', page: '11 kap. 12 §' },
    { document: 'KL', page: '11 kap. 13 §' },
  ],
  options: {},
  messages: ['notRestored', 'noPlan'],
  silencedBy: [{ rule: 'balance/income-exceeds-cost', on: 'subject' }, ...BALANCE_SLIPS],
  check({ plan, report }) {
    const { unit } = plan.settings;
    for (const statement of balanceStatements(plan)) {
      for (const { year, deficit, left } of deficitsOf(statement)) {
        const cell = statement.cell('balanceResult', year);
        if (!cell || isExcused(statement, year, plan.years[0])) continue;
        const isJudged = yearsAfter(year).every((each) => statement.amount('balanceResult', each) !== undefined);
        const notRestored = isJudged && left > 0;
        const planCell = statement.cell('actionPlan', year);
        if (!notRestored && (!planCell || hasPlan(statement, year))) continue;
        const isRight = !notRestored && followsFromPosts(statement, year, plan);
        report({
          messageId: notRestored ? 'notRestored' : 'noPlan',
          data: {
            year,
            deficit: { kronor: deficit, unit },
            left: { kronor: left, unit },
            last: year + YEARS_TO_RESTORE,
          },
          anchor: isRight ? planCell! : cell,
          related: isRight ? [cell] : planCell ? [planCell] : [],
          parts: yearHeaderCells(statement.rows),
          subject: `balance:${year}`,
        });
      }
    }
  },
});

/** The deficits of a statement, the surpluses of the years after them taken off. */
function deficitsOf(statement: BalanceStatement): readonly Deficit[] {
  const years = statement.years.flatMap((year) => {
    const amount = statement.amount('balanceResult', year);
    return amount === undefined ? [] : [{ year, amount }];
  });
  return restoreDeficits(years).deficits;
}

function yearsAfter(year: number): readonly number[] {
  return Array.from({ length: YEARS_TO_RESTORE }, (_, index) => year + index + 1);
}

function hasPlan(statement: BalanceStatement, year: number): boolean {
  return [year, ...yearsAfter(year)].some(
    (each) => statement.text('actionPlan', each) !== undefined || isUnreadText(statement, 'actionPlan', each),
  );
}

function isExcused(statement: BalanceStatement, year: number, budgetYear: number | undefined): boolean {
  if (isUnreadText(statement, 'specialReasons', year)) return true;
  const reason = statement.text('specialReasons', year);
  if (reason === undefined) return false;
  return budgetYear === undefined || year < budgetYear || ABOUT_RESTORING.test(reason);
}

/** Whether the deficit is what the other posts lead to: then the plan is what lacks, else the amount itself may be wrong. */
function followsFromPosts(statement: BalanceStatement, year: number, plan: Pick<Plan, 'settings'>): boolean {
  const { unit } = plan.settings;
  const result = resultOf(statement, year, isWholeResult(statement, unit));
  const adjustments = adjustmentsOf(statement, year);
  const stated = statement.amount('balanceResult', year);
  if (result === undefined || !adjustments || stated === undefined) return true;
  return givesBalance(result, adjustments, stated, unit);
}
