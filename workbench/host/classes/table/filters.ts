import type { CellRange } from '../../../../src/index';
import { columnCount } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import type { HostObject } from '../../protocol/host-object';
import { found, oneOf, optionalText, text, whole } from '../arguments';
import { readOnly, type HostClass, type Method } from '../host-class';
import { makeRange } from '../range/make-range';
import { otherRange } from '../range/range-moves';
import type { HostSession } from '../session';
import type { ClassTargets } from '../targets';
import { applyFilter, clearCriteria, filterCells, filterKey, setCriteria } from './filtering';
import type { FilterCriteria } from '../kept-state';
import { criteriaFrom } from './filter-criteria';

type Target = ClassTargets['AutoFilter'];
type Column = ClassTargets['Filter'];

/** Whether a filter hides rows: some row below its header is hidden. */
function isFiltered({ sheet, range }: { sheet: string; range: CellRange }, { engine }: HostSession): boolean {
  for (let row = range.top + 1; row <= range.bottom; row++) if (engine.isRowHidden(sheet, row)) return true;
  return false;
}

function range(target: Target, session: HostSession): HostObject<'Range'> | null {
  const cells = filterCells(target, session);
  return cells ? makeRange(cells.sheet, cells.range) : null;
}

function apply(target: Target, args: readonly unknown[], session: HostSession): void {
  const key = filterKey(target);
  const before = session.state.filters.get(key);
  if (!('table' in target)) {
    if (session.sheet(target.sheet).isProtected) throw new HostFault('AccessDenied');
    const wanted = otherRange(args[0], target.sheet, session);
    const isSame = before?.range !== undefined && JSON.stringify(before.range) === JSON.stringify(wanted);
    if (!isSame) {
      clearCriteria(target, session);
      session.state.filters.set(key, { range: wanted, criteria: new Map() });
    }
  }
  const [, column, criteria] = args;
  if (column === null || column === undefined) return;
  setCriteria(target, whole(column), criteria ? criteriaFrom(criteria) : undefined, session);
}

/** `AutoFilter` of a table, or of a sheet. Of a filter that came with the file this host knows only the rows that it hid. */
export const AUTO_FILTER: HostClass<Target> = {
  scalars: {
    Enabled: readOnly((target, session) => filterCells(target, session) !== undefined),
    IsDataFiltered: readOnly((target, session) => {
      const cells = filterCells(target, session);
      return cells !== undefined && isFiltered(cells, session);
    }),
    Criteria: readOnly((target, session) => {
      const cells = filterCells(target, session);
      const { criteria } = session.state.filters.get(filterKey(target)) ?? {};
      const columns = cells ? columnCount(cells.range) : 0;
      return Array.from({ length: columns }, (_column, at) => criteria?.get(at) ?? { filterOn: '' });
    }),
  },
  reads: {
    GetRange: (target, _args, session) => found(range(target, session)),
    GetRangeOrNullObject: (target, _args, session) => range(target, session),
  },
  writes: {
    Apply: apply,
    ClearCriteria: (target, _args, session) => clearCriteria(target, session),
    ClearColumnCriteria: (target, [column], session) => setCriteria(target, whole(column), undefined, session),
    Reapply: (target, _args, session) => {
      const filter = session.state.filters.get(filterKey(target));
      if (filter) applyFilter(target, filter, session);
    },
    Remove: (target, _args, session) => {
      clearCriteria(target, session);
      if ('table' in target) throw new HostFault('InvalidOperation');
      session.state.filters.delete(target.sheet);
    },
  },
};

/** A method that filters a table's column by criteria made of its arguments. */
function filtering(make: (args: readonly unknown[]) => FilterCriteria): Method<Column> {
  return ({ table, column }, args, session) =>
    setCriteria({ table }, place(table, column, session), criteriaFrom(make(args)), session);
}

/** The column's place from the left, by its id. */
function place(table: string, column: number, session: HostSession): number {
  return session.table(table).columns.findIndex(({ id }) => id === column);
}

/** `Filter` of a table's column. */
export const FILTER: HostClass<Column> = {
  scalars: {
    Criteria: readOnly(
      ({ table, column }, session) =>
        session.state.filters.get(table)?.criteria.get(place(table, column, session)) ?? null,
    ),
  },
  writes: {
    Apply: filtering(([criteria]) => criteriaFrom(criteria)),
    ApplyBottomItemsFilter: filtering(([count]) => ({ filterOn: 'BottomItems', criterion1: String(count) })),
    ApplyBottomPercentFilter: filtering(([count]) => ({ filterOn: 'BottomPercent', criterion1: String(count) })),
    ApplyTopItemsFilter: filtering(([count]) => ({ filterOn: 'TopItems', criterion1: String(count) })),
    ApplyTopPercentFilter: filtering(([count]) => ({ filterOn: 'TopPercent', criterion1: String(count) })),
    ApplyCustomFilter: filtering(([criterion1, criterion2, operator]) => {
      const second = optionalText(criterion2);
      return {
        filterOn: 'Custom',
        criterion1: text(criterion1),
        ...(second !== undefined && { criterion2: second, operator: oneOf(operator, ['And', 'Or']) }),
      };
    }),
    ApplyDynamicFilter: filtering(([criteria]) => ({ filterOn: 'Dynamic', dynamicCriteria: text(criteria) })),
    ApplyValuesFilter: filtering(([values]) => ({ filterOn: 'Values', values })),
    Clear: ({ table, column }, _args, session) => {
      if (session.state.filters.has(table)) setCriteria({ table }, place(table, column, session), undefined, session);
      else session.engine.clearFilters(table);
    },
  },
};
