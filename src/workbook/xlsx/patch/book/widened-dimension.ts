import { a1Range, parseA1Range } from '../../../../plan/cell';
import type { ByteEdit } from '../byte-edits';
import type { PartBytes } from '../part-bytes';
import type { SheetPlaces } from '../sheet-places';
import type { SheetChange } from './book-change';
import { movedRange } from './moved-range';

/** The edit by which a sheet states the cells that it uses: those that it stated, where they are now, and those that were written; none where it states nothing. */
export function widenedDimension(
  part: PartBytes,
  dimension: SheetPlaces['dimension'],
  change: SheetChange,
): readonly ByteEdit[] {
  const stated = dimension && parseA1Range(part.text(dimension.start, dimension.end));
  if (!stated) return [];
  let range = movedRange(stated, change) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { row, column } of change.cells)
    range = {
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    };
  const text = a1Range(range);
  return text === a1Range(stated) ? [] : [{ ...dimension, text }];
}
