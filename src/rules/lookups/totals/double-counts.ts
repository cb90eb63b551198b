import type { RowRun } from '../../../plan/facts';
import { commonRows, joinRuns, rowsOf } from '../../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import type { SumCell } from './sum-cell';

/** A total that adds rows twice. */
export interface DoubleCount {
  readonly sum: SumCell;
  /** The subtotals that it adds beside their rows; empty where it names the rows themselves twice. */
  readonly subtotals: readonly number[];
  readonly rows: readonly RowRun[];
}

/** The totals of a column that add both rows and their subtotal. One that halves the sum of it all knows that it does. */
export function doubleCounts(column: ColumnSums): DoubleCount[] {
  return column.sums.flatMap((sum): DoubleCount[] => {
    if (sum.net || sum.scaled || sum.typed) return [];
    const { coverage, leaves } = column;
    const children = coverage.childrenOf(sum);
    const own = coverage.ownRows(sum);
    const subtotals = new Set<number>();
    const twice: (readonly RowRun[])[] = [];
    if (!sum.criteria) twice.push(commonRows(sum.repeated, leaves));
    let seen: readonly RowRun[] = own;
    for (const child of children) {
      const rows = coverage.rowsOf(child);
      // Conditional sums over the same rows add different ones of them.
      const common = commonRows(rows, child.criteria ? own : seen);
      if (common.length > 0) {
        twice.push(common);
        subtotals.add(child.row);
      }
      if (!child.criteria) seen = joinRuns(seen, rows);
    }
    const rows = joinRuns(...twice);
    return rows.length > 0 ? [{ sum, subtotals: [...subtotals].sort((a, b) => a - b), rows }] : [];
  });
}

/** The cells of a double count to point at: the subtotals, else the rows. */
export function doublyCountedRows({ subtotals, rows }: DoubleCount, most: number): number[] {
  if (subtotals.length > 0) return subtotals.slice(0, most);
  const first: number[] = [];
  for (const row of rowsOf(rows)) {
    if (first.length >= most) break;
    first.push(row);
  }
  return first;
}
