import type { CellRange } from '../../../../plan/cell';
import type { SheetChange } from './book-change';

/** A rectangle after rows and columns came and went; undefined where all of it is gone. */
export function movedRange(
  range: CellRange,
  { rows, columns }: Pick<SheetChange, 'rows' | 'columns'>,
): CellRange | undefined {
  const vertical = rows.span(range.top, range.bottom);
  const horizontal = columns.span(range.left, range.right);
  return vertical && horizontal && { top: vertical[0], bottom: vertical[1], left: horizontal[0], right: horizontal[1] };
}
