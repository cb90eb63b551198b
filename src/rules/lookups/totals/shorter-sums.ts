import type { RangeFacts, RowRun } from '../../../plan/facts';
import { commonRows, countRows, joinRuns, rowsOf, toRuns, withoutRows } from '../../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import type { MissedRows } from './missed-rows';
import type { SumCell } from './sum-cell';

/** Fewer totals side by side than this show no pattern. */
const FEWEST = 3;

/** The one total of a row that adds fewer rows or subtotals than all the others beside it, which add the same ones; with the rows it leaves out. */
export function shorterSums(columns: readonly ColumnSums[]): readonly MissedRows[] {
  const rows = new Map<RangeFacts, Map<number, Place[]>>();
  for (const column of columns) {
    const byRow = rows.get(column.facts) ?? new Map<number, Place[]>();
    rows.set(column.facts, byRow);
    for (const sum of column.sums) {
      if (sum.typed || sum.foreign || sum.criteria) continue;
      const beside = byRow.get(sum.row);
      if (beside) beside.push({ sum, column });
      else byRow.set(sum.row, [{ sum, column }]);
    }
  }
  return [...rows.values()].flatMap((byRow) => [...byRow.values()].flatMap(shorterOf));
}

interface Place {
  readonly sum: SumCell;
  readonly column: ColumnSums;
}

function shorterOf(beside: readonly Place[]): readonly MissedRows[] {
  if (beside.length < FEWEST) return [];
  const added = new Map<string, { readonly of: Place[]; readonly direct: readonly RowRun[] }>();
  for (const place of beside) {
    const { direct, net, scaled } = place.sum;
    const key = `${net} ${scaled} ${direct.map(({ from, to }) => `${from}-${to}`).join()}`;
    const same = added.get(key);
    if (same) same.of.push(place);
    else added.set(key, { of: [place], direct });
  }
  const [most, odd, ...more] = [...added.values()].sort((a, b) => b.of.length - a.of.length);
  if (!most || most.of.length < FEWEST - 1 || odd?.of.length !== 1 || more.length > 0) return [];
  const { sum, column } = odd.of[0]!;
  const like = most.of[0]!.sum;
  // Rows without a number in the column may be left out.
  const filled = joinRuns(column.leaves, toRuns(column.sums.map(({ row }) => row)));
  const left = commonRows(withoutRows(most.direct, odd.direct), filled);
  const isPart = countRows(joinRuns(most.direct, odd.direct)) === countRows(most.direct);
  const isSameKind = sum.net === like.net && sum.scaled === like.scaled;
  return isPart && isSameKind && left.length > 0 ? [{ sum, rows: [...rowsOf(left)] }] : [];
}
