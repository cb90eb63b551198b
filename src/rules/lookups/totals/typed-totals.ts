import type { ColumnFacts, RangeFacts } from '../../../plan/facts';
import { commonRows, countRows, hasRow } from '../../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import { holdsAmounts, numberRows } from './number-columns';
import { isSumLabel } from './sum-labels';
import type { SumCell } from './sum-cell';

/** A typed number that stands where a formula should. */
export interface TypedNumber {
  readonly row: number;
  readonly column: number;
  /** The formulas beside it that say so. */
  readonly beside: readonly { readonly row: number; readonly column: number }[];
}

/** Typed numbers in totals whose other totals, beside or above and below, are formulas; of rows of the plan only those of the plan years (`years`). */
export function typedTotals(
  facts: RangeFacts,
  columns: readonly ColumnSums[],
  years: readonly number[],
): TypedNumber[] {
  const found = new Map<string, TypedNumber>();
  for (const each of [
    ...typedBesideSums(facts, columns, years),
    ...columns.flatMap((column) => typedAmongSums(facts, column)),
  ]) {
    const key = `${each.row}/${each.column}`;
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}

/** In one row: sums in most columns, a number in another one whose rows are filled as well. */
function typedBesideSums(facts: RangeFacts, columns: readonly ColumnSums[], years: readonly number[]): TypedNumber[] {
  const byRow = new Map<number, { sum: SumCell; of: ColumnSums }[]>();
  for (const of of columns)
    for (const sum of of.sums) {
      if (sum.typed) continue;
      const list = byRow.get(sum.row);
      if (list) list.push({ sum, of });
      else byRow.set(sum.row, [{ sum, of }]);
    }
  const totals = new Set(facts.totals.map(({ row }) => row));
  const candidates = facts.columns.filter((column) => holdsAmounts(column) && column.typed.length > 0);
  return [...byRow].flatMap(([row, sums]): TypedNumber[] => {
    const total = totals.has(row);
    if (!total && sums.length < 2) return [];
    const typed = candidates.filter((column) => hasRow(column.typed, row) && (total || isPlanned(column, years)));
    if (typed.length === 0 || typed.length > sums.length) return [];
    const { sum, of } = sums[0]!;
    const added = of.coverage.rowsOf(sum);
    return typed.flatMap(({ column }) => {
      const filled = commonRows(added, numberRows(facts, column));
      if (countRows(filled) === 0 || countRows(filled) * 2 < countRows(added)) return [];
      return [{ row, column, beside: sums.map((each) => ({ row, column: each.sum.column })) }];
    });
  });
}

/** Results and budgets of years gone by are often typed beside sums of the plan years. */
function isPlanned({ fields }: ColumnFacts, years: readonly number[]): boolean {
  return fields.some((field) => years.includes(Number(field.split(':')[1])));
}

/** In one column: totals that are sums, and a total with a number, right under rows of its own. */
function typedAmongSums(facts: RangeFacts, { column, sums }: ColumnSums): TypedNumber[] {
  const labels = new Map(facts.totals.map(({ row, label }) => [row, label]));
  const formulas = sums.filter(({ row, typed }) => !typed && isSumLabel(labels.get(row) ?? ''));
  if (formulas.length === 0) return [];
  return sums
    .filter(({ typed }) => typed)
    .map(({ row }) => ({ row, column, beside: formulas.slice(0, 10).map((sum) => ({ row: sum.row, column })) }));
}
