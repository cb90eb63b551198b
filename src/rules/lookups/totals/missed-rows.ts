import type { RowRun } from '../../../plan/facts';
import { commonRows, countRows, hasRow, joinRuns, rowsOf, toRuns, withoutRows } from '../../../plan/row-runs';
import type { ColumnSums } from './column-sums';
import { meetsCriteria } from './meets-criteria';
import type { MoneyRow } from '../money/money-rows';
import { leavesOut, meansWhole } from './sum-labels';
import type { SumCell } from './sum-cell';

/** The rows that a total of a budget leaves out, when that is surely a slip. */
export interface MissedRows {
  readonly sum: SumCell;
  readonly rows: readonly number[];
}

/** What names some owners and not others. */
const OWNERS = /nämnd|styrelse|bolag|förbund|kommun|koncern|förvaltning|enhet|skatt/i;

export type MoneyRowAt = (row: number) => MoneyRow | undefined;

/** How far beyond its rows a total is looked around, and how many of its rows are compared. */
const REACH = 5_000;
const COMPARED = 500;

/** What each sum of a column misses. Rows that a subtotal misses are not asked of the totals that add it. */
export function missedRows(column: ColumnSums, moneyRow: MoneyRowAt): MissedRows[] {
  const missed = new Map<SumCell, readonly number[]>();
  const judge = new TotalJudge(column, moneyRow, missed);
  for (const sum of fromTheInside(column)) {
    const rows = judge.missedBy(sum);
    if (rows.length > 0) missed.set(sum, rows);
  }
  return [...missed].map(([sum, rows]) => ({ sum, rows })).sort((a, b) => a.sum.row - b.sum.row);
}

/** Subtotals before the totals that add them. */
function fromTheInside({ sums, coverage }: ColumnSums): SumCell[] {
  const size = new Map(sums.map((sum) => [sum, countRows(coverage.rowsOf(sum))]));
  return [...sums].sort((a, b) => size.get(a)! - size.get(b)!);
}

class TotalJudge {
  private readonly stops: ReadonlySet<number>;
  private readonly totalLabels: ReadonlyMap<number, string>;

  constructor(
    private readonly column: ColumnSums,
    private readonly moneyRow: MoneyRowAt,
    private readonly missed: ReadonlyMap<SumCell, readonly number[]>,
  ) {
    const { facts, sums } = column;
    this.stops = new Set([...facts.headings, ...facts.totals.map(({ row }) => row), ...sums.map(({ row }) => row)]);
    this.totalLabels = new Map(facts.totals.map(({ row, label }) => [row, label]));
  }

  missedBy(sum: SumCell): readonly number[] {
    if (sum.net || sum.foreign || sum.typed) return [];
    const label = this.totalLabels.get(sum.row);
    if (label !== undefined && leavesOut(label)) return [];
    const own = label === undefined ? this.moneyRow(sum.row) : undefined;
    if (label === undefined && (!own || !isTotalOf(own))) return [];
    const covered = this.column.coverage.rowsOf(sum);
    const included = this.describe(covered);
    if (included.length === 0) return [];
    const candidates = this.candidates(sum, covered).filter((row) => {
      const candidate = this.moneyRow(row);
      return (
        candidate !== undefined &&
        isAlike(candidate, included, own ? own.council : !OWNERS.test(label!)) &&
        (own === undefined || isPartOf(candidate, own)) &&
        (!sum.criteria || meetsCriteria(this.column.facts, sum, candidate, label, own))
      );
    });
    const whole = label === undefined || meansWhole(label);
    return candidates.length <= Math.max(1, countRows(covered) / (whole ? 1 : 2)) ? candidates : [];
  }

  private describe(rows: readonly RowRun[]): MoneyRow[] {
    const described: MoneyRow[] = [];
    for (const row of rowsOf(rows)) {
      const found = this.moneyRow(row);
      if (found) described.push(found);
      if (described.length >= COMPARED) break;
    }
    return described;
  }

  /** Rows with a number that lie among those that the sum adds, or next to them, and that neither it nor a total beside it adds. */
  private candidates(sum: SumCell, covered: readonly RowRun[]): number[] {
    const { coverage, leaves, sums } = this.column;
    const reached = joinRuns(covered, sum.direct);
    const top = reached[0]!.from;
    const bottom = reached.at(-1)!.to;
    const beside = [...this.beyond(top, -1, sum.row), ...this.beyond(bottom, 1, sum.row)].sort((a, b) => a - b);
    const around = joinRuns([{ from: top, to: bottom }], toRuns(beside));
    const open = withoutRows(commonRows(around, leaves), covered);
    if (open.length === 0 || countRows(open) > REACH) return [];
    const taken: (readonly RowRun[])[] = [];
    for (const other of sums) {
      if (other === sum || other.criteria !== sum.criteria) continue;
      const rows = coverage.rowsOf(other);
      if (commonRows(rows, covered).length === 0) taken.push(rows);
    }
    for (const inner of coverage.withinOf(sum)) taken.push(toRuns(this.missed.get(inner) ?? []));
    return [...rowsOf(withoutRows(open, joinRuns(...taken)))];
  }

  /** The rows from an edge on, as far as they belong together: to a heading, another total, or a row left blank. Totals on the way to the sum itself end nothing. */
  private beyond(edge: number, step: 1 | -1, sumRow: number): number[] {
    const { facts } = this.column;
    const towardsSum = step > 0 ? sumRow > edge : sumRow < edge;
    const headings = new Set(facts.headings);
    const rows: number[] = [];
    for (let row = edge + step; row > facts.headerRow && Math.abs(row - edge) <= REACH; row += step) {
      if (row === sumRow || headings.has(row)) break;
      if (this.stops.has(row)) {
        if (towardsSum) continue;
        break;
      }
      if (!hasRow(facts.rows, row)) break;
      rows.push(row);
    }
    return rows;
  }
}

/** Data rows that are totals all the same: the council's row of the frames, a committee's own row above its units'. */
function isTotalOf({ table, council, unit }: MoneyRow): boolean {
  return table === 'frames' ? council : table === 'budget' && unit === undefined;
}

/** Whether a row is one of those that a data row is the total of. */
function isPartOf(row: MoneyRow, whole: MoneyRow): boolean {
  if (whole.kind !== undefined && row.kind !== whole.kind) return false;
  if (whole.table === 'frames') return !row.council;
  return (
    row.unit !== undefined &&
    row.owner === whole.owner &&
    (['account', 'activity', 'text'] as const).every(
      (field) => whole[field] === undefined || row[field] === whole[field],
    )
  );
}

/** Whether a row is of the same sort as those that a total adds: in no way different from all of them. The council's own row, and a total whose label names no owners, adds owners of every kind (`ofAll`). */
function isAlike(row: MoneyRow, included: readonly MoneyRow[], ofAll: boolean): boolean {
  if (row.ofWhich) return false;
  const oneOf = (of: (each: MoneyRow) => unknown): boolean => included.some((each) => of(each) === of(row));
  const owners = new Set(included.map(({ owner }) => owner));
  return (
    oneOf(({ table }) => table) &&
    oneOf(({ kind }) => kind) &&
    oneOf(({ year }) => year) &&
    oneOf(({ council }) => council) &&
    oneOf(({ unit }) => unit === undefined) &&
    (ofAll || oneOf(({ ownerKind }) => ownerKind)) &&
    (owners.size > 1 || owners.has(row.owner))
  );
}
