import { CanceledError, type IDisposable } from '@univerjs/core';
import { CopySheetCommand } from '@univerjs/sheets';
import type { UniverBook } from '../univer-book';
import type { UniverSheets } from './univer-sheets';

/**
 * Lets sheets that the user copies in the grid be copied as add-ins copy them, and puts the copy behind its original: Univer's own command gives the copy's tables the
 * names that are taken, which no Excel opens without a repair.
 */
export function copyAsHost(book: UniverBook, sheets: UniverSheets): IDisposable {
  return book.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== CopySheetCommand.id) return;
    const { subUnitId = sheets.activeSheet() } = (params ?? {}) as { readonly subUnitId?: string };
    book.step(() => {
      const copy = sheets.copySheet(subUnitId);
      sheets.moveSheet(copy.id, sheets.sheets().findIndex((each) => each.id === subUnitId) + 1);
      sheets.activate(copy.id);
    });
    throw new CanceledError();
  });
}
