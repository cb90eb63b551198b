import { parseA1, type CellRange } from '../../../src/index';
import { COLUMNS, isOnGrid, ROWS } from './grid';

/** An address in its two halves; the sheet's name without quotes, absent where the address has none. */
export interface ReadAddress {
  readonly sheetName?: string;
  readonly cells: string;
}

const WITH_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** Takes the sheet off an address: `'Mål 2027'!A1` → `Mål 2027` and `A1`. */
export function splitAddress(address: string): ReadAddress {
  const match = WITH_SHEET.exec(address.trim());
  if (!match) return { cells: address.trim() };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2]!, cells: match[3]! };
}

/** Cuts a list of addresses at its commas, but not inside a sheet's name. */
export function splitList(addresses: string): string[] {
  return (addresses.match(/(?:'(?:[^']|'')*'|[^',;])+/g) ?? [])
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Reads `B2`, `$A$1:C3`, `A:C` or `3:5`; undefined when the text is no range of a sheet. */
export function readCells(text: string): CellRange | undefined {
  const [first, last = first, more] = text.trim().split(':');
  if (more !== undefined || first === undefined || last === undefined) return undefined;
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || (from.row === undefined) !== (to.row === undefined)) return undefined;
  if ((from.column === undefined) !== (to.column === undefined)) return undefined;
  if ((from.row === undefined || from.column === undefined) && !text.includes(':')) return undefined;
  const range: CellRange = {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? ROWS - 1, to.row ?? ROWS - 1),
    right: Math.max(from.column ?? COLUMNS - 1, to.column ?? COLUMNS - 1),
  };
  return isOnGrid(range) ? range : undefined;
}

function corner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const plain = text.trim();
  const cell = parseA1(plain);
  if (cell) return cell;
  const row = /^\$?([1-9]\d{0,6})$/.exec(plain);
  if (row) return { row: Number(row[1]) - 1 };
  const column = /^\$?([A-Z]{1,3})$/i.test(plain) ? parseA1(`${plain}1`) : undefined;
  return column && { column: column.column };
}
