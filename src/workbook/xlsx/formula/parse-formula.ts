import { MAX_COLUMNS, MAX_ROWS } from '../sheet-size';

/** A reference's half: a column, a row or both, each relative or absolute. Counted from zero; -1 where it has none. */
export interface ReferencePart {
  readonly column: number;
  readonly columnAbsolute: boolean;
  readonly row: number;
  readonly rowAbsolute: boolean;
}

/** A formula in pieces: text that stands wherever the formula stands, and the references that move with it. */
export type FormulaPiece = string | ReferencePart;

/**
 * What can stand in a formula, in the order to try: text, quoted sheet name, error value, bracketed structured reference or
 * workbook, number (unless it is half of a row range), name or reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|#[A-Z0-9_/]+[!?]?|\[|\$?\d+:\$?\d+(?![\d.])|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[$\p{L}\p{M}_\\][$\p{L}\p{M}\p{N}_.\\?]*|[^]/uy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})$/;
/** What shows that the word before it was a function, a sheet, a table or a longer name. */
const AFTER_NAME = /[(![]/y;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellPart(word: string): ReferencePart | undefined {
  const match = CELL.exec(word);
  if (!match) return undefined;
  const column = columnNumber(match[2]!);
  const row = Number(match[4]) - 1;
  if (column >= MAX_COLUMNS || row >= MAX_ROWS) return undefined;
  return { column, columnAbsolute: match[1] === '$', row, rowAbsolute: match[3] === '$' };
}

function columnPart(word: string): ReferencePart | undefined {
  const match = COLUMN.exec(word);
  const column = match ? columnNumber(match[2]!) : MAX_COLUMNS;
  return column < MAX_COLUMNS ? { column, columnAbsolute: match![1] === '$', row: -1, rowAbsolute: false } : undefined;
}

function rowPart(dollar: string, row: string): ReferencePart | undefined {
  return Number(row) <= MAX_ROWS
    ? { column: -1, columnAbsolute: false, row: Number(row) - 1, rowAbsolute: dollar === '$' }
    : undefined;
}

/** The place behind the bracket that closes the one at `at`; quotes inside structured references escape brackets. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let p = at; p < formula.length; p++) {
    if (formula[p] === "'") p++;
    else if (formula[p] === '[') depth++;
    else if (formula[p] === ']' && --depth === 0) return p + 1;
  }
  return formula.length;
}

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
    TOKEN.lastIndex = at;
    const word = TOKEN.exec(formula)![0];
    const start = at;
    at += word.length;
    AFTER_NAME.lastIndex = at;
    if (word === '[') {
      at = bracketEnd(formula, start);
      plain += formula.slice(start, at);
      continue;
    }
    const rows = ROWS.exec(word);
    const top = rows && rowPart(rows[1]!, rows[2]!);
    const bottom = rows && rowPart(rows[3]!, rows[4]!);
    if (top && bottom) {
      addReference(top);
      plain = ':';
      addReference(bottom);
      continue;
    }
    const isName = AFTER_NAME.test(formula);
    const cell = isName ? undefined : cellPart(word);
    if (cell) {
      addReference(cell);
      continue;
    }
    const left = isName || formula[at] !== ':' ? undefined : columnPart(word);
    const second = left && /^\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.$(!])/u.exec(formula.slice(at + 1, at + 8))?.[0];
    const right = second === undefined ? undefined : columnPart(second);
    if (left && right) {
      addReference(left);
      plain = ':';
      addReference(right);
      at += 1 + second!.length;
      continue;
    }
    plain += word;
  }
  if (plain !== '') pieces.push(plain);
  return pieces;
}
