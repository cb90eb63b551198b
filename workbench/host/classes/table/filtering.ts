import type { CellRange } from '../../../../src/index';
import { columnCount } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import type { HostSession } from '../session';
import type { ClassTargets } from '../targets';
import type { FilterCriteria, KeptFilter } from '../kept-state';
import { cellsLeftIn } from './filter-criteria';

type Target = ClassTargets['AutoFilter'];

/** Under what a filter is kept: a table's id, or its sheet's. */
export function filterKey(target: Target): string {
  return 'table' in target ? target.table : target.sheet;
}

/** The filter's cells with its header row, and their sheet; undefined for a sheet that has no filter. */
export function filterCells(
  target: Target,
  session: HostSession,
): { readonly sheet: string; readonly range: CellRange } | undefined {
  if ('table' in target) {
    const { sheet, range, showTotals, showHeaders } = session.table(target.table);
    // Without a header row the filter begins where the header row would be.
    return {
      sheet,
      range: { ...range, top: showHeaders ? range.top : range.top - 1, bottom: range.bottom - (showTotals ? 1 : 0) },
    };
  }
  const range = session.state.filters.get(target.sheet)?.range;
  return range && { sheet: target.sheet, range };
}

/** Sets a column's criteria, or takes them away, and hides and shows the rows anew. @throws HostFault */
export function setCriteria(
  target: Target,
  column: number,
  criteria: FilterCriteria | undefined,
  session: HostSession,
): void {
  const key = filterKey(target);
  const before = session.state.filters.get(key);
  const cells = filterCells(target, session);
  if (!cells || column < 0 || column >= columnCount(cells.range)) throw new HostFault('InvalidArgument');
  const changed = new Map(before?.criteria);
  if (criteria) changed.set(column, criteria);
  else changed.delete(column);
  applyFilter(target, { ...before, criteria: changed }, session);
  session.state.filters.set(key, { ...before, criteria: changed });
}

/** Hides the rows that some column's criteria leave out, and shows the others that a filter hid. */
export function applyFilter(target: Target, filter: KeptFilter, session: HostSession): void {
  const cells = filterCells(target, session);
  if (!cells || cells.range.bottom === cells.range.top) return;
  const { sheet, range } = cells;
  const data = { ...range, top: range.top + 1 };
  const { values, formats } = session.engine.read(sheet, data);
  const leftOut = new Set<number>();
  for (const [column, criteria] of filter.criteria) {
    const kept = cellsLeftIn(
      criteria,
      values.map((row, down) => ({ value: row[column]!, format: formats[down]![column]! })),
    );
    kept.forEach((isIn, down) => !isIn && leftOut.add(data.top + down));
  }
  session.engine.filterRows(sheet, data.top, data.bottom, leftOut);
}

/** Takes all criteria away and shows the rows. */
export function clearCriteria(target: Target, session: HostSession): void {
  const key = filterKey(target);
  const before = session.state.filters.get(key);
  if (before) session.state.filters.set(key, { ...before, criteria: new Map() });
  const cells = filterCells(target, session);
  if (!cells) return;
  if ('table' in target) session.engine.clearFilters(target.table);
  else session.engine.filterRows(cells.sheet, cells.range.top, cells.range.bottom, new Set());
}
