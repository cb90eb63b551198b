import type { CellRange } from '../../../src/index';
import type { HostChange } from '../../host/engine';
import { intersection } from '../../host/memory/ranges';
import { tablesOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';

type CellsChange = Extract<HostChange, { kind: 'cells' }>;

/** Tells of changed cells, and of the tables that they lie in. */
export function cellsChanges(
  book: UniverBook,
  sheet: string,
  range: CellRange,
  changeType: CellsChange['changeType'],
  details?: CellsChange['details'],
): readonly HostChange[] {
  const cells: HostChange = { kind: 'cells', sheet, range, changeType, ...book.origin, ...(details && { details }) };
  const tables = tablesOf(book, sheet).flatMap(({ id: table, name, range: whole }): readonly HostChange[] => {
    const shared = intersection(whole, range);
    return shared ? [{ kind: 'table-changed', table, name, sheet, range: shared }] : [];
  });
  return [cells, ...tables];
}
