import type { ShownUnit } from '../../../plan/facts';
import { rowsOf, toRuns } from '../../../plan/row-runs';
import type { NumberFormat, WorkbookSnapshot } from '../../snapshot';
import type { FactsRange } from './facts-range';

/** What a column's numbers are shown as, in order of first use; `formats` are those that it uses. The rows are gathered only where there are several units. */
export function shownUnits(
  workbook: WorkbookSnapshot,
  { sheet, rows }: FactsRange,
  column: number,
  formats: Iterable<number>,
): ShownUnit[] {
  const byFormat = new Map([...formats].map((format) => [format, shownAs(workbook.formats[format])]));
  const units = [...new Set(byFormat.values())];
  if (units.length < 2) return units.map((unit) => ({ unit, rows: [] }));
  const found = new Map<string, number[]>(units.map((unit) => [unit, []]));
  for (const row of rowsOf(rows)) {
    const snapshot = sheet.rows[row];
    if (typeof snapshot?.values[column] !== 'number') continue;
    found.get(byFormat.get(snapshot.formats?.[column] ?? 0) ?? 'number')?.push(row);
  }
  return [...found].map(([unit, own]) => ({ unit, rows: toRuns(own) }));
}

/** The unit that a number format shows. */
function shownAs(format: NumberFormat | undefined): string {
  if (!format) return 'number';
  if (format.kind === 'percent' || format.kind === 'date' || format.kind === 'time') return format.kind;
  const words = format.code.replace(/["\\]/g, '').toLowerCase();
  if (/%|procent/.test(words)) return 'percent';
  if (/mnkr|mkr|milj/.test(words)) return 'mnkr';
  if (/tkr|tusen|kkr/.test(words)) return 'tkr';
  if (/kr|sek/.test(words)) return 'kr';
  if (/index/.test(words)) return 'index';
  return 'number';
}
