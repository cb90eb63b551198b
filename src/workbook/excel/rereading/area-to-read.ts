import type { CellRange } from '../../../plan/cell';
import type { SheetSnapshot } from '../../snapshot';
import { wantedArea, type WantedArea } from '../reading/wanted-area';

/**
 * The area to read for changed cells, so that the rows come out as if all had been read: from where the shortest of them ended, since the formats of empty
 * cells in between were not kept; and over the rows between the cells and what was in use, which may be hidden.
 */
export function changedArea(sheet: SheetSnapshot, range: CellRange): WantedArea {
  const { rows } = sheet;
  const firstUsed = rows.findIndex((row) => row !== undefined);
  const top = Math.min(range.top, rows.length);
  const bottom = Math.max(range.bottom, firstUsed - 1);
  return wantedArea(sheet.name, withLeft(sheet, { ...range, top, bottom }), true);
}

/** The area to read for formulas that may have come to something else. */
export function formulaArea(sheet: SheetSnapshot, range: CellRange): WantedArea {
  return wantedArea(sheet.name, withLeft(sheet, range), false);
}

function withLeft({ rows }: SheetSnapshot, range: CellRange): CellRange {
  let { left } = range;
  for (let row = range.top; row <= range.bottom && left > 0; row++)
    left = Math.min(left, rows[row]?.values.length ?? 0);
  return { ...range, left };
}
