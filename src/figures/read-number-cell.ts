import { readNumber, type ReadNumber } from '../text/numbers';
import { isNotMeasured } from '../text/words';
import { isBlank, type Cell } from './cells';
import { figureError, isFigureError, type FigureError } from './figure';
import { FigureArgumentError } from './figure-argument-error';

/** What a suffix of a text multiplies its number by. */
const FACTORS: Readonly<Record<NonNullable<ReadNumber['suffix']>, number>> = {
  percent: 0.01,
  kr: 1,
  tkr: 1_000,
  mnkr: 1_000_000,
};

const PERCENT = /(?:%|procent)\s*\)?\s*$/i;

/** More is prose; a message shows enough to know the cell by. */
const LONGEST_SEEN = 40;

/**
 * The number of a cell, a zero without a sign, also where it is Swedish or English text: `1 234,50`, `12 tkr` is 12000, `3,5 %` is 0.035. Undefined for a blank cell, an
 * error for anything else, which names the argument.
 */
export function readNumberCell(cell: Cell, argument: string): number | FigureError | undefined {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0;
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string') {
    const read = readNumber(cell);
    const value = read && scaled(read);
    if (value !== undefined && Number.isFinite(value)) return value;
  }
  return notANumber(cell, argument);
}

/** As `readNumberCell`, and the marks for what was not measured (`-`, `..`, `saknas`) count as blank. */
export function readMeasuredCell(cell: Cell, argument: string): number | FigureError | undefined {
  return typeof cell === 'string' && isNotMeasured(cell) ? undefined : readNumberCell(cell, argument);
}

/** As `readNumberCell`, with an error for a number below zero. */
export function readSizeCell(cell: Cell, argument: string): number | FigureError | undefined {
  const value = readNumberCell(cell, argument);
  return typeof value === 'number' && value < 0
    ? figureError('value', 'input.negative', { argument, seen: { amount: value } })
    : value;
}

/** A read argument that everything rests on. Throws `FigureArgumentError` for what is wrong with it. */
export function wholeArgument<Value>(read: Value | FigureError, argument: string): Value {
  if (isFigureError(read)) throw new FigureArgumentError(argument, read.messageId, read.data, read.code);
  return read;
}

/** The error of a cell that has to be filled in. */
export function missing(argument: string): FigureError {
  return figureError('not-available', 'input.missing', { argument });
}

/** What a cell says, for a message. */
export function seenIn(cell: Cell): string {
  const text = typeof cell === 'object' && cell !== null ? cell.code : String(cell ?? '').trim();
  return text.length > LONGEST_SEEN ? `${text.slice(0, LONGEST_SEEN - 1).toWellFormed()}…` : text;
}

/** The number that a text with its suffix stands for; the suffix leaves no binary noise behind. */
function scaled({ value, suffix }: ReadNumber): number {
  return suffix === undefined || suffix === 'kr' ? value : Number((value * FACTORS[suffix]).toPrecision(15));
}

/** The error that says why a cell has no number. */
export function notANumber(cell: Cell, argument: string): FigureError {
  if (typeof cell === 'boolean') return figureError('value', 'input.boolean', { argument });
  if (typeof cell === 'object' && cell !== null)
    return figureError(cell.code === '#N/A' ? 'not-available' : 'value', 'input.cell-error', {
      argument,
      seen: cell.code,
    });
  return figureError('value', 'input.not-a-number', { argument, seen: seenIn(cell) });
}

/** Whether a cell says a percentage in text. */
export function isPercentText(cell: Cell): boolean {
  return typeof cell === 'string' && PERCENT.test(cell);
}
