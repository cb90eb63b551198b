import { readExpression } from '../../formulas/read-expression';
import { sumOf, type Sum } from '../../formulas/sum-of';
import type { FormulaRun, RangeFacts, RowRun } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import { commonRows, hasRow, joinRuns, toRuns, withoutRows } from '../../plan/row-runs';
import { memoised } from './memoised';
import { referencedCells } from './referenced-rows';
import type { SumCell } from './sum-cell';
import { SumCoverage } from './sum-coverage';

/** The sums of one column of a range. */
export interface ColumnSums {
  readonly facts: RangeFacts;
  readonly column: number;
  readonly sums: readonly SumCell[];
  /** The plan's rows that hold a number of their own in the column: typed, or by a formula that is no sum. */
  readonly leaves: readonly RowRun[];
  /** Totals whose number is typed. */
  readonly typedTotals: readonly number[];
  readonly coverage: SumCoverage;
}

/** More sums in one column are no totals of a budget. */
const MOST_SUMS = 2_000;
/** A formula that fills more rows on end than this is no total, though it may add the cells above it. */
const LONGEST_RUN = 3;

/** The columns with sums over their own rows, of every range. */
export const columnSums: (plan: Pick<Plan, 'facts'>) => readonly ColumnSums[] = memoised(
  (plan: Pick<Plan, 'facts'>) => plan.facts,
  (facts: readonly RangeFacts[]) => facts.flatMap(sumsOfRange),
);

function sumsOfRange(facts: RangeFacts): ColumnSums[] {
  const byColumn = new Map<number, { sums: SumCell[]; others: FormulaRun[] }>();
  for (const run of facts.formulas) {
    let found = byColumn.get(run.column);
    if (!found) byColumn.set(run.column, (found = { sums: [], others: [] }));
    const sums = run.to - run.from < LONGEST_RUN ? sumCells(facts, run) : [];
    if (sums.length > 0) found.sums.push(...sums);
    else found.others.push(run);
  }
  const totals = toRuns(facts.totals.map(({ row }) => row));
  return [...byColumn].flatMap(([column, { sums, others }]): ColumnSums[] => {
    if (sums.length === 0 || sums.length > MOST_SUMS) return [];
    const typed = facts.columns.find((each) => each.column === column)?.typed ?? [];
    const typedTotals = commonRows(typed, totals).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index),
    );
    const leaves = withoutRows(commonRows(joinRuns(typed, others), facts.rows), totals);
    return [{ facts, column, sums, leaves, typedTotals, coverage: new SumCoverage(sums, leaves) }];
  });
}

function sumCells(facts: RangeFacts, run: FormulaRun): SumCell[] {
  const sum = sumOf(readExpression(run.formula));
  if (!sum) return [];
  const cells: SumCell[] = [];
  for (let row = run.from; row <= run.to; row++) {
    const cell = sumCell(facts, run, sum, row);
    if (!cell) return [];
    cells.push(cell);
  }
  return cells;
}

function sumCell(facts: RangeFacts, run: FormulaRun, { terms, scaled }: Sum, row: number): SumCell | undefined {
  const last = Math.max(facts.range.bottom, facts.totals.at(-1)?.row ?? 0);
  const named: RowRun[][] = [];
  let foreign = false;
  for (const { cells } of terms) {
    const area = referencedCells(facts, cells, row, row - run.from);
    const own = area && area.left === run.column && area.right === run.column;
    const from = Math.max(area?.top ?? 0, facts.headerRow + 1);
    const to = Math.min(area?.bottom ?? 0, last);
    if (!own || from > to) foreign = true;
    else named.push([{ from, to }]);
  }
  const direct = joinRuns(...named);
  const first = direct[0];
  if (!first || hasRow(direct, row) || (direct.length === 1 && first.from === first.to)) return undefined;
  return {
    row,
    column: run.column,
    formula: run.formula,
    terms,
    direct,
    repeated: repeatedRows(named),
    subtotal: terms.every(({ via }) => via === 'subtotal'),
    criteria: terms.some(({ via }) => via === 'criteria'),
    net: terms.some(({ minus }) => minus),
    scaled,
    foreign,
  };
}

function repeatedRows(named: readonly (readonly RowRun[])[]): RowRun[] {
  const sorted = named.flat().sort((a, b) => a.from - b.from);
  const repeated: RowRun[] = [];
  let reached = -1;
  for (const { from, to } of sorted) {
    if (from <= reached) repeated.push({ from, to: Math.min(to, reached) });
    reached = Math.max(reached, to);
  }
  return joinRuns(repeated);
}
