import type { RangeFacts } from '../../../plan/facts';
import { isCellError } from '../../snapshot';
import type { ColumnFacts } from '../../../plan/facts';
import type { FactsRange } from './facts-range';
import { rowsOf } from '../../../plan/row-runs';

/** Errors that no row of the plan carries: in totals, and in columns that no field is read from. */
export function looseProblems(
  { sheet, rows, range }: FactsRange,
  columns: readonly ColumnFacts[],
  totals: readonly number[],
): RangeFacts['problems'] {
  const found: RangeFacts['problems'][number][] = [];
  const look = (row: number, column: number): void => {
    const value = sheet.rows[row]?.values[column] ?? null;
    if (isCellError(value))
      found.push({
        cell: { sheet: sheet.name, row, column },
        problem: { kind: 'error-value', seen: value.error },
      });
  };
  const loose = columns.filter(({ fields, filled }) => filled && fields.length === 0);
  if (loose.length > 0) for (const row of rowsOf(rows)) for (const { column } of loose) look(row, column);
  for (const row of totals) for (let column = range.left; column <= range.right; column++) look(row, column);
  return found.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}
