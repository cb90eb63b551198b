import type { CellRange } from '../../src/index';
import { readCells, splitAddress } from '../host/addresses/read-address';
import type { HostSheet } from '../host/engine';

/** Where a link within the workbook leads: `Mål!B3`, `'Mål 2027'!A1:B2`. Undefined for a sheet that is not there, and for what is no address. */
export function placeOfLink(
  reference: string,
  sheets: readonly HostSheet[],
): { readonly sheet: string; readonly range: CellRange } | undefined {
  const { sheetName, cells } = splitAddress(reference.replace(/^#/, ''));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  const range = readCells(cells);
  return sheet && range && { sheet: sheet.id, range };
}
