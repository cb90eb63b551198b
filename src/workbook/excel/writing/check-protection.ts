import { WorkbookFault } from '../../live-workbook';

/** Asks whether sheets are protected; what is returned throws after the next `sync` where one is. Nobody's protection is ever taken away. */
export function askProtection(sheets: readonly Excel.Worksheet[]): () => void {
  for (const sheet of sheets) {
    sheet.load('name');
    sheet.protection.load('protected');
  }
  return () => {
    const closed = sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
    if (closed) throw new WorkbookFault('protected-sheet', { sheet: closed.name });
  };
}

/** The same for the workbook's structure: sheets that come and go. */
export function askWorkbookProtection({ workbook }: Excel.RequestContext): () => void {
  workbook.protection.load('protected');
  return () => {
    if (workbook.protection.protected) throw new WorkbookFault('protected-workbook');
  };
}
