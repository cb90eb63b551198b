import type { Expression } from '../../formulas/expression';
import { readExpression } from '../../formulas/read-expression';
import type { FormulaRun, RangeFacts } from '../../plan/facts';
import { commonRows, countRows, hasRow, withoutRows, toRuns } from '../../plan/row-runs';
import { formulasByColumn, numberRows } from './number-columns';
import type { TypedNumber } from './typed-totals';

const FEWEST_FORMULAS = 3;
const MOST_TYPED_SHARE = 0.2;
const LONGEST_GAP = 2;
/** So many equal formulas right above and right below say enough, whatever else the column holds. */
const ENOUGH_BESIDE = 2;

/** Typed numbers that interrupt a column of one and the same formula, where what the formula reads is filled in as well. */
export function interruptedFormulas(facts: RangeFacts): TypedNumber[] {
  const rows = withoutRows(facts.rows, toRuns(facts.totals.map(({ row }) => row)));
  return [...formulasByColumn(facts)].flatMap(([column, runs]): TypedNumber[] => {
    const typed = commonRows(facts.columns.find((each) => each.column === column)?.typed ?? [], rows);
    const formulas = countRows(commonRows(runs, rows));
    const numbers = countRows(typed);
    if (numbers === 0 || formulas < FEWEST_FORMULAS) return [];
    const mostly = numbers <= (formulas + numbers) * MOST_TYPED_SHARE;
    const above = new Map(runs.map((run) => [run.to, run]));
    const below = new Map(runs.map((run) => [run.from, run]));
    return typed.flatMap(({ from, to }): TypedNumber[] => {
      if (to - from >= LONGEST_GAP) return [];
      const before = above.get(from - 1);
      const after = below.get(to + 1);
      if (!before || !after || before.relative !== after.relative) return [];
      if (!mostly && Math.min(before.to - before.from, after.to - after.from) + 1 < ENOUGH_BESIDE) return [];
      const read = columnsRead(before);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
        .filter((row) => read.every((other) => isFilledLike(facts, other, row, before.to)))
        .map((row) => ({
          row,
          column,
          beside: [
            { row: before.to, column },
            { row: after.from, column },
          ],
        }));
    });
  });
}

/** The columns that a formula reads in its own row. */
function columnsRead(run: FormulaRun): number[] {
  const columns = new Set<number>();
  const look = (node: Expression | undefined): void => {
    if (node?.kind === 'range') {
      if (node.sheet === undefined && node.from.row === run.from && node.to.row === run.from)
        for (let column = node.from.column; column <= node.to.column; column++) columns.add(column);
    } else if (node?.kind === 'call') node.args.forEach(look);
    else if (node?.kind === 'operation') [node.left, node.right].forEach(look);
    else if (node?.kind === 'sign' || node?.kind === 'percent') look(node.operand);
  };
  look(readExpression(run.formula));
  return [...columns];
}

/** A column that is filled in the row of a formula must be filled in the typed number's row too: else there was nothing to work out. */
function isFilledLike(facts: RangeFacts, column: number, row: number, formulaRow: number): boolean {
  const numbers = numberRows(facts, column);
  return hasRow(numbers, row) || !hasRow(numbers, formulaRow);
}
