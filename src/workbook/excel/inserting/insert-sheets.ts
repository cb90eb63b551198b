import type { NewWorkbook } from '../../xlsx/writer/new-workbook';
import { writeXlsx } from '../../xlsx/writer/write-xlsx';
import { askWorkbookProtection } from '../writing/check-protection';
import { base64Of } from './base64';

/**
 * Puts those sheets of a new workbook in, at the end, that the workbook has none of by name.
 * @returns the names that they got
 * @throws WorkbookFault `protected-workbook`
 */
export async function insertNewSheets(context: Excel.RequestContext, book: NewWorkbook): Promise<readonly string[]> {
  const { workbook } = context;
  const checkProtection = askWorkbookProtection(context);
  workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
  const wanted = book.sheets.map(({ name }) => name).filter((name) => !taken.has(name.toLowerCase()));
  if (wanted.length === 0) return [];
  checkProtection();
  const inserted = workbook.insertWorksheetsFromBase64(base64Of(writeXlsx(book)), {
    positionType: 'End',
    sheetNamesToInsert: wanted,
  });
  await context.sync();
  const sheets = inserted.value.map((id) => workbook.worksheets.getItem(id).load('name'));
  await context.sync();
  return sheets.map(({ name }) => name);
}
