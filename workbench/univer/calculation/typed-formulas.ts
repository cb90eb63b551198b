import type { ICellData, IDisposable, Nullable } from '@univerjs/core';
import { SetRangeValuesCommand, SheetsSelectionsService, type ISetRangeValuesCommandParams } from '@univerjs/sheets';
import { cellRange, contains } from '../../host/memory/ranges';
import { customOf } from '../cells/cell-custom';
import { tablesOf } from '../objects/tables/table-state';
import type { UniverBook } from '../univer-book';
import { calculableFormula } from './formula-text';

type Written = ISetRangeValuesCommandParams['value'];
type Visit = (cell: ICellData, row: number, column: number) => void;

const A1 = { startRow: 0, startColumn: 0 };

/** Puts the formulas that the user types into words that Univer's calculation knows, before they come into their cells: `[@Kolumn]` above all. They are read as they were typed. */
export function spellTypedFormulas(book: UniverBook): IDisposable {
  return book.commands.beforeCommandExecuted(({ id, params }) => {
    const typed = params as ISetRangeValuesCommandParams | undefined;
    if (id !== SetRangeValuesCommand.id || !typed?.value) return;
    const sheet = typed.subUnitId ?? book.workbook.getActiveSheet().getSheetId();
    const chosen = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const { startRow: top, startColumn: left } = typed.range ?? chosen ?? A1;
    forCells(typed.value, top, left, (cell, row, column) => {
      if (cell.f) spell(book, sheet, row, column, cell);
    });
  });
}

/** The cells that a command writes: one for all of a range, rows of them, or each by its row and column. */
function forCells(value: Written, top: number, left: number, visit: Visit): void {
  if (Array.isArray(value)) {
    value.forEach((cells, row) => cells.forEach((cell, column) => visit(cell, top + row, left + column)));
  } else if (isCell(value)) {
    visit(value, top, left);
  } else {
    for (const [row, cells] of Object.entries(value as Record<string, Nullable<Record<string, Nullable<ICellData>>>>))
      for (const [column, cell] of Object.entries(cells ?? {})) if (cell) visit(cell, Number(row), Number(column));
  }
}

function isCell(value: object): value is ICellData {
  return Object.keys(value).some((key) => !/^\d+$/.test(key));
}

/** Changes the cell in place, so that redo does the same. */
function spell(book: UniverBook, sheet: string, row: number, column: number, cell: ICellData): void {
  const typed = cell.f!.slice(1);
  const table = tablesOf(book, sheet).find(({ range }) => contains(range, cellRange(row, column)))?.name;
  const calculable = calculableFormula(typed, table);
  if (calculable === typed) return;
  cell.f = `=${calculable}`;
  cell.custom = { ...customOf(book.sheet(sheet).getCell(row, column)), ...cell.custom, formula: typed };
}
