import type { SheetSnapshot } from '../../../src/index';

const NARROWEST = 64;
const WIDEST = 280;
const PER_CHARACTER = 7;
const PADDING = 18;
/** So many rows tell how wide the columns should be. */
const LOOKED_AT = 200;

/** How wide each column is to be, in pixels, by what its first rows hold: a file's own widths are not part of what is read. */
export function columnWidths(
  { rows, columnCount }: Pick<SheetSnapshot, 'rows' | 'columnCount'>,
  lengthOf: (row: number, column: number) => number,
): readonly number[] {
  const longest = new Array<number>(columnCount).fill(0);
  let looked = 0;
  for (let row = 0; row < rows.length && looked < LOOKED_AT; row++) {
    const values = rows[row]?.values;
    if (!values) continue;
    looked += 1;
    for (let column = 0; column < values.length; column++) {
      if (values[column] !== null) longest[column] = Math.max(longest[column] ?? 0, lengthOf(row, column));
    }
  }
  return longest.map((length) => Math.min(WIDEST, Math.max(NARROWEST, length * PER_CHARACTER + PADDING)));
}
