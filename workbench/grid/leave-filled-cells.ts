import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetCells } from '../univer/cells/read-cells';
import type { UniverEngine } from '../univer/univer-engine';

/**
 * Writes nothing into a cell that was looked at in its editor and that another cell's formula fills: the editor shows that formula, and to leave it there would put the
 * formula into the cell, in the way of its own result.
 */
export function leaveFilledCells(engine: UniverEngine): void {
  const { book } = engine;
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before anything is made of what was typed.
    priority: 2000,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell?.f) return next(cell);
      const isFilled = engine.spills(subUnitId).some(({ top, left, bottom, right }) => {
        const isInside = row >= top && row <= bottom && col >= left && col <= right && (row !== top || col !== left);
        const cells = isInside ? new SheetCells(book, subUnitId) : undefined;
        return cell.f === cells?.stored(top, left)?.f || cell.f === `=${cells?.formula(top, left)}`;
      });
      return isFilled ? book.sheet(subUnitId).getCellRaw(row, col) : next(cell);
    },
  });
}
