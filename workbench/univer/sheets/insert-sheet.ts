import { mergeWorksheetSnapshotWithDefault, type IStyleData, type IWorksheetData } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import type { UniverBook } from '../univer-book';

/** Puts a sheet in at the end, as a part of the step of undo. @param styles those that its cells refer to and the workbook does not have */
export function insertSheet(book: UniverBook, data: Partial<IWorksheetData>, styles?: Record<string, IStyleData>): void {
  const { unitId } = book;
  const sheet = mergeWorksheetSnapshotWithDefault(data);
  const params = { unitId, index: book.workbook.getSheetSize(), sheet, ...(styles && { styles }) };
  const back = { unitId, subUnitId: sheet.id, subUnitName: sheet.name };
  book.mutate([{ id: InsertSheetMutation.id, params }], [{ id: RemoveSheetMutation.id, params: back }]);
}
