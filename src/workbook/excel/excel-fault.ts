import { WorkbookFault, type WorkbookFaultCode } from '../live-workbook';

/** Excel's own error codes, and what they mean to the one who works with the workbook. */
const CODES: ReadonlyMap<string, WorkbookFaultCode> = new Map([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['CellLimitExceeded', 'too-large'],
  ['MemoryLimitReached', 'too-large'],
  ['ApiNotFound', 'too-old'],
  ['ApiNotAvailable', 'too-old'],
  ['NotImplemented', 'too-old'],
  ['UnsupportedOperation', 'too-old'],
]);

/** What of an error of Office.js is looked at. It may come from another window, so its class says nothing. */
interface ExcelError {
  readonly code: string;
  readonly message: string;
}

/** Excel's own code of an error; undefined for errors that are not Excel's. */
export function excelCode(error: unknown): string | undefined {
  return isExcelError(error) && !(error instanceof WorkbookFault) ? error.code : undefined;
}

/** Whether Excel refused an answer, or a request, because of its size. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code !== undefined && CODES.get(code) === 'too-large';
}

/**
 * What is thrown to the pane for an error of Office.js. Codes that are not known come through as `unknown`, with Excel's code and message as `detail`.
 * Everything that is not Excel's error, such as the reason of a stopped reading, stays as it is.
 */
export function toFault(error: unknown): unknown {
  if (error instanceof WorkbookFault || !isExcelError(error)) return error;
  const code = CODES.get(error.code) ?? 'unknown';
  const detail = `${error.code}: ${error.message}`;
  return new WorkbookFault(code, code === 'too-old' ? { need: detail } : { detail }, { cause: error });
}

function isExcelError(error: unknown): error is ExcelError {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as Partial<Record<keyof ExcelError, unknown>>;
  return typeof code === 'string' && typeof message === 'string';
}
