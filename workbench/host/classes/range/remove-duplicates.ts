import { shiftFormula } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { flag, whole } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { ClassTargets, RangeTarget } from '../targets';
import { withoutHeader, written } from './sort-rows';

type Result = ClassTargets['RemoveDuplicatesResult'];

/**
 * `removeDuplicates`: of rows that have the same in some columns, only the first stays; the others' places are taken by the rows below, and the
 * end of the range becomes empty. Letters' case makes no difference.
 */
export function removeDuplicates(
  { sheet, range }: RangeTarget,
  args: readonly unknown[],
  session: HostSession,
): HostObject<'RemoveDuplicatesResult'> {
  const columns = Array.isArray(args[0]) ? (args[0] as unknown[]).map(whole) : [];
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= columnCount(range)))
    throw new HostFault('InvalidArgument');
  const data = withoutHeader(range, flag(args[1]));
  if (!data) return new HostObject('RemoveDuplicatesResult', { removed: 0, uniqueRemaining: 0 });
  const cells = session.engine.read(sheet, data);
  const seen = new Set<string>();
  const kept = cells.values.flatMap((row, index) => {
    if (row.every((value) => value === '')) return [];
    const key = JSON.stringify(
      columns.map((column) => {
        const value = row[column]!;
        return typeof value === 'string' ? value.toLocaleLowerCase('sv') : value;
      }),
    );
    return seen.has(key) ? [] : (seen.add(key), [index]);
  });
  const filled = cells.values.filter((row) => row.some((value) => value !== '')).length;
  const content = Array.from({ length: rowCount(data) }, (_row, down) =>
    Array.from({ length: columnCount(data) }, (_column, across) => {
      const row = kept[down];
      return row === undefined ? '' : written(cells, row, across, (formula) => shiftFormula(formula, down - row, 0));
    }),
  );
  if (kept.length < filled) session.engine.write(sheet, data, { content });
  return new HostObject('RemoveDuplicatesResult', { removed: filled - kept.length, uniqueRemaining: kept.length });
}

/** `RemoveDuplicatesResult` */
export const REMOVE_DUPLICATES_RESULT: HostClass<Result> = {
  scalars: {
    Removed: readOnly(({ removed }) => removed),
    UniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
};
