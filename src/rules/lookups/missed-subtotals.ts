import { commonRows, countRows, rowsOf } from '../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import type { MissedRows, MoneyRowAt } from './missed-rows';
import { isSumLabel, leavesOut, meansWhole } from './sum-labels';
import type { SumCell } from './sum-cell';

const COMPARED = 50;

/** The totals of subtotals that leave one out: of the same sort as those that they add, and added by nothing else. */
export function missedSubtotals(column: ColumnSums, moneyRow: MoneyRowAt): MissedRows[] {
  const { sums, coverage, facts } = column;
  const children = new Map(sums.map((sum) => [sum, coverage.childrenOf(sum)]));
  const added = new Set([...children.values()].flat());
  const free = sums.filter((sum) => !added.has(sum) && !sum.net && !sum.criteria);
  const labels = new Map(facts.totals.map(({ row, label }) => [row, label]));
  const sortsOf = (sum: SumCell): Set<string> => {
    const sorts = new Set<string>();
    for (const row of rowsOf(coverage.rowsOf(sum))) {
      const found = moneyRow(row);
      if (found) sorts.add(`${found.table}/${found.kind}/${found.year}/${found.unit === undefined}/${found.ownerKind}`);
      if (sorts.size >= COMPARED) break;
    }
    return sorts;
  };
  /** Whether some other sum adds the same rows one by one, or under conditions. */
  const isWithinAnother = (sum: SumCell): boolean =>
    sums.some((other) => other !== sum && commonRows(coverage.rowsOf(other), coverage.rowsOf(sum)).length > 0);
  return sums.flatMap((sum): MissedRows[] => {
    const parts = children.get(sum)!;
    const label = labels.get(sum.row);
    if (parts.length < 2 || sum.net || sum.foreign || sum.typed || sum.criteria || label === undefined || leavesOut(label))
      return [];
    const covered = coverage.rowsOf(sum);
    const sorts = new Set(parts.flatMap((part) => [...sortsOf(part)]));
    const first = parts[0]!.row;
    const missed = free.filter((other) => {
      const own = labels.get(other.row);
      const between = sum.row > first ? other.row < sum.row : other.row > sum.row;
      return (
        other !== sum &&
        between &&
        own !== undefined &&
        isSumLabel(own) &&
        children.get(other)!.length === 0 &&
        countRows(coverage.rowsOf(other)) > 0 &&
        commonRows(coverage.rowsOf(other), covered).length === 0 &&
        !isWithinAnother(other) &&
        [...sortsOf(other)].every((sort) => sorts.has(sort))
      );
    });
    if (missed.length === 0 || missed.length * 2 > parts.length || (!meansWhole(label) && missed.length > 1)) return [];
    return [{ sum, rows: missed.map(({ row }) => row) }];
  });
}
