import { endsName, wordAt } from './formula-words';
import { cellPart, columnPart, rowParts, type ReferencePart } from './reference-part';

/** A formula in pieces: text that stands wherever the formula stands, and the references that move with it. */
export type FormulaPiece = string | ReferencePart;

/**
 * Takes a formula (without `=`) apart, so that its relative references can be moved. Whatever is not surely a reference —
 * text, sheet names, functions, names, structured references — stays text.
 */
export function parseFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let plain = '';
  const addReference = (part: ReferencePart): void => {
    if (plain !== '') pieces.push(plain);
    plain = '';
    pieces.push(part);
  };
  let at = 0;
  while (at < formula.length) {
    const word = wordAt(formula, at);
    at += word.length;
    const rows = rowParts(word);
    if (rows) {
      addReference(rows[0]);
      plain = ':';
      addReference(rows[1]);
      continue;
    }
    const isName = endsName(formula, at);
    const cell = isName ? undefined : cellPart(word);
    if (cell) {
      addReference(cell);
      continue;
    }
    const left = isName || formula[at] !== ':' ? undefined : columnPart(word);
    const second = left && secondColumn(formula, at);
    if (left && second) {
      addReference(left);
      plain = ':';
      addReference(second.part);
      at += 1 + second.length;
      continue;
    }
    plain += word;
  }
  if (plain !== '') pieces.push(plain);
  return pieces;
}

/** The second half of a reference to whole columns, right behind the colon at a place. */
export function secondColumn(
  formula: string,
  colon: number,
): { readonly part: ReferencePart; readonly length: number } | undefined {
  const word = /^\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.$(!])/u.exec(formula.slice(colon + 1, colon + 8))?.[0];
  const part = word === undefined ? undefined : columnPart(word);
  return part && { part, length: word!.length };
}
