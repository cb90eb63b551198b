import { parseFormula, type FormulaPiece } from '../../../formulas/parse-formula';
import { relativeFormula } from '../../../formulas/relative-formula';
import { shiftPieces } from '../../../formulas/shift-formula';
import type { FormulaRun, RowRun } from '../../../plan/facts';
import type { FactsRange } from './facts-range';

/** The formulas of a range's rows and totals, by column, then row; copied ones as one run. Rows without formulas cost nothing. */
export function formulaRuns({ sheet, range, blocks }: FactsRange, rows: readonly RowRun[]): FormulaRun[] {
  const columns = valueColumns(blocks, range);
  const open = new Map<number, OpenRun>();
  const runs = new Map<number, OpenRun[]>();
  for (const { from, to } of rows) {
    for (let row = from; row <= to; row++) {
      const formulas = sheet.rows[row]?.formulas;
      if (!formulas) continue;
      for (const column of columns) {
        const formula = formulas[column];
        if (formula === undefined) continue;
        const last = open.get(column);
        if (last && goesOn(last, formula, row)) {
          last.to = row;
          continue;
        }
        const run: OpenRun = { column, from: row, to: row, formula, relative: relativeFormula(formula, row, column) };
        open.set(column, run);
        const list = runs.get(column);
        if (list) list.push(run);
        else runs.set(column, [run]);
      }
    }
  }
  return [...runs]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) =>
      list.map(({ column, from, to, formula, relative }) => ({ column, from, to, formula, relative })),
    );
}

/** A run that may go on; its formula in pieces once it was compared with another. */
interface OpenRun {
  readonly column: number;
  readonly from: number;
  to: number;
  readonly formula: string;
  readonly relative: string;
  pieces?: readonly FormulaPiece[];
}

/** Whether a formula is the run's, copied to the next row: mostly by the letter, else as it reads from its cell. */
function goesOn(run: OpenRun, formula: string, row: number): boolean {
  if (row !== run.to + 1) return false;
  run.pieces ??= parseFormula(run.formula);
  return (
    shiftPieces(run.pieces, row - run.from, 0) === formula || relativeFormula(formula, row, run.column) === run.relative
  );
}

/** The columns that are looked at: all of a range, or where settings stand beside labels the values' own. */
export function valueColumns(blocks: FactsRange['blocks'], range: FactsRange['range']): number[] {
  if (blocks[0]!.outline) return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const cells = blocks.flatMap(({ rows }) => rows.flatMap(({ cells = {} }) => Object.values(cells)));
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
}
