import { balanceTerms, type Adjustments } from '../../plan/balance-requirement';
import type { CellRef } from '../../plan/cell';
import type { BalanceItem, MoneyUnit } from '../../plan/plan';
import { sumKronor } from '../../plan/money';
import {
  adjustmentsOf,
  agrees,
  givesBalance,
  isWholeResult,
  mostReserved,
  workedOutResult,
} from '../lookups/money/balance-arithmetic';
import { BALANCE_SLIPS } from '../lookups/money/balance-slips';
import { balanceStatements, type BalanceStatement } from '../lookups/money/balance-statements';
import { yearHeaderCells } from '../lookups/money/amounts';
import { defineRule } from '../rule';

/**
 * The year's result is not income less costs, or the adjustments do not lead from the result to the stated balanskravsresultat. A wrong
 * result is one finding: the balanskravsresultat is right where it follows from the result as it is stated or as it should be. A year in
 * which rows of other names stand between the two is not judged. Where one wrong amount is also why another rule of the area speaks
 * (costs above income, a reservation above what is allowed, a deficit), that rule's finding stands alone.
 */
export const requirementArithmetic = defineRule({
  id: 'balance/requirement-arithmetic',
  reads: ['settings', 'balance'],
  sources: [
    { document: 'LKBR', page: '11 kap. 10 §' },
    { document: 'KL', page: '11 kap.' },
  ],
  options: {},
  messages: ['result', 'balance'],
  silencedBy: [
    { rule: 'balance/income-exceeds-cost', on: 'subject', messages: ['result'] },
    { rule: 'balance/reserve', on: 'subject', messages: ['balance'] },
    { rule: 'balance/restore-deficit', on: 'cell', messages: ['balance'] },
    ...BALANCE_SLIPS,
  ],
  check({ plan, report }) {
    const { unit } = plan.settings;
    const money = (kronor: number): { readonly kronor: number; readonly unit: MoneyUnit } => ({ kronor, unit });
    for (const statement of balanceStatements(plan)) {
      const isWhole = isWholeResult(statement, unit);
      const parts = yearHeaderCells(statement.rows);
      for (const year of statement.years) {
        const result = statement.amount('result', year);
        const worked = isWhole ? workedOutResult(statement, year) : undefined;
        const cells = (...items: readonly BalanceItem[]): readonly CellRef[] =>
          items.flatMap((item) => statement.cell(item, year) ?? []);
        const [resultCell] = cells('result');
        if (resultCell && result !== undefined && worked !== undefined && !agreesWithCosts(statement, year, unit)) {
          const [income, costs] = [statement.amount('income', year)!, statement.amount('costs', year)!];
          const use = Math.abs(statement.amount('use', year) ?? 0);
          const costsAreWhy = income - result < income + use;
          report({
            messageId: 'result',
            data: {
              year,
              result: money(result),
              income: money(income),
              costs: money(costs),
              sum: money(worked),
              difference: money(Math.abs(result - worked)),
            },
            anchor: resultCell,
            related: cells('income', 'costs'),
            parts,
            subject: costsAreWhy ? `balance:${year}` : `balance:${year}/result`,
          });
        }
        const stated = statement.amount('balanceResult', year);
        const adjustments = adjustmentsOf(statement, year);
        const bases = [result, worked].filter((base) => base !== undefined);
        const [balanceCell] = cells('balanceResult');
        if (!balanceCell || stated === undefined || !adjustments || bases.length === 0) continue;
        if (statement.isUnread('result', year) || bases.some((base) => givesBalance(base, adjustments, stated, unit)))
          continue;
        if (statement.hasUnknownBetween('result', 'balanceResult', year)) continue;
        const base = bases[0]!;
        const sum = sumKronor(balanceTerms(base, adjustments));
        report({
          messageId: 'balance',
          data: {
            year,
            stated: money(stated),
            result: money(base),
            gains: money(adjustments.gains),
            exceptions: money(adjustments.exceptions),
            reservation: money(adjustments.reservation),
            use: money(adjustments.use),
            sum: money(sum),
            difference: money(Math.abs(sum - stated)),
          },
          anchor: balanceCell,
          related: cells('result', 'realisationGains', 'exceptions', 'reservation', 'use'),
          parts,
          subject: `balance:${year}/${reservationIsWhy(statement, year, isWhole, base, adjustments, stated) ? 'reservation' : 'balanceResult'}`,
        });
      }
    }
  },
});

function agreesWithCosts(statement: BalanceStatement, year: number, unit: MoneyUnit): boolean {
  const terms = [statement.amount('income', year)!, -statement.amount('costs', year)!];
  return agrees(terms, statement.amount('result', year)!, unit);
}

/** Whether a reservation that is above what is allowed explains the difference: the stated balanskravsresultat implies one that is not. */
function reservationIsWhy(
  statement: BalanceStatement,
  year: number,
  isWhole: boolean,
  result: number,
  adjustments: Adjustments,
  stated: number,
): boolean {
  const most = mostReserved(statement, year, isWhole);
  const implied = sumKronor([...balanceTerms(result, { ...adjustments, reservation: 0 }), -stated]);
  return most !== undefined && adjustments.reservation > most.kronor && implied >= 0 && implied <= most.kronor + 1;
}
