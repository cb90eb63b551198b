import { runsAsFormula } from '../../../formulas/runs-as-formula';
import type { ColumnFacts, RangeFacts } from '../../../plan/facts';
import { valueColumns } from './formula-runs';
import type { FactsRange } from './facts-range';
import { rowsOf } from '../../../plan/row-runs';

/** The typed texts of a range's fields that would run as formulas elsewhere. */
export function runnableTexts(one: FactsRange, columns: readonly ColumnFacts[]): RangeFacts['runnable'] {
  const { sheet, rows, blocks, range } = one;
  const looked = blocks[0]!.outline
    ? columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column)
    : valueColumns(blocks, range);
  const found: { cell: { sheet: string; row: number; column: number }; text: string }[] = [];
  for (const row of rowsOf(rows)) {
    const snapshot = sheet.rows[row];
    if (!snapshot) continue;
    for (const column of looked) {
      const text = snapshot.values[column];
      // The signs that matter, and a tab or line break before them, come before the letters and digits.
      if (typeof text !== 'string' || text.charCodeAt(0) > 64 || snapshot.formulas?.[column] !== undefined) continue;
      if (runsAsFormula(text)) found.push({ cell: { sheet: sheet.name, row, column }, text });
    }
  }
  return found;
}
