import { parseA1Range, type CellRange } from '../../plan/cell';
import { columnPart, rowParts } from '../../formulas/reference-part';
import { MAX_COLUMNS, MAX_ROWS } from '../../formulas/sheet-size';

/** One address: the sheet's name in front of it, quoted or not, says nothing new to who asks. */
const ONE = /(?:'(?:[^']|'')*'!|[^',!]*!)?([^',!]+)/g;

/**
 * The rectangles of an address as Excel gives it: `Blad1!A1:B2,'Mål 2027'!D4`, `A:C` and `5:9` for whole columns and rows. Whatever is no
 * address is left out.
 */
export function areasOfAddress(address: string): CellRange[] {
  return [...address.matchAll(ONE)].flatMap(([, text = '']) => areaOfText(text.trim()) ?? []);
}

function areaOfText(text: string): CellRange | undefined {
  const cells = parseA1Range(text);
  if (cells) return cells;
  const rows = rowParts(text);
  if (rows) {
    const [first, last] = rows.map(({ row }) => row).sort((a, b) => a - b) as [number, number];
    return { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 };
  }
  const [from, to, more] = text.split(':').map(columnPart);
  if (!from || !to || more) return undefined;
  const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  return { top: 0, bottom: MAX_ROWS - 1, left, right };
}
