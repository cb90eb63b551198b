import type { ISelectionWithStyle } from '@univerjs/sheets';
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { CellRange } from '../../../src/index';
import { invalidOperation } from '../../host/memory/faults';
import { cellRange, requireOnSheet } from '../../host/memory/ranges';
import { fromUniver, toUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';

/** Goes to a sheet; no step of undo. @throws EngineFault `InvalidOperation` where it is hidden */
export function activateSheet(book: UniverBook, sheet: string): void {
  if (book.sheet(sheet).isSheetHidden()) throw invalidOperation();
  if (book.workbook.getActiveSheet()?.getSheetId() === sheet) return;
  book.run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
}

/** What is selected on the sheet where the user is; the first cell where nothing has been. */
export function selection(book: UniverBook): { readonly sheet: string; readonly range: CellRange } {
  const sheet = book.workbook.getActiveSheet().getSheetId();
  const selections = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getSelectionsOfWorksheet(sheet);
  const last = selections?.at(-1)?.range;
  return { sheet, range: last ? fromUniver(last) : cellRange(0, 0) };
}

/** Selects cells, and goes to their sheet; a grid brings them into sight. */
export function selectCells(book: UniverBook, sheet: string, range: CellRange): void {
  requireOnSheet(range);
  activateSheet(book, sheet);
  const place = toUniver(range);
  const selected: ISelectionWithStyle = {
    range: place,
    primary: getPrimaryForRange(place, book.sheet(sheet)),
    style: null,
  };
  book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections: [selected], reveal: true });
}

/** Goes to the next visible sheet before one goes. @throws EngineFault `InvalidOperation` where there is none */
export function leaveSheet(book: UniverBook, id: string): void {
  const sheets = book.workbook.getSheets();
  const at = sheets.findIndex((sheet) => sheet.getSheetId() === id);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find((sheet) => !sheet.isSheetHidden());
  if (!next) throw invalidOperation();
  if (book.workbook.getActiveSheet().getSheetId() === id) activateSheet(book, next.getSheetId());
}
