import type { TableState } from '../book-state';
import { invalidOperation } from '../faults';
import { overlaps } from '../ranges';
import { columnName } from '../tables/column-name';
import { movingPart, shiftedRange, type Shift } from './shift';

type ShiftableTable = Pick<TableState, 'range' | 'headerRows' | 'columns' | 'columnIds'>;

/**
 * A table after cells of its sheet have moved; undefined when all of it is gone.
 * @throws EngineFault `InvalidOperation` where it would be torn, or lose its header row alone
 */
export function shiftedTable<Table extends ShiftableTable>(table: Table, shift: Shift): Table | undefined {
  const { range, headerRows } = table;
  if (!overlaps(range, movingPart(shift))) return table;
  const moved = shiftedRange(shift, range);
  if (!moved) return undefined;
  if (moved === range) throw invalidOperation('This operation is not allowed. It would shift cells in a table.');
  if (shift.axis === 'row') {
    const losesHeader =
      shift.count < 0 && headerRows > 0 && shift.at <= range.top && shift.at - shift.count > range.top;
    if (losesHeader || moved.bottom - moved.top < headerRows) throw invalidOperation();
    return { ...table, range: moved };
  }
  return { ...table, range: moved, ...shiftedColumns(table, shift) };
}

/** The columns that are left, or with new ones where some came in between. */
function shiftedColumns(
  { range, columns, columnIds }: ShiftableTable,
  { at, count }: Shift,
): Pick<TableState, 'columns' | 'columnIds'> {
  if (count < 0) {
    const isLeft = (index: number): boolean => range.left + index < at || range.left + index >= at - count;
    return {
      columns: columns.filter((_, index) => isLeft(index)),
      columnIds: columnIds.filter((_, index) => isLeft(index)),
    };
  }
  const place = at - range.left;
  if (place <= 0 || place >= columns.length) return { columns, columnIds };
  const names = [...columns];
  const ids = [...columnIds];
  for (let added = 0; added < count; added++) {
    names.splice(place + added, 0, columnName('', names));
    ids.splice(place + added, 0, Math.max(0, ...ids) + 1);
  }
  return { columns: names, columnIds: ids };
}
