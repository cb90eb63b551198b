import type { IDisposable } from '@univerjs/core';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import type { UniverBook } from '../univer-book';

/** Lets sheets that come into a workbook have its default font and size, whoever puts them there: Univer knows one for each sheet alone. */
export function keepDefaultStyle(book: UniverBook): IDisposable {
  return book.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { unitId, sheet } = params as IInsertSheetMutationParams;
    const { defaultStyle } = book.workbook.getSnapshot();
    if (unitId === book.unitId && defaultStyle) sheet.defaultStyle = defaultStyle;
  });
}
