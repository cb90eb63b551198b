import { FormulaDataModel } from '@univerjs/engine-formula';
import type { CellRange } from '../../../src/index';
import { toUniver } from '../objects/univer-range';
import type { UniverBook } from '../univer-book';

/**
 * Lets the formulas of a sheet that was read fill the cells that their results fill in the file: what stands there is theirs, and nothing that is in their way. Nothing
 * to undo.
 */
export function loadArrays(book: UniverBook, sheet: string, arrays: readonly CellRange[]): void {
  if (arrays.length === 0) return;
  const { unitId } = book;
  const model = book.injector.get(FormulaDataModel);
  const cells = book.sheet(sheet).getCellMatrix();
  const ranges = ((model.getArrayFormulaRange()[unitId] ??= {})[sheet] ??= {});
  const filled = ((model.getArrayFormulaCellData()[unitId] ??= {})[sheet] ??= {});
  for (const range of arrays) {
    const { top, left, bottom, right } = range;
    if (!cells.getValue(top, left)?.f) continue;
    (ranges[top] ??= {})[left] = toUniver(range);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const cell = cells.getValue(row, column);
        if ((cell?.v ?? null) === null) continue;
        (filled[row] ??= {})[column] = { v: cell!.v!, t: cell!.t! };
        if (row === top && column === left) continue;
        const { v: _value, t: _type, ...rest } = cell!;
        cells.setValue(row, column, rest);
      }
  }
}
