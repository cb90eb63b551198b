import { columnLetters, parseFormula, type FormulaPiece } from '../../../../src/index';

type Reference = Exclude<FormulaPiece, string>;

/** Text in quotes, or a reference in the R1C1 manner that is no part of a longer name; whole rows and columns may come in pairs. */
const R1C1 = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`,
    String.raw`(?<![\p{L}\p{N}_.\\[])(?:${[
      String.raw`R(\d+|\[-?\d+\]):R(\d+|\[-?\d+\])`,
      String.raw`C(\d+|\[-?\d+\]):C(\d+|\[-?\d+\])`,
      String.raw`R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?`,
      String.raw`R(\d+|\[-?\d+\])`,
      String.raw`C(\d+|\[-?\d+\])`,
    ].join('|')})(?![\p{L}\p{N}_.([!])`,
  ].join('|'),
  'giu',
);

/** A formula of a cell in R1C1 form, with its `=`: in B2 `=A1+$C$1` is `=R[-1]C[-1]+R1C3`. What is no formula stays. */
export function toR1C1<V>(formula: V, row: number, column: number): V | string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  const pieces = parseFormula(formula.slice(1));
  let text = '=';
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index]!;
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const half = relative(piece, row, column);
    text += half;
    // A whole column or row that ends where it begins has only one half in this form.
    const other = pieces[index + 2];
    const single = piece.row < 0 || piece.column < 0;
    if (single && pieces[index + 1] === ':' && other !== undefined && typeof other !== 'string') {
      if (relative(other, row, column) === half) index += 2;
    }
  }
  return text;
}

function relative(part: Reference, row: number, column: number): string {
  const side = (letter: string, at: number, absolute: boolean, from: number): string =>
    at < 0 ? '' : absolute ? `${letter}${at + 1}` : at === from ? letter : `${letter}[${at - from}]`;
  return side('R', part.row, part.rowAbsolute, row) + side('C', part.column, part.columnAbsolute, column);
}

/** A formula in R1C1 form as its cell has it in A1 form; what is no formula stays. */
export function fromR1C1<V>(formula: V, row: number, column: number): V | string {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula;
  return formula.replace(R1C1, (all: string, ...halves: (string | undefined)[]) => {
    if (all.startsWith('"') || all.startsWith("'")) return all;
    const [firstRow, lastRow, firstColumn, lastColumn, r, c, onlyRow, onlyColumn] = halves;
    if (firstRow !== undefined) return `${rowText(firstRow, row)}:${rowText(lastRow, row)}`;
    if (firstColumn !== undefined) return `${columnText(firstColumn, column)}:${columnText(lastColumn, column)}`;
    if (onlyRow !== undefined) return `${rowText(onlyRow, row)}:${rowText(onlyRow, row)}`;
    if (onlyColumn !== undefined) return `${columnText(onlyColumn, column)}:${columnText(onlyColumn, column)}`;
    return columnText(c, column) + rowText(r, row);
  });
}

function place(text: string | undefined, from: number): { readonly at: number; readonly dollar: string } {
  if (text === undefined) return { at: from, dollar: '' };
  if (text.startsWith('[')) return { at: from + Number(text.slice(1, -1)), dollar: '' };
  return { at: Number(text) - 1, dollar: '$' };
}

function rowText(text: string | undefined, row: number): string {
  const { at, dollar } = place(text, row);
  return `${dollar}${at + 1}`;
}

function columnText(text: string | undefined, column: number): string {
  const { at, dollar } = place(text, column);
  return dollar + columnLetters(at);
}
