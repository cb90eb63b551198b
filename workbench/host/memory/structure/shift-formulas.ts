import { columnLetters, parseFormula, type ReferencePart } from '../../../../src/index';
import type { Draft } from '../draft';
import { sheetOfWord } from './formula-words';
import { mapFormulas } from './map-formulas';
import { isWhole, shiftedRange, shiftedSpan, type Shift } from './shift';

const LOST = '#REF!';
/** The sheet that a reference is on, at the end of the text before it; the mark before a name shows another workbook's. */
const QUALIFIER = /(?:'((?:[^']|'')*)'|(\]?[\p{L}_][\p{L}\p{N}_.]*))!$/u;

/** Moves the references of all formulas to cells of one sheet along with these. */
export function shiftInFormulas(draft: Draft, sheetName: string, shift: Shift): void {
  const name = sheetName.toLowerCase();
  mapFormulas(draft, (formula, { sheet }) => shiftedFormula(formula, sheet?.name.toLowerCase() === name, name, shift));
}

/**
 * A formula (without `=`) after cells have moved.
 * @param isOwn whether it stands on the sheet where they moved
 * @param sheet that sheet's name, in small letters
 */
export function shiftedFormula(formula: string, isOwn: boolean, sheet: string, shift: Shift): string {
  const pieces = parseFormula(formula);
  let text = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const end = pieces[at + 1] === ':' ? pieces[at + 2] : undefined;
    const isRange = end !== undefined && typeof end !== 'string';
    if (isRange) at += 2;
    const to = isRange ? end : piece;
    text += isOn(text, isOwn, sheet) ? shifted(piece, to, isRange, shift) : written(piece, to, isRange);
  }
  return text;
}

function isOn(before: string, isOwn: boolean, sheet: string): boolean {
  const qualifier = QUALIFIER.exec(before);
  if (!qualifier) return isOwn;
  const named = sheetOfWord(qualifier[1] === undefined ? qualifier[2]! : `'${qualifier[1]}'`);
  return named?.toLowerCase() === sheet;
}

function shifted(from: ReferencePart, to: ReferencePart, isRange: boolean, shift: Shift): string {
  const isColumns = from.row < 0;
  const isRows = from.column < 0;
  if (isColumns || isRows) {
    if ((shift.axis === 'row') === isColumns || !isWhole(shift)) return written(from, to, isRange);
    const span = isRows ? shiftedSpan(shift, from.row, to.row) : shiftedSpan(shift, from.column, to.column);
    if (!span) return LOST;
    const key = isRows ? 'row' : 'column';
    return written({ ...from, [key]: span[0] }, { ...to, [key]: span[1] }, isRange);
  }
  const range = {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
  const moved = shiftedRange(shift, range);
  if (!moved) return LOST;
  if (moved === range) return written(from, to, isRange);
  const place = (part: ReferencePart): ReferencePart => ({
    ...part,
    row: part.row === range.top && (part === from || range.top !== range.bottom) ? moved.top : moved.bottom,
    column: part.column === range.left && (part === from || range.left !== range.right) ? moved.left : moved.right,
  });
  return written(place(from), place(to), isRange);
}

function written(from: ReferencePart, to: ReferencePart, isRange: boolean): string {
  return isRange ? `${partText(from)}:${partText(to)}` : partText(from);
}

function partText({ column, columnAbsolute, row, rowAbsolute }: ReferencePart): string {
  const letters = column < 0 ? '' : `${columnAbsolute ? '$' : ''}${columnLetters(column)}`;
  return row < 0 ? letters : `${letters}${rowAbsolute ? '$' : ''}${row + 1}`;
}
