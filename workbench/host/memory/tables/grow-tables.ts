import type { CellRange } from '../../../../src/index';
import type { Draft } from '../draft';
import { overlaps } from '../ranges';

/** A table without a total row takes in the row right below it when something is written there that nothing stood in before. */
export function growTables(draft: Draft, sheetId: string, written: CellRange): void {
  for (const table of draft.sheet(sheetId).tables) {
    const { range } = table;
    const below = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
    if (table.totalRows > 0 || written.top !== below.top || !overlaps(below, written)) continue;
    if (written.left < range.left || written.right > range.right) continue;
    const bottom = Math.min(written.bottom, lastFilled(draft, sheetId, written));
    const grown = { ...range, bottom };
    const { tables } = draft.sheet(sheetId);
    const isFree = tables.every((other) => other.id === table.id || !overlaps(other.range, grown));
    if (bottom <= range.bottom || !isFree) continue;
    draft.setTable(sheetId, { ...table, range: grown });
    draft.touchFormulas();
  }
}

/** The last row, from the first written one on, up to which every row holds something in the written columns. */
function lastFilled(draft: Draft, sheetId: string, { top, bottom, left, right }: CellRange): number {
  const { rows } = draft.sheet(sheetId);
  let row = top;
  for (; row <= bottom; row++) {
    const cells = rows[row];
    const isFilled = cells?.values.slice(left, right + 1).some((value) => value !== null);
    if (!isFilled) break;
  }
  return row - 1;
}
