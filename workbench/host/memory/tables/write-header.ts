import type { Draft } from '../draft';
import { cellRange } from '../ranges';

/** Lets a header cell say its column's name, and formulas that look at it know. */
export function writeHeader(draft: Draft, sheetId: string, row: number, column: number, name: string): void {
  draft.edit(sheetId).setCell(row, column, { value: name, formula: undefined });
  draft.dirty.push({ sheet: sheetId, range: cellRange(row, column) });
}
