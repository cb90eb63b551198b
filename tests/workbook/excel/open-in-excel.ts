import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { excelInJsdom, type HostedExcel, type HostedExcelOptions } from '../../host/excel-in-jsdom';

/** A workbook that is open in Microsoft's real client over our host. To be closed. */
export interface OpenInExcel extends HostedExcel {
  readonly workbook: ExcelWorkbook;
}

/** The newest requirement set whose members the adapter uses. */
const NEWEST = '1.17';

/** Opens a workbook as the task pane has it. What the host does not have fails by name. */
export function openInExcel(book: Uint8Array | WorkbookEngine, options: HostedExcelOptions = {}): OpenInExcel {
  const hosted = excelInJsdom(book, { apiVersion: NEWEST, ...options });
  return { ...hosted, workbook: new ExcelWorkbook() };
}
