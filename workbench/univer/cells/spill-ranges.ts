import { FormulaDataModel } from '@univerjs/engine-formula';
import type { IRange, Nullable } from '@univerjs/core';
import type { CellRange } from '../../../src/index';
import { fromUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';

type Ranges = Record<string, Nullable<Record<string, Nullable<IRange>>>>;

/** The cells that each formula's result fills whose result is more than one value. */
export function spillRanges(book: UniverBook, sheet: string): readonly CellRange[] {
  const rows = (book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheet] ?? {}) as Ranges;
  const cells = book.sheet(sheet).getCellMatrix();
  return Object.values(rows)
    .flatMap((own) => Object.values(own ?? {}).flatMap((range) => (range ? fromUniver(range) : [])))
    .filter(({ top, left, bottom, right }) => {
      const cell = cells.getValue(top, left);
      return (bottom > top || right > left) && Boolean(cell?.f ?? cell?.si);
    });
}
