import { a1, sheetAddress, type CellRef } from '../../../plan/cell';
import type { ReportSheet } from '../../live-workbook';
import { rangeOf } from '../range-of';
import { askWorkbookProtection } from '../writing/check-protection';
import { typedValue } from '../writing/typed-value';
import { freeSheetName, REPORT_SIGN } from './report-sign';

/** The title, an empty row, and then the headers. */
const HEADER_ROW = 2;
const WIDEST_POINTS = 360;

/**
 * Makes the report sheet at the end of the workbook. An earlier report is taken away as a whole; a sheet of the user's own with the same name is left
 * alone, and the report's name gets a number.
 * @throws WorkbookFault `protected-workbook` before anything is written
 */
export async function writeReportSheet(context: Excel.RequestContext, report: ReportSheet): Promise<void> {
  const { worksheets } = context.workbook;
  const checkProtection = askWorkbookProtection(context);
  const { earlier, others } = await findReports(context);
  checkProtection();
  const sheet = worksheets.add();
  for (const name of earlier) worksheets.getItem(name).delete();
  sheet.name = freeSheetName(report.name, others);
  const sign = sheet.names.add(REPORT_SIGN, '=TRUE');
  sign.visible = false;
  const width = Math.max(report.headers.length, ...report.lines.map(({ texts }) => texts.length)) + 1;
  const rows = [
    [report.title],
    [],
    [report.linkHeader, ...report.headers],
    ...report.lines.map(({ cell, texts }) => [shownAddress(cell), ...texts]),
  ];
  const range = rangeOf(sheet, { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
  range.values = rows.map((row) => Array.from({ length: width }, (_, index) => typedValue(row[index] ?? '')));
  report.lines.forEach(({ cell }, index) => {
    sheet.getCell(HEADER_ROW + 1 + index, 0).hyperlink = {
      documentReference: sheetAddress(cell),
      textToDisplay: String(typedValue(shownAddress(cell))),
    };
  });
  format(sheet, rows.length, width);
  await context.sync();
}

/** Takes the report sheet away; false where there was none. */
export async function removeReportSheet(context: Excel.RequestContext): Promise<boolean> {
  const checkProtection = askWorkbookProtection(context);
  const { earlier } = await findReports(context);
  if (earlier.length === 0) return false;
  checkProtection();
  for (const name of earlier) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
  return true;
}

/** The sheets that are ours, by their sign, and all others. */
async function findReports(
  context: Excel.RequestContext,
): Promise<{ readonly earlier: readonly string[]; readonly others: readonly string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const signs = worksheets.items.map(({ name }) => ({
    name,
    sign: worksheets.getItem(name).names.getItemOrNullObject(REPORT_SIGN).load('name'),
  }));
  await context.sync();
  const namesWhere = (isReport: boolean): readonly string[] =>
    signs.filter(({ sign }) => sign.isNullObject !== isReport).map(({ name }) => name);
  return { earlier: namesWhere(true), others: namesWhere(false) };
}

function format(sheet: Excel.Worksheet, rows: number, width: number): void {
  sheet.getCell(0, 0).format.font.bold = true;
  rangeOf(sheet, { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: width - 1 }).format.font.bold = true;
  const lines = rangeOf(sheet, { top: HEADER_ROW, left: 0, bottom: Math.max(HEADER_ROW, rows - 1), right: width - 1 });
  lines.format.wrapText = true;
  lines.format.columnWidth = Math.min(WIDEST_POINTS, Math.max(90, Math.floor(900 / width)));
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
}

/** As people read it: without the quotes that formulas need. */
function shownAddress(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell)}`;
}
