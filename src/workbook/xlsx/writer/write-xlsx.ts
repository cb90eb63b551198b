import { PartList } from '../package/part-list';
import { ZipWriter } from '../package/zip-writer';
import { checkNewWorkbook } from './check-new-workbook';
import { customXmlPropertiesXml } from './custom-xml-properties';
import type { NewWorkbook } from './new-workbook';
import { appPropertiesXml, corePropertiesXml } from './properties-xml';
import { SharedStrings } from './shared-strings';
import { sheetXml } from './sheet-xml';
import { StyleSheet } from './style-sheet';
import { tableXml } from './table-xml';
import { activeSheet, workbookXml } from './workbook-xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Writes a new workbook as an .xlsx file. The same workbook gives the same bytes. Sheets are written row by row: what is in
 * memory is the compressed file and the texts, not the sheets' XML.
 * @throws NewWorkbookError for what Excel would refuse or repair
 */
export function writeXlsx(book: NewWorkbook): Uint8Array {
  checkNewWorkbook(book);
  const parts = new PartList();
  const strings = new SharedStrings();
  const styles = new StyleSheet(book.styles);
  const active = activeSheet(book);
  let mustCalculate = false;
  const onUncalculated = (): void => {
    mustCalculate = true;
  };
  let tableId = 0;
  book.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const context = { strings, styles, isActive: index === active, path: `sheets[${index}]`, onUncalculated };
    parts.add(part, sheetXml(sheet, context), `${SPREADSHEET}.worksheet+xml`);
    parts.relate(WORKBOOK, 'worksheet', part);
    for (const table of sheet.tables ?? []) {
      const tablePart = `xl/tables/table${++tableId}.xml`;
      parts.add(tablePart, tableXml(table, tableId), `${SPREADSHEET}.table+xml`);
      parts.relate(part, 'table', tablePart);
    }
  });
  parts.add(WORKBOOK, () => workbookXml(book, mustCalculate), `${SPREADSHEET}.sheet.main+xml`);
  parts.relate('', 'officeDocument', WORKBOOK);
  parts.add('xl/styles.xml', styles.xml, `${SPREADSHEET}.styles+xml`);
  parts.relate(WORKBOOK, 'styles', 'xl/styles.xml');
  parts.add('xl/sharedStrings.xml', strings.pieces(), `${SPREADSHEET}.sharedStrings+xml`);
  parts.relate(WORKBOOK, 'sharedStrings', 'xl/sharedStrings.xml');
  addCustomXml(book, parts);
  parts.add(
    'docProps/core.xml',
    corePropertiesXml(book.properties ?? {}),
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  parts.relate('', 'core-properties', 'docProps/core.xml');
  parts.add(
    'docProps/app.xml',
    appPropertiesXml(book.properties ?? {}),
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  parts.relate('', 'extended-properties', 'docProps/app.xml');
  const zip = new ZipWriter();
  parts.writeTo(zip);
  return zip.finish();
}

function addCustomXml(book: NewWorkbook, parts: PartList): void {
  book.customXml?.forEach(({ namespace, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts.add(item, xml);
    parts.add(
      properties,
      customXmlPropertiesXml(namespace, index),
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
    parts.relate(WORKBOOK, 'customXml', item);
    parts.relate(item, 'customXmlProps', properties);
  });
}
