import type { ICellData } from '@univerjs/core';
import { classifyFormat, type CellRange } from '../../../src/index';
import type { HostInput, HostValue } from '../../host/engine';
import { typedInput } from '../../host/memory/cells/typed-input';
import { accessDenied } from '../../host/memory/faults';
import { cellRange, contains } from '../../host/memory/ranges';
import { calculableFormula } from '../calculation/formula-text';
import { tablesOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';
import { storedValue } from './cell-content';
import { customOf, storedCustom } from './cell-custom';
import { SheetCells } from './read-cells';
import { setCells, type CellChanges } from './set-cells';

/** Writes what is typed into cells. @throws EngineFault `InvalidArgument` for what no cell holds, `AccessDenied` for a protected sheet's locked cells */
export function setContent(
  book: UniverBook,
  sheet: string,
  range: CellRange,
  content: NonNullable<HostInput['content']>,
): void {
  const cells = new SheetCells(book, sheet);
  const isProtected = book.side.protections.has(sheet);
  const tables = tablesOf(book, sheet);
  const changes: CellChanges = {};
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const input = content[row - range.top]?.[column - range.left];
      if (input == null) continue;
      if (isProtected && customOf(cells.stored(row, column)).unlocked !== true) throw accessDenied();
      const table = tables.find((each) => contains(each.range, cellRange(row, column)))?.name;
      (changes[row] ??= {})[column] = typedCell(book, cells, row, column, input, table);
    }
  setCells(book, sheet, range, changes);
}

function typedCell(
  book: UniverBook,
  cells: SheetCells,
  row: number,
  column: number,
  input: HostValue,
  table: string | undefined,
): ICellData {
  const code = cells.format(row, column);
  const { value, formula, format } = typedInput(input, classifyFormat(code).kind === 'text', book.date1904);
  const { formula: _written, ...custom } = customOf(cells.stored(row, column));
  const calculable = formula === undefined ? undefined : calculableFormula(formula, table);
  const isOther = formula !== undefined && calculable !== formula;
  return {
    ...storedValue(value),
    f: calculable === undefined ? null : `=${calculable}`,
    si: null,
    p: null,
    custom: storedCustom({ ...custom, ...(isOther && { formula }) }),
    ...(format !== undefined && code === 'General' && { s: { n: { pattern: format } } }),
  };
}
