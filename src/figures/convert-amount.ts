import { KRONOR_PER_UNIT } from '../plan/money';
import type { MoneyUnit } from '../plan/plan';
import { readNumber } from '../text/numbers';
import { readMoneyUnit } from '../workbook/layout/choices';
import { isBlank, type Cell, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { missing, notANumber, readNumberCell, seenIn } from './read-number-cell';
import { spread } from './spread';

const NAMES = ['belopp', 'från', 'till'];

/**
 * STYR.BELOPP: an amount between kr, tkr and mnkr. A text that states its own unit (`12 tkr`) is taken at its word, whatever `from` says; a
 * percentage is no amount. The shape is kept.
 */
export function convertAmount(amount: Input, from: Input, to: Input): Figures {
  return spread(NAMES, [amount, from, to], convert);
}

function convert(amount: Cell, from: Cell, to: Cell): Figure {
  const value = readNumberCell(amount, 'belopp');
  if (value === undefined) return '';
  if (isFigureError(value)) return value;
  const written = typeof amount === 'string' ? readNumber(amount)?.suffix : undefined;
  if (written === 'percent') return notANumber(amount, 'belopp');
  const before = readUnit(from, 'från');
  if (isFigureError(before)) return before;
  const after = readUnit(to, 'till');
  if (isFigureError(after)) return after;
  // A unit in the text has already made kronor of it.
  const converted = convertUnit(value, written === undefined ? before : 'kr', after);
  return Number.isFinite(converted) ? converted : figureError('number', 'result.too-large');
}

/** Multiplied or divided once, so that a whole factor leaves no binary noise where there need not be any. */
function convertUnit(value: number, from: MoneyUnit, to: MoneyUnit): number {
  const [kronor, each] = [KRONOR_PER_UNIT[from], KRONOR_PER_UNIT[to]];
  if (kronor === each) return value;
  const converted = kronor > each ? value * (kronor / each) : value / (each / kronor);
  return Number.isSafeInteger(converted) && Number.isInteger(value) ? converted : Number(converted.toPrecision(15));
}

function readUnit(cell: Cell, argument: string): MoneyUnit | FigureError {
  if (isBlank(cell)) return missing(argument);
  if (typeof cell === 'object') return notANumber(cell, argument);
  const unit = typeof cell === 'string' ? readMoneyUnit(cell) : undefined;
  return unit ?? figureError('value', 'BELOPP.unit', { argument, seen: seenIn(cell) });
}
