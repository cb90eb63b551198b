import { relativeFormula } from '../../../formulas/relative-formula';
import type { FormulaRun, RowRun } from '../../../plan/facts';
import type { FactsRange } from './facts-range';
import { rowsOf } from '../../../plan/row-runs';

/** The formulas of a range's rows and totals, by column, then row; copied ones as one run. Rows without formulas cost nothing. */
export function formulaRuns({ sheet, range, blocks }: FactsRange, rows: readonly RowRun[]): FormulaRun[] {
  const columns = valueColumns(blocks, range);
  const runs = new Map<number, { column: number; from: number; to: number; formula: string; relative: string }[]>();
  for (const row of rowsOf(rows)) {
    const formulas = sheet.rows[row]?.formulas;
    if (!formulas) continue;
    for (const column of columns) {
      const formula = formulas[column];
      if (formula === undefined) continue;
      const relative = relativeFormula(formula, row, column);
      const list = runs.get(column);
      const last = list?.at(-1);
      if (last && last.to === row - 1 && last.relative === relative) last.to = row;
      else if (list) list.push({ column, from: row, to: row, formula, relative });
      else runs.set(column, [{ column, from: row, to: row, formula, relative }]);
    }
  }
  return [...runs].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
}

/** The columns that are looked at: all of a range, or where settings stand beside labels the values' own. */
export function valueColumns(blocks: FactsRange['blocks'], range: FactsRange['range']): number[] {
  if (blocks[0]!.outline) return Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const cells = blocks.flatMap(({ rows }) => rows.flatMap(({ cells = {} }) => Object.values(cells)));
  return [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
}
