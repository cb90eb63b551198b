import { columnLetters } from '../../../../plan/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../../../../formulas/sheet-size';
import { parseFormula } from '../../../../formulas/parse-formula';
import type { ReferencePart } from '../../../../formulas/reference-part';
import type { SheetChange } from './book-change';

/** What becomes of the sheets that formulas name, by the name in the file in small letters: another name, moved cells; null for a sheet that is gone. */
export type SheetMoves = ReadonlyMap<string, Pick<SheetChange, 'name' | 'rows' | 'columns'> | null>;

const LOST = '#REF!';
/** The sheet that a reference names, at the end of the text in front of it. */
const QUALIFIER = /(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!$/u;

/**
 * A formula (without `=`) that no one but the file keeps: of a chart, a sparkline, a link. Its references follow the sheets' names, rows and columns.
 * @param own the name, in the file, of the sheet that it stands on; undefined where it names its sheets itself
 */
export function movedFormula(formula: string, own: string | undefined, moves: SheetMoves): string {
  const pieces = parseFormula(formula);
  let text = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const end = pieces[at + 1] === ':' ? pieces[at + 2] : undefined;
    const last = end !== undefined && typeof end !== 'string' ? end : undefined;
    if (last) at += 2;
    const qualifier = QUALIFIER.exec(text);
    // A mark in front of the quote or the name is another workbook's.
    const named = qualifier ? (qualifier[1]?.replaceAll("''", "'") ?? qualifier[2]!) : own;
    const isOutside = qualifier !== null && (named!.includes('[') || text[qualifier.index - 1] === ']');
    const move = named === undefined || isOutside ? undefined : moves.get(named.toLowerCase());
    if (qualifier && move !== undefined && !isOutside) text = text.slice(0, qualifier.index);
    if (move === undefined) text += written(piece, last);
    else if (move === null) text += LOST;
    else {
      const reference = movedReference(piece, last, move);
      text += qualifier ? `${quotedSheet(move.name)}!${reference}` : reference;
    }
  }
  return text;
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

function movedReference(
  first: ReferencePart,
  last: ReferencePart | undefined,
  { rows, columns }: Pick<SheetChange, 'rows' | 'columns'>,
): string {
  const to = last ?? first;
  const vertical =
    first.row < 0 ? ([-1, -1] as const) : rows.span(Math.min(first.row, to.row), Math.max(first.row, to.row));
  const horizontal =
    first.column < 0
      ? ([-1, -1] as const)
      : columns.span(Math.min(first.column, to.column), Math.max(first.column, to.column));
  if (!vertical || !horizontal) return LOST;
  const place = (part: ReferencePart, end: 0 | 1): ReferencePart => ({
    ...part,
    row: Math.min(vertical[end], MAX_ROWS - 1),
    column: Math.min(horizontal[end], MAX_COLUMNS - 1),
  });
  return written(place(first, 0), last && place(last, 1));
}

function written(first: ReferencePart, last: ReferencePart | undefined): string {
  return last ? `${partText(first)}:${partText(last)}` : partText(first);
}

function partText({ column, columnAbsolute, row, rowAbsolute }: ReferencePart): string {
  const letters = column < 0 ? '' : `${columnAbsolute ? '$' : ''}${columnLetters(column)}`;
  return row < 0 ? letters : `${letters}${rowAbsolute ? '$' : ''}${row + 1}`;
}
