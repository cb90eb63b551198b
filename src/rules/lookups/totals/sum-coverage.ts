import type { RowRun } from '../../../plan/facts';
import { commonRows, hasRow, joinRuns, toRuns, withoutRows } from '../../../plan/row-runs';
import type { SumCell } from './sum-cell';

/** What the sums of a column add in the end, through the subtotals that they name. */
export class SumCoverage {
  private readonly covered = new Map<SumCell, readonly RowRun[]>();

  constructor(
    private readonly sums: readonly SumCell[],
    private readonly leaves: readonly RowRun[],
  ) {}

  /** The subtotals that a sum adds; one of SUBTOTALs skips those of its kind. */
  childrenOf(sum: SumCell): readonly SumCell[] {
    return this.sums.filter(
      (child) => child !== sum && hasRow(sum.direct, child.row) && !(sum.subtotal && child.subtotal),
    );
  }

  /** The subtotals that a sum adds, those that they add, and so on. */
  withinOf(sum: SumCell): ReadonlySet<SumCell> {
    const within = new Set<SumCell>();
    const open = [...this.childrenOf(sum)];
    for (let next = open.pop(); next; next = open.pop()) {
      if (within.has(next)) continue;
      within.add(next);
      open.push(...this.childrenOf(next));
    }
    return within;
  }

  /** The rows that a sum adds itself. */
  ownRows(sum: SumCell): readonly RowRun[] {
    const named = withoutRows(sum.direct, toRuns(this.sums.map(({ row }) => row)));
    return commonRows(named, this.leaves);
  }

  /** The rows that a sum adds in the end; of conditional sums all that may meet the conditions. */
  rowsOf(sum: SumCell): readonly RowRun[] {
    const known = this.covered.get(sum);
    if (known) return known;
    // Sums that add each other in a circle end here.
    this.covered.set(sum, []);
    const rows = joinRuns(this.ownRows(sum), ...this.childrenOf(sum).map((child) => this.rowsOf(child)));
    this.covered.set(sum, rows);
    return rows;
  }
}
