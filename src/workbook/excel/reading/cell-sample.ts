import type { CellRange } from '../../../plan/cell';
import { rangeOf } from '../range-of';

/** The corner of a sheet that is looked at beforehand. */
const CORNER: CellRange = { top: 0, left: 0, bottom: 29, right: 15 };
/** What a cell takes besides its value and its formula, which without a formula is the value once more. */
const AROUND = 44;

/** Asks for a corner of a sheet; what is returned gives about how many bytes of an answer a cell takes, after the next `sync`. */
export function askCellSample(sheet: Excel.Worksheet): (used: CellRange) => number | undefined {
  const corner = rangeOf(sheet, CORNER).load('values');
  return ({ top, left, bottom, right }) => {
    const values = corner.values as readonly (readonly unknown[])[] | null;
    const cells = (values ?? []).slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
    if (cells.length === 0) return undefined;
    const characters = cells.reduce<number>((sum, cell) => sum + String(cell).length, 0);
    return AROUND + (2.2 * characters) / cells.length;
  };
}
