import type { CellRange } from '../../../../src/index';
import type { HostTable } from '../../engine';
import { HostFault } from '../../host-fault';
import type { HostObject } from '../../protocol/host-object';
import { makeRange } from '../range/make-range';

export type TablePart = 'range' | 'header' | 'data' | 'total';

/** The rows of a part of a table. @throws HostFault `InvalidOperation` for a header or total row that the table does not show */
export function tablePart({ range, showHeaders, showTotals }: HostTable, part: TablePart): CellRange {
  switch (part) {
    case 'range':
      return range;
    case 'header':
      if (!showHeaders) throw new HostFault('InvalidOperation');
      return { ...range, bottom: range.top };
    case 'total':
      if (!showTotals) throw new HostFault('InvalidOperation');
      return { ...range, top: range.bottom };
    case 'data':
      return { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
  }
}

/** A part of a table, or of one of its columns, as a range. */
export function tableRange(table: HostTable, part: TablePart, column?: number): HostObject<'Range'> {
  const range = tablePart(table, part);
  const left = table.range.left + (column ?? 0);
  return makeRange(table.sheet, column === undefined ? range : { ...range, left, right: left });
}

/** How many rows of data a table has. */
export function dataRows(table: HostTable): number {
  const { top, bottom } = tablePart(table, 'data');
  return bottom - top + 1;
}
