import { sumKronor } from '../../plan/money';
import { isWholeResult } from '../lookups/money/balance-arithmetic';
import { BALANCE_SLIPS } from '../lookups/money/balance-slips';
import { balanceStatements, isUnreadText } from '../lookups/money/balance-statements';
import { yearHeaderCells } from '../lookups/money/amounts';
import { defineRule } from '../rule';

/**
 * A plan year's income, with what is used of the reserve, does not exceed its costs, and no special reason is stated for the year. A table
 * whose income is only the operation's own, taxes aside, is not judged.
 */
export const incomeExceedsCost = defineRule({
  id: 'balance/income-exceeds-cost',
  reads: ['settings', 'years', 'balance'],
  sources: [{ document: 'KL', page: '11 kap. 5 §' }],
  options: {},
  messages: ['notBelow', 'withUse'],
  silencedBy: BALANCE_SLIPS,
  check({ plan, report }) {
    const { unit } = plan.settings;
    for (const statement of balanceStatements(plan)) {
      if (!isWholeResult(statement, unit)) continue;
      for (const year of plan.years) {
        const income = statement.amount('income', year);
        const costs = statement.amount('costs', year);
        const anchor = statement.cell('costs', year);
        if (income === undefined || costs === undefined || !anchor || statement.isUnread('use', year)) continue;
        const use = Math.abs(statement.amount('use', year) ?? 0);
        if (costs < sumKronor([income, use])) continue;
        if (statement.text('specialReasons', year) !== undefined) continue;
        if (isUnreadText(statement, 'specialReasons', year)) continue;
        const related = (['income', 'use', 'specialReasons'] as const).flatMap(
          (item) => statement.cell(item, year) ?? [],
        );
        report({
          messageId: use > 0 ? 'withUse' : 'notBelow',
          data: {
            year,
            income: { kronor: income, unit },
            costs: { kronor: costs, unit },
            use: { kronor: use, unit },
            short: { kronor: sumKronor([costs, -income, -use]), unit },
          },
          anchor,
          related,
          parts: yearHeaderCells(statement.rows),
          subject: `balance:${year}`,
        });
      }
    }
  },
});
