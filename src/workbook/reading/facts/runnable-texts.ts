import { runsAsFormula } from '../../../formulas/runs-as-formula';
import type { ColumnFacts, RangeFacts } from '../../../plan/facts';
import { valueColumns } from './formula-runs';
import type { FactsRange } from './facts-range';

/** The typed texts of a range's fields that would run as formulas elsewhere. */
export function runnableTexts(one: FactsRange, columns: readonly ColumnFacts[]): RangeFacts['runnable'] {
  const { sheet, rows, blocks, range } = one;
  const looked = blocks[0]!.outline
    ? columns.filter(({ fields }) => fields.length > 0).map(({ column }) => column)
    : valueColumns(blocks, range);
  const found: { cell: { sheet: string; row: number; column: number }; text: string }[] = [];
  for (const { from, to } of rows) {
    for (let row = from; row <= to; row++) {
      const values = sheet.rows[row]?.values;
      if (!values) continue;
      for (const column of looked) {
        const text = values[column];
        // The signs that matter, and a tab or line break before them, come before the letters, and are no digits.
        if (typeof text !== 'string' || !mayStart(text.charCodeAt(0))) continue;
        if (sheet.rows[row]!.formulas?.[column] === undefined && runsAsFormula(text))
          found.push({ cell: { sheet: sheet.name, row, column }, text });
      }
    }
  }
  return found;
}

function mayStart(code: number): boolean {
  return code < 48 || code === 61 || code === 64;
}
