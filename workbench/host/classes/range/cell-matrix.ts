import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import type { HostCells } from '../../engine';

/** Excel answers no more cells than this, on any platform. */
const MOST_CELLS = 5_000_000;

/** Whether a range has no bounds: then Excel gives null for what each cell has. */
export function isUnbounded({ range }: RangeTarget): boolean {
  return isEntireColumn(range) || isEntireRow(range);
}

/** One thing of each cell, row by row; null for whole columns and rows. @throws HostFault `RangeExceedsLimit` */
export function perCell<R>(target: RangeTarget, session: HostSession, take: (cells: HostCells) => R): R | null {
  if (isUnbounded(target)) return null;
  if (cellCount(target.range) > MOST_CELLS) throw new HostFault('RangeExceedsLimit');
  return take(session.cells(target));
}

/**
 * What was written into a range, in the range's shape: a single value stands for every cell, null leaves a cell as it is.
 * @throws HostFault `InvalidArgument` for a wrong shape or a whole column
 */
export function shaped<V>(value: unknown, target: RangeTarget, check: (each: unknown) => each is V): (V | null)[][] {
  const rows = rowCount(target.range);
  const columns = columnCount(target.range);
  const given = Array.isArray(value) ? undefined : value;
  if (isUnbounded(target) || rows * columns > MOST_CELLS) throw new HostFault('InvalidArgument');
  const matrix: unknown = Array.isArray(value)
    ? value
    : Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  if (!Array.isArray(matrix) || matrix.length !== rows) throw new HostFault('InvalidArgument');
  return matrix.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw new HostFault('InvalidArgument');
    return row.map((each: unknown) => {
      if (each === null || each === undefined) return null;
      if (!check(each)) throw new HostFault('InvalidArgument');
      return each;
    });
  });
}

/** Whether a written value is one that a cell can take. */
export function isCellValue(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
