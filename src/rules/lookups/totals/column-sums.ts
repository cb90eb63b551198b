import { readExpression } from '../../../formulas/read-expression';
import { sumOf, type Sum } from '../../../formulas/sum-of';
import { columnLetters } from '../../../plan/cell';
import type { FormulaRun, RangeFacts, RowRun } from '../../../plan/facts';
import type { Plan } from '../../../plan/plan';
import { commonRows, hasRow, joinRuns, toRuns, withoutRows } from '../../../plan/row-runs';
import { memoised } from '../memoised';
import { referencedCells } from '../referenced-rows';
import type { SumCell } from './sum-cell';
import { isSumLabel } from './sum-labels';
import { SumCoverage } from './sum-coverage';

/** The sums of one column of a range. */
export interface ColumnSums {
  readonly facts: RangeFacts;
  readonly column: number;
  readonly sums: readonly SumCell[];
  /** The plan's rows that hold a number of their own in the column: typed, or by a formula that is no sum. */
  readonly leaves: readonly RowRun[];
  readonly coverage: SumCoverage;
}

/** More sums in one column are no totals of a budget. */
const MOST_SUMS = 2_000;
/** A formula that fills more rows on end than this is no total, though it may add the cells above it. */
const LONGEST_RUN = 3;

const TYPED: Omit<SumCell, 'row' | 'column' | 'direct'> = {
  formula: '',
  rowsDown: 0,
  terms: [],
  repeated: [],
  subtotal: false,
  criteria: false,
  net: false,
  scaled: false,
  typed: true,
  foreign: false,
};

/** The columns with sums over their own rows, of every range. */
export const columnSums: (plan: Pick<Plan, 'facts'>) => readonly ColumnSums[] = memoised(
  (plan: Pick<Plan, 'facts'>) => plan.facts,
  (facts: readonly RangeFacts[]) => facts.flatMap(sumsOfRange),
);

function sumsOfRange(facts: RangeFacts): ColumnSums[] {
  const labelled = new Map(facts.totals.map(({ row, label }) => [row, isSumLabel(label)]));
  const byColumn = new Map<number, { sums: SumCell[]; others: FormulaRun[] }>();
  for (const run of facts.formulas) {
    let found = byColumn.get(run.column);
    if (!found) byColumn.set(run.column, (found = { sums: [], others: [] }));
    const sums = run.to - run.from < LONGEST_RUN ? sumCells(facts, labelled, run) : [];
    if (sums.length > 0) found.sums.push(...sums);
    else found.others.push(run);
  }
  const totals = toRuns(facts.totals.map(({ row }) => row));
  return [...byColumn].flatMap(([column, { sums, others }]): ColumnSums[] => {
    if (sums.length === 0 || sums.length > MOST_SUMS) return [];
    const typed = facts.columns.find((each) => each.column === column)?.typed ?? [];
    const leaves = withoutRows(commonRows(joinRuns(typed, others), facts.rows), totals);
    const all = [...sums, ...typedSums(facts, column, sums, typed, leaves)].sort((a, b) => a.row - b.row);
    return [{ facts, column, sums: all, leaves, coverage: new SumCoverage(all, leaves) }];
  });
}

/** Totals whose number is typed, with the rows right above them, down from a heading or the total before. */
function typedSums(
  facts: RangeFacts,
  column: number,
  sums: readonly SumCell[],
  typed: readonly RowRun[],
  leaves: readonly RowRun[],
): SumCell[] {
  const ends = [
    facts.headerRow,
    ...facts.headings,
    ...facts.totals.map(({ row }) => row),
    ...sums.map(({ row }) => row),
  ];
  ends.sort((a, b) => a - b);
  let at = 0;
  return facts.totals.flatMap(({ row, label }): SumCell[] => {
    while (at + 1 < ends.length && ends[at + 1]! < row) at++;
    if (!hasRow(typed, row) || !isSumLabel(label)) return [];
    const direct = commonRows([{ from: ends[at]! + 1, to: row - 1 }], leaves);
    if (direct.length === 0) return [];
    return [{ ...TYPED, row, column, direct }];
  });
}

/** What a formula must hold to add cells of its own column: a word or sign that adds, and the column's letters or a table's brackets. */
const ADDS = /SUM|SUBTOTAL|AGGREGATE|[+-]/i;

function sumCells(facts: RangeFacts, totals: ReadonlyMap<number, boolean>, run: FormulaRun): SumCell[] {
  if (
    !ADDS.test(run.formula) ||
    (!/[[:]/.test(run.formula) && !run.formula.toUpperCase().includes(columnLetters(run.column)))
  )
    return [];
  const sum = sumOf(readExpression(run.formula));
  if (!sum) return [];
  const cells: SumCell[] = [];
  for (let row = run.from; row <= run.to; row++) {
    const cell = sumCell(facts, totals, run, sum, row);
    if (!cell) return [];
    cells.push(cell);
  }
  return cells;
}

function sumCell(
  facts: RangeFacts,
  totals: ReadonlyMap<number, boolean>,
  run: FormulaRun,
  { terms, scaled }: Sum,
  row: number,
): SumCell | undefined {
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
  if (!first || hasRow(direct, row)) return undefined;
  // One cell alone is a sum only where a total says so, of a part with a single row.
  if (direct.length === 1 && first.from === first.to && !totals.get(row)) return undefined;
  return {
    row,
    column: run.column,
    formula: run.formula,
    rowsDown: row - run.from,
    terms,
    direct,
    repeated: repeatedRows(named),
    subtotal: terms.every(({ via }) => via === 'subtotal'),
    criteria: terms.some(({ via }) => via === 'criteria'),
    net: terms.some(({ minus }) => minus),
    scaled,
    typed: false,
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
