import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { excelInJsdom, type HostedExcel, type HostedExcelOptions } from '../../host/excel-in-jsdom';

/** A workbook that is open in Microsoft's real client over our host. To be closed. */
export interface OpenInExcel extends HostedExcel {
  readonly workbook: ExcelWorkbook;
  /** When everything has been told to those who listen. */
  readonly settled: () => Promise<void>;
}

/** Opens a workbook as the task pane has it. What the host does not have fails by name. */
export function openInExcel(book: Uint8Array | WorkbookEngine, options: HostedExcelOptions = {}): OpenInExcel {
  const hosted = excelInJsdom(book, options);
  const settled = async (): Promise<void> => {
    // The client hands events on in turns of its own.
    for (let turn = 0; turn < 4; turn++) {
      await hosted.host.idle();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  return { ...hosted, workbook: new ExcelWorkbook(), settled };
}
