import type { CellRange } from '../plan/cell';
import { areaOf } from '../formulas/area-of';
import { readExpression } from '../formulas/read-expression';

/** Where a range stands: its sheet, and its cells; whole columns and rows reach to the sheet's ends. */
export interface RangeAddress {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Reads the address that Excel gives for a range: `Mål!A1:F20`, `'Mål 2027'!$A:$F`, `[Bok.xlsx]Mål!A1`. The sheet's name may stand
 * without its quotes, and the workbook's is dropped. Undefined when the text names no cells of a sheet.
 */
export function readRangeAddress(text: string): RangeAddress | undefined {
  const mark = text.lastIndexOf('!');
  if (mark <= 0) return undefined;
  const expression = readExpression(text.slice(mark + 1));
  if (expression?.kind !== 'range') return undefined;
  const quoted = /^'(.*)'$/s.exec(text.slice(0, mark).trim());
  const place = quoted ? quoted[1]!.replaceAll("''", "'") : text.slice(0, mark).trim();
  const sheet = place.slice(place.lastIndexOf(']') + 1);
  return sheet === '' ? undefined : { sheet, range: areaOf(expression, 0) };
}
