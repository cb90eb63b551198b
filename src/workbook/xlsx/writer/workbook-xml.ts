import { escapeXml } from '../xml/escape-xml';
import type { NewSheet, NewWorkbook } from './new-workbook';
import { NewWorkbookError } from './new-workbook-error';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The index of the sheet that is in front when the file opens. */
export function activeSheet(book: NewWorkbook): number {
  return book.sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible');
}

function printTitles(sheet: NewSheet, index: number): string {
  const rows = sheet.print?.repeatRows;
  if (!rows) return '';
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(name)}!$${rows.first + 1}:$${rows.last + 1}</definedName>`;
}

function namesXml(book: NewWorkbook): string {
  const names = (book.names ?? []).map(({ name, formula, sheet, hidden }, index) => {
    const local = sheet === undefined ? undefined : book.sheets.findIndex((candidate) => candidate.name === sheet);
    if (local === -1) throw new NewWorkbookError(`names[${index}].sheet`, `no such sheet: ${sheet ?? ''}`);
    const attributes = `${local === undefined ? '' : ` localSheetId="${local}"`}${hidden ? ' hidden="1"' : ''}`;
    return `<definedName name="${escapeXml(name)}"${attributes}>${escapeXml(formula.replace(/^=/, ''))}</definedName>`;
  });
  const all = names.join('') + book.sheets.map(printTitles).join('');
  return all === '' ? '' : `<definedNames>${all}</definedNames>`;
}

/**
 * The workbook's own part. Sheet n has the relationship `rId` n, counted from 1.
 * @param mustCalculate whether Excel has to work out formulas when it opens the file
 */
export function workbookXml(book: NewWorkbook, mustCalculate: boolean): string {
  const sheets = book.sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    book.date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="${activeSheet(book)}"/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>`,
    namesXml(book),
    `<calcPr calcId="191029"${mustCalculate ? ' fullCalcOnLoad="1"' : ''}/></workbook>`,
  ].join('');
}
