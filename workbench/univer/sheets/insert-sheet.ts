import {
  mergeWorksheetSnapshotWithDefault,
  type IMutationInfo,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import type { UniverBook } from '../univer-book';

/** Univer goes to a sheet that comes or is shown, unless somebody else did it. */
const WITHOUT_GOING_THERE = { fromCollab: true };

/** Puts a sheet in at the end, as a part of the step of undo. @param styles those that its cells refer to and the workbook does not have */
export function insertSheet(
  book: UniverBook,
  data: Partial<IWorksheetData>,
  styles?: Record<string, IStyleData>,
): void {
  const { unitId } = book;
  const sheet = mergeWorksheetSnapshotWithDefault(data);
  const params = { unitId, index: book.workbook.getSheetSize(), sheet, ...(styles && { styles }) };
  const back = { unitId, subUnitId: sheet.id, subUnitName: sheet.name };
  runStaying(book, { id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: back });
}

/** Runs a mutation that Univer would go to another sheet for. */
export function runStaying(book: UniverBook, redo: IMutationInfo, undo: IMutationInfo): void {
  book.step(() => {
    book.commands.syncExecuteCommand(redo.id, redo.params, WITHOUT_GOING_THERE);
    book.history.pushUndoRedo({ unitID: book.unitId, redoMutations: [redo], undoMutations: [undo] });
  });
}
