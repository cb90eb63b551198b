import { ICommandService, type IDisposable } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetSelectionsOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SheetsScrollRenderController } from '@univerjs/sheets-ui';
import type { UniverEngine } from '../univer/univer-engine';

/** How much stands above and to the left of a cell that somebody is led to. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

/** Further than this nobody goes by a key or two: somebody was led there. */
const FAR = { rows: 8, columns: 4 } as const;

/** Shows what is around a cell that a finding or the name box leads to, where Univer would leave it at the grid's edge, half behind the scroll bar. */
export function showAround({ book }: UniverEngine): IDisposable {
  let before = { sheet: '', row: 0, column: 0 };
  return book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { subUnitId: sheet, selections, reveal } = params as ISetSelectionsOperationParams;
    const range = selections[0]?.range;
    if (!range) return;
    const { startRow: row, startColumn: column } = range;
    const isFar =
      sheet !== before.sheet || Math.abs(row - before.row) > FAR.rows || Math.abs(column - before.column) > FAR.columns;
    before = { sheet, row, column };
    if (!reveal || !isFar) return;
    // After Univer's own scrolling, and after a sheet that was just chosen is drawn.
    setTimeout(() => {
      const shown = book.workbook.getActiveSheet().getSheetId() === sheet && before.row === row;
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      if (!shown || row < ySplit) return;
      const scroll = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
      scroll
        ?.with(SheetsScrollRenderController)
        .scrollToCell(Math.max(ySplit, row - ROWS_ABOVE), Math.max(xSplit, column - COLUMNS_BEFORE));
    }, 50);
  });
}
