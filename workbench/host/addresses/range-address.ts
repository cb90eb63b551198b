import { a1Range, columnLetters, type CellRange } from '../../../src/index';
import { isEntireColumn, isEntireRow } from './grid';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** A name that a formula would take for a cell: `A1`, `R1C1`, `RC`. */
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*(?:C\d*)?|C\d*)$/i;

/** A sheet's name as an address has it, in quotes where it needs them. */
export function sheetInAddress(name: string): string {
  return PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address on its sheet: `A1:B2`, `A:C` for whole columns, `3:5` for whole rows. */
export function localAddress(range: CellRange): string {
  if (isEntireRow(range)) return `${range.top + 1}:${range.bottom + 1}`;
  if (isEntireColumn(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return a1Range(range);
}

/** The address as Excel gives it: `'Mål 2027'!A1:B2`. */
export function fullAddress(sheetName: string, range: CellRange): string {
  return `${sheetInAddress(sheetName)}!${localAddress(range)}`;
}

/** The address with dollar signs, as names have it: `Ramar!$A$1:$B$2`. */
export function absoluteAddress(sheetName: string, range: CellRange): string {
  return `${sheetInAddress(sheetName)}!${localAddress(range).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
