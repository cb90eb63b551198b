import type { TableReference } from '../../formulas/expression';
import { areaOf } from '../../formulas/area-of';
import type { CellsReference } from '../../formulas/sum-of';
import type { CellRange } from '../../plan/cell';
import type { RangeFacts } from '../../plan/facts';

/**
 * The cells of a range's own sheet that a reference means, seen from a row that lies `rowsDown` below the formula as written. Undefined for
 * other sheets, other workbooks, and tables that are not this one.
 */
export function referencedCells(
  facts: RangeFacts,
  cells: CellsReference,
  row: number,
  rowsDown: number,
): CellRange | undefined {
  if (cells.kind === 'table') return tableCells(facts, cells, row);
  const own = cells.sheet === undefined || cells.sheet.toLowerCase() === facts.sheet.toLowerCase();
  return own && !cells.external ? areaOf(cells, rowsDown) : undefined;
}

function tableCells(facts: RangeFacts, cells: TableReference, row: number): CellRange | undefined {
  const { table, range, headerRow, columns } = facts;
  if (table === undefined || (cells.table !== undefined && cells.table.toLowerCase() !== table.toLowerCase()))
    return undefined;
  const columnOf = (header: string | undefined): number | undefined =>
    header === undefined
      ? undefined
      : columns.find((column) => column.header.trim().toLowerCase() === header.trim().toLowerCase())?.column;
  const left = cells.first === undefined ? range.left : columnOf(cells.first);
  const right = cells.last === undefined ? range.right : columnOf(cells.last);
  if (left === undefined || right === undefined) return undefined;
  const across = { left: Math.min(left, right), right: Math.max(left, right) };
  switch (cells.part) {
    case 'data':
      return { ...across, top: headerRow + 1, bottom: range.bottom };
    case 'all':
      return { ...across, top: headerRow, bottom: range.bottom };
    case 'row':
      return { ...across, top: row, bottom: row };
    case 'headers-data':
    case 'headers':
    case 'data-totals':
    case 'totals':
      return undefined;
  }
}
