import type { CellRef } from '../../plan/cell';
import type { Revealed } from '../live-workbook';
import { askProtection } from './writing/check-protection';

/**
 * Selects a cell, unless it lies in what is hidden; with `unhide` shows the sheet, the row or the column first. A row that a filter hides is shown by
 * taking the filter off that table alone.
 * @throws WorkbookFault `protected-sheet` where showing would need the protection to go
 */
export async function revealCell(context: Excel.RequestContext, cell: CellRef, unhide: boolean): Promise<Revealed> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load('visibility');
  await context.sync();
  if (sheet.isNullObject) return 'no-sheet';
  const isHiddenSheet = sheet.visibility !== 'Visible';
  if (isHiddenSheet && !unhide) return 'hidden-sheet';

  const there = context.workbook.worksheets.getItem(cell.sheet);
  const range = there.getCell(cell.row, cell.column).load('rowHidden,columnHidden');
  const filters = range.getTables(false).load('items/autoFilter/isDataFiltered');
  const checkProtection = askProtection([there]);
  await context.sync();
  const { rowHidden, columnHidden } = range;
  if (!unhide && (rowHidden || columnHidden)) return rowHidden ? 'hidden-row' : 'hidden-column';
  if (rowHidden || columnHidden) checkProtection();

  if (isHiddenSheet) there.visibility = 'Visible';
  if (rowHidden) for (const table of filters.items) if (table.autoFilter.isDataFiltered) table.clearFilters();
  const again = there.getCell(cell.row, cell.column);
  if (rowHidden) again.rowHidden = false;
  if (columnHidden) again.columnHidden = false;
  there.activate();
  again.select();
  await context.sync();
  return 'shown';
}
