import { WorkbookFault, type NewHeaders } from '../../live-workbook';
import { rangeOf } from '../range-of';
import { askProtection } from '../writing/check-protection';
import { typedValue } from '../writing/typed-value';

/**
 * Adds columns at the right end of a table, or beside a range with headers. Where something stands to the right of such a range, the sheet gets new columns
 * and what stands there moves.
 * @throws WorkbookFault `no-sheet`, `protected-sheet`
 */
export async function insertNewColumns(context: Excel.RequestContext, columns: NewHeaders): Promise<void> {
  const { sheet: name, table, headers, lastHeader } = columns;
  if (headers.length === 0) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFault('no-sheet', { sheet: name });
  const there = context.workbook.worksheets.getItem(name);
  const checkProtection = askProtection([there]);
  const { row, column } = lastHeader;
  const beside = { top: row, bottom: row, left: column + 1, right: column + headers.length };
  const used = rangeOf(there, beside).getEntireColumn().getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  checkProtection();
  if (table !== undefined) {
    const own = there.tables.getItem(table);
    for (const header of headers) own.columns.add(undefined, undefined, header);
  } else {
    const cells = rangeOf(there, beside);
    if (!used.isNullObject) cells.getEntireColumn().insert('Right');
    const written = rangeOf(there, beside);
    written.copyFrom(there.getCell(row, column), 'Formats');
    written.values = [headers.map(typedValue)];
  }
  await context.sync();
}
