import type { RowPlace } from '../sheet-places';
import type { AxisMap } from './axis-map';

/** Where the rows that stay begin, by where they are now. */
export function rowStarts(
  places: ReadonlyMap<number, readonly RowPlace[]>,
  rows: AxisMap,
): readonly { readonly row: number; readonly start: number }[] {
  return [...places]
    .flatMap(([before, [first]]) => {
      const row = rows.now(before);
      return row === undefined || !first ? [] : [{ row, start: first.start }];
    })
    .sort((a, b) => a.row - b.row);
}
