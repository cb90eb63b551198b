import type { ICellData, Nullable } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService, type ISheetLocation } from '@univerjs/sheets';
import { writtenReferences } from '../univer/calculation/table-words';
import { SheetCells } from '../univer/cells/read-cells';
import type { UniverEngine } from '../univer/univer-engine';

type Shown = (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;

/**
 * Shows formulas in the formula bar and the cell's editor as they were written: Univer calculates some of them from another text. Its own part that gives the formula lets no other
 * part come after it, so that this one stands around all of them.
 */
export function showWrittenFormulas({ book }: UniverEngine): void {
  const interceptors = book.injector.get(SheetInterceptorService).writeCellInterceptor;
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors) as (...asked: readonly unknown[]) => Shown;
  const around = (...asked: readonly unknown[]): Shown => {
    const shown = fetch(...asked);
    if (asked[0] !== BEFORE_CELL_EDIT) return shown;
    return (cell, place) => {
      const found = shown(cell, place);
      if (!found?.f) return found;
      // What a formula fills shows that formula.
      const own = new SheetCells(book, place.subUnitId).formula(place.row, place.col);
      return { ...found, f: own === undefined ? writtenReferences(found.f) : `=${own}`, si: null };
    };
  };
  interceptors.fetchThroughInterceptors = around as typeof interceptors.fetchThroughInterceptors;
}
