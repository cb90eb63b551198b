import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellRange } from '../../../src/index';
import type { HostInput, HostLook } from '../../host/engine';
import { invalidArgument } from '../../host/memory/faults';
import type { UniverBook } from '../univer-book';
import { customOf, storedCustom } from './cell-custom';
import { customOfLook, styleOfLook } from './look-style';
import { setCells, type CellChanges } from './set-cells';

/** More cells are not coloured one by one. */
const MOST_CELLS = 5_000_000;

/** Changes what cells look like. @throws EngineFault `InvalidArgument` for more cells than can be coloured */
export function setLooks(book: UniverBook, sheet: string, range: CellRange, look: Partial<HostLook>): void {
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) throw invalidArgument();
  const style = styleOfLook(look);
  changeLooks(book, sheet, range, (cell) => ({
    s: { ...style },
    custom: storedCustom(customOfLook(customOf(cell), look)),
  }));
}

/** Gives cells number formats; undefined and null leave a cell as it is. */
export function setFormats(
  book: UniverBook,
  sheet: string,
  range: CellRange,
  formats: NonNullable<HostInput['formats']>,
): void {
  changeLooks(book, sheet, range, (_cell, row, column) => {
    const code = formats[row - range.top]?.[column - range.left];
    if (code == null) return undefined;
    const s: IStyleData = { n: code === '' || code === 'General' ? null : { pattern: code } };
    return { s };
  });
}

function changeLooks(
  book: UniverBook,
  sheet: string,
  range: CellRange,
  change: (cell: Nullable<ICellData>, row: number, column: number) => ICellData | undefined,
): void {
  const cells = book.sheet(sheet).getCellMatrix();
  const changes: CellChanges = {};
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const cell = cells.getValue(row, column);
      const changed = change(cell, row, column);
      if (changed) (changes[row] ??= {})[column] = { ...valueOfItsOwn(cell), ...changed };
    }
  setCells(book, sheet, range, changes, true);
}

/** Univer takes a cell's value for what its new style suggests unless it is told that the value stays as it is. */
function valueOfItsOwn(cell: Nullable<ICellData>): ICellData {
  return cell?.v == null ? {} : { v: cell.v, ...(cell.t != null && { t: cell.t }) };
}
