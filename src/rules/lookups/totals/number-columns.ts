import type { ColumnFacts, FormulaRun, RangeFacts, RowRun } from '../../../plan/facts';
import { joinRuns } from '../../../plan/row-runs';
import { memoised } from '../memoised';

const AMOUNT = /:\d{4}$|^(?:amount|in|out|result)$/;

/** Whether a column holds amounts or figures by year, and so can have totals. */
export function holdsAmounts({ fields }: ColumnFacts): boolean {
  return fields.some((field) => AMOUNT.test(field));
}

/** The formulas of a range by column. */
export const formulasByColumn: (facts: RangeFacts) => ReadonlyMap<number, readonly FormulaRun[]> = memoised(
  (facts: RangeFacts) => facts,
  ({ formulas }: RangeFacts) => {
    const byColumn = new Map<number, FormulaRun[]>();
    for (const run of formulas) {
      const list = byColumn.get(run.column);
      if (list) list.push(run);
      else byColumn.set(run.column, [run]);
    }
    return byColumn;
  },
);

const numbersByColumn = memoised(
  (facts: RangeFacts) => facts,
  (facts: RangeFacts) =>
    new Map(
      facts.columns.map(({ column, typed }): [number, readonly RowRun[]] => [
        column,
        joinRuns(typed, formulasByColumn(facts).get(column) ?? []),
      ]),
    ),
);

/** The rows of a column that hold a number, typed or by a formula; only in ranges with formulas. */
export function numberRows(facts: RangeFacts, column: number): readonly RowRun[] {
  return numbersByColumn(facts).get(column) ?? [];
}
