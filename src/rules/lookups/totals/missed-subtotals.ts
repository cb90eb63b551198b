import type { RowRun } from '../../../plan/facts';
import { commonRows, countRows, rowsOf } from '../../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import type { MissedRows, MoneyRowAt } from './missed-rows';
import { isSumLabel, leavesOut, meansWhole } from './sum-labels';
import type { SumCell } from './sum-cell';

const COMPARED = 50;

/** The totals of subtotals that leave one out: of the same sort as those that they add, and added by nothing else. */
export function missedSubtotals(column: ColumnSums, moneyRow: MoneyRowAt): MissedRows[] {
  const { sums, coverage, facts } = column;
  const children = new Map(sums.map((sum) => [sum, coverage.childrenOf(sum)]));
  const used = new Set([...children.values()].flat());
  const free = sums.filter((sum) => !used.has(sum) && !sum.net && !sum.criteria);
  const labels = new Map(facts.totals.map(({ row, label }) => [row, label]));
  const heights = new Map<SumCell, number>();
  const heightOf = (sum: SumCell): number => {
    let height = heights.get(sum);
    if (height === undefined) {
      // Sums that add each other in a circle end here.
      heights.set(sum, 0);
      heights.set(sum, (height = 1 + Math.max(0, ...children.get(sum)!.map(heightOf))));
    }
    return height;
  };
  /** Whether a bigger sum adds the same rows, one by one or under conditions. */
  const isWithinAnother = (sum: SumCell): boolean => {
    const rows = coverage.rowsOf(sum);
    const size = countRows(rows);
    return sums.some((other) => {
      const others = coverage.rowsOf(other);
      return countRows(others) > size && commonRows(others, rows).length > 0;
    });
  };
  return sums.flatMap((sum): MissedRows[] => {
    const parts = children.get(sum)!;
    const label = labels.get(sum.row);
    if (
      parts.length < 2 ||
      sum.net ||
      sum.foreign ||
      sum.typed ||
      sum.criteria ||
      label === undefined ||
      leavesOut(label)
    )
      return [];
    const covered = coverage.rowsOf(sum);
    const added = parts.map((part) => sortOf(coverage.rowsOf(part), moneyRow));
    const sorts = new Set(added.flatMap((sort) => [...sort.kinds]));
    const owners = new Set(added.flatMap((sort) => [...sort.owners]));
    const height = Math.max(...parts.map(heightOf));
    const isAlike = (other: SumCell): boolean => {
      const own = sortOf(coverage.rowsOf(other), moneyRow);
      return (
        [...own.kinds].every((kind) => sorts.has(kind)) &&
        (owners.size > 1 || [...own.owners].every((owner) => owners.has(owner)))
      );
    };
    const first = parts[0]!.row;
    const missed = free.filter((other) => {
      const own = labels.get(other.row);
      const between = sum.row > first ? other.row < sum.row : other.row > sum.row;
      return (
        other !== sum &&
        between &&
        own !== undefined &&
        isSumLabel(own) &&
        heightOf(other) <= height &&
        countRows(coverage.rowsOf(other)) > 0 &&
        commonRows(coverage.rowsOf(other), covered).length === 0 &&
        !isWithinAnother(other) &&
        isAlike(other)
      );
    });
    if (missed.length === 0 || missed.length * 2 > parts.length || (!meansWhole(label) && missed.length > 1)) return [];
    return [{ sum, rows: missed.map(({ row }) => row) }];
  });
}

/** What tells the rows of one subtotal from those of another. */
function sortOf(
  runs: readonly RowRun[],
  moneyRow: MoneyRowAt,
): { readonly kinds: ReadonlySet<string>; readonly owners: ReadonlySet<string | undefined> } {
  const kinds = new Set<string>();
  const owners = new Set<string | undefined>();
  let compared = 0;
  for (const row of rowsOf(runs)) {
    const found = moneyRow(row);
    if (found) {
      kinds.add(`${found.table}/${found.kind}/${found.year}/${found.unit === undefined}/${found.ownerKind}`);
      owners.add(found.owner);
    }
    if (++compared >= COMPARED) break;
  }
  return { kinds, owners };
}
