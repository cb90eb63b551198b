import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetCells } from '../univer/cells/read-cells';
import type { UniverEngine } from '../univer/univer-engine';

/** Shows formulas in the formula bar and the cell's editor as they were written: Univer calculates some of them from another text. */
export function showWrittenFormulas({ book }: UniverEngine): void {
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { subUnitId, row, col }, next) => {
      const written = cell?.f || cell?.si ? new SheetCells(book, subUnitId).formula(row, col) : undefined;
      return next(
        cell && written !== undefined && cell.f !== `=${written}` ? { ...cell, f: `=${written}`, si: null } : cell,
      );
    },
  });
}
