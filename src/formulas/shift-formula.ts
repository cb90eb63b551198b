import { columnLetters } from '../plan/cell';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-size';
import { parseFormula, type FormulaPiece } from './parse-formula';
import type { ReferencePart } from './reference-part';

/** What Excel shows for a reference that would lie outside the sheet. */
const OUTSIDE = '#REF!';

function moved(part: ReferencePart, rows: number, columns: number): string {
  let text = '';
  if (part.column >= 0) {
    const column = part.columnAbsolute ? part.column : part.column + columns;
    if (column < 0 || column >= MAX_COLUMNS) return OUTSIDE;
    text = (part.columnAbsolute ? '$' : '') + columnLetters(column);
  }
  if (part.row >= 0) {
    const row = part.rowAbsolute ? part.row : part.row + rows;
    if (row < 0 || row >= MAX_ROWS) return OUTSIDE;
    text += (part.rowAbsolute ? '$' : '') + String(row + 1);
  }
  return text;
}

/** The formula as it reads when it is filled that many rows down and columns to the right. */
export function shiftPieces(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  let formula = '';
  for (const piece of pieces) formula += typeof piece === 'string' ? piece : moved(piece, rows, columns);
  return formula;
}

/** `shiftPieces` for a formula as text, without `=`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shiftPieces(parseFormula(formula), rows, columns);
}
