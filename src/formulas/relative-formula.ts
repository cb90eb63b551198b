import { parseFormula } from './parse-formula';
import type { ReferencePart } from './reference-part';

/** Text in quotes keeps its blanks; elsewhere they mean nothing. */
const QUOTED_OR_BLANK = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?)|\s+/g;

/**
 * A formula (without `=`) as it reads from its own cell, in the manner of R1C1: two formulas of which one is the other copied down or
 * across give the same text. Row and column count from zero.
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  let text = '';
  for (const piece of parseFormula(formula)) {
    text += typeof piece === 'string' ? withoutBlanks(piece) : relativePart(piece, row, column);
  }
  return text;
}

function withoutBlanks(text: string): string {
  return /\s/.test(text) ? text.replace(QUOTED_OR_BLANK, (_match, quoted?: string) => quoted ?? '') : text;
}

function relativePart(part: ReferencePart, row: number, column: number): string {
  let text = '';
  if (part.row >= 0) text += part.rowAbsolute ? `R${part.row + 1}` : `R[${part.row - row}]`;
  if (part.column >= 0) text += part.columnAbsolute ? `C${part.column + 1}` : `C[${part.column - column}]`;
  return text;
}
