import type { Expression } from '../../../formulas/expression';
import { readExpression } from '../../../formulas/read-expression';
import type { FormulaRun, RangeFacts } from '../../../plan/facts';
import { commonRows, countRows, hasRow, rowsOf, withoutRows, toRuns } from '../../../plan/row-runs';
import type { MoneyRowAt } from './missed-rows';
import { formulasByColumn, numberRows } from './number-columns';
import type { TypedNumber } from './typed-totals';

const FEWEST_FORMULAS = 3;
const MOST_TYPED_SHARE = 0.2;
const LONGEST_GAP = 2;
/** So many equal formulas right above and right below say enough, whatever else the column holds. */
const ENOUGH_BESIDE = 3;
/** How many rows of the formulas are looked at to learn which kinds they stand for. */
const COMPARED = 200;

/**
 * Typed numbers that interrupt a column of one and the same formula, where what the formula reads is filled in as well. Rows of another
 * kind may well be typed (incomes amid costs that are worked out), and so may the row that begins each group of formulas.
 */
export function interruptedFormulas(facts: RangeFacts, moneyRow: MoneyRowAt): TypedNumber[] {
  const rows = withoutRows(facts.rows, toRuns(facts.totals.map(({ row }) => row)));
  return [...formulasByColumn(facts)].flatMap(([column, runs]): TypedNumber[] => {
    const typed = commonRows(facts.columns.find((each) => each.column === column)?.typed ?? [], rows);
    const formulas = countRows(commonRows(runs, rows));
    const numbers = countRows(typed);
    if (numbers === 0 || formulas < FEWEST_FORMULAS) return [];
    const mostly = numbers <= (formulas + numbers) * MOST_TYPED_SHARE;
    const above = new Map(runs.map((run) => [run.to, run]));
    const below = new Map(runs.map((run) => [run.from, run]));
    const begun = new Map<string, number>();
    for (const { from, to } of typed) {
      // Longer stretches are typed altogether: units' rows between their committees' own.
      const relative = to - from < LONGEST_GAP ? below.get(to + 1)?.relative : undefined;
      if (relative !== undefined) begun.set(relative, (begun.get(relative) ?? 0) + 1);
    }
    return typed.flatMap(({ from, to }): TypedNumber[] => {
      if (to - from >= LONGEST_GAP) return [];
      const before = above.get(from - 1);
      const after = below.get(to + 1);
      if (!before || !after || before.relative !== after.relative) return [];
      const beside = before.to - before.from + after.to - after.from + 2;
      if (!mostly && (beside < ENOUGH_BESIDE || begun.get(before.relative)! > 1)) return [];
      if (!sharesKind(from, [before, after], moneyRow)) return [];
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

/** Whether the typed row is of a kind that the formulas beside it stand for. */
function sharesKind(row: number, runs: readonly FormulaRun[], moneyRow: MoneyRowAt): boolean {
  const own = moneyRow(row);
  if (!own) return true;
  let looked = 0;
  for (const other of rowsOf(runs)) {
    if (looked++ >= COMPARED) return false;
    const kind = moneyRow(other)?.kind;
    if (kind === undefined || kind === own.kind) return true;
  }
  return false;
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
