import type { HostTable } from '../../../host/engine';
import { cellRange, contains } from '../../../host/memory/ranges';
import { lostSheet, lostTable } from '../../../host/memory/structure/lose-in-formulas';
import { renamedColumn, renamedSheet, renamedTable } from '../../../host/memory/structure/rename-in-formulas';
import type { UniverBook } from '../../univer-book';
import { mapFormulas } from './map-formulas';

/** Gives a sheet another name in all formulas. */
export function renameSheetInFormulas(book: UniverBook, before: string, after: string): void {
  mapFormulas(book, (formula) => renamedSheet(formula, before, after));
}

/** Gives a table another name in all formulas. */
export function renameTableInFormulas(book: UniverBook, before: string, after: string): void {
  mapFormulas(book, (formula) => renamedTable(formula, before, after));
}

/** Gives a table's column another name in all formulas; those without the table's name only where they stand in it. */
export function renameColumnInFormulas(book: UniverBook, table: HostTable, before: string, after: string): void {
  mapFormulas(book, (formula, { sheet, row, column }) => {
    const isInside =
      sheet === table.sheet &&
      row !== undefined &&
      column !== undefined &&
      contains(table.range, cellRange(row, column));
    return renamedColumn(formula, table.name, isInside, before, after);
  });
}

/** What referred to a sheet that is gone refers to nothing. */
export function loseSheetInFormulas(book: UniverBook, name: string): void {
  mapFormulas(book, (formula) => lostSheet(formula, name));
}

/** What referred to a table that is gone refers to nothing. */
export function loseTableInFormulas(book: UniverBook, name: string): void {
  mapFormulas(book, (formula) => lostTable(formula, name));
}
