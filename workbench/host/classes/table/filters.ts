import { makeRange } from '../range/make-range';
import type { HostObject } from '../../protocol/host-object';
import { found } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { ClassTargets } from '../targets';
import { tablePart } from './table-parts';
import type { HostTable } from '../../engine';

type Target = ClassTargets['AutoFilter'];

function tableOf(target: Target, session: HostSession): HostTable | undefined {
  return 'table' in target ? session.table(target.table) : undefined;
}

/** Whether a filter hides rows: some row of the table's data is hidden. */
function isFiltered(table: HostTable, { engine }: HostSession): boolean {
  const { top, bottom } = tablePart(table, 'data');
  for (let row = top; row <= bottom; row++) if (engine.isRowHidden(table.sheet, row)) return true;
  return false;
}

function range(target: Target, session: HostSession): HostObject<'Range'> | null {
  const table = tableOf(target, session);
  return table ? makeRange(table.sheet, table.range) : null;
}

/** `AutoFilter`. A table has its buttons; of a sheet's own filter this host knows nothing but the rows that it hid. */
export const AUTO_FILTER: HostClass<Target> = {
  scalars: {
    Enabled: readOnly((target) => 'table' in target),
    IsDataFiltered: readOnly((target, session) => {
      const table = tableOf(target, session);
      return table !== undefined && isFiltered(table, session);
    }),
  },
  reads: {
    GetRange: (target, _args, session) => found(range(target, session)),
    GetRangeOrNullObject: (target, _args, session) => range(target, session),
  },
  writes: {
    ClearCriteria: (target, _args, session) => {
      const table = tableOf(target, session);
      if (table) session.engine.clearFilters(table.id);
    },
    Reapply: () => undefined,
  },
};

/** `Filter` of a table's column; the host only takes filters away, all at once. */
export const FILTER: HostClass<ClassTargets['Filter']> = {
  writes: { Clear: ({ table }, _args, { engine }) => engine.clearFilters(table) },
};
