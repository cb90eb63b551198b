import type { Injector } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { englishFormula } from './swedish-formula';

/** Lets formulas be typed as in Swedish Excel, with its names of functions and semicolons between arguments. The cell then has the formula as a file has it. */
export function takeSwedishFormulas(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _, next) => {
      const formula = typeof cell?.f === 'string' ? englishFormula(cell.f) : undefined;
      return next(cell && formula !== undefined && formula !== cell.f ? { ...cell, f: formula } : cell);
    },
  });
}
