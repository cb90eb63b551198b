import type { Cell } from './cells';
import { figureError, isFigureError, type Figure, type FigureError } from './figure';
import { largestRemainder } from './largest-remainder';
import { readSizeCell } from './read-number-cell';

/** An amount may have as many decimals as a krona in millions. */
const MOST_DECIMALS = 6;

/**
 * Shares an amount out over weights, exactly: in whole kronor where the amount is whole, else in its own decimals, six at most. A negative amount is
 * shared as the positive one. Undefined weights get a blank, errors stay where they are, and the amount is shared among the others; an error in all places
 * that have a weight where the amount cannot be shared.
 */
export function shareOut(
  amount: number | FigureError,
  weights: readonly (number | FigureError | undefined)[],
): Figure[] {
  const known = weights.filter((weight): weight is number => typeof weight === 'number');
  const shares = isFigureError(amount) ? amount : sharesOf(amount, known);
  let next = 0;
  return weights.map((weight) =>
    weight === undefined ? '' : typeof weight !== 'number' ? weight : isFigureError(shares) ? shares : shares[next++]!,
  );
}

/** The weights of cells: undefined where they are blank, an error where they are no number or below zero. */
export function readWeights(cells: readonly Cell[], argument: string): readonly (number | FigureError | undefined)[] {
  return cells.map((cell) => readSizeCell(cell, argument));
}

function sharesOf(amount: number, weights: readonly number[]): readonly number[] | FigureError {
  const size = Math.abs(amount);
  if (!Number.isSafeInteger(Math.round(size))) return figureError('number', 'result.too-large');
  if (amount === 0) return weights.map(() => 0);
  const scale = scaleOf(size);
  const units = largestRemainder(Math.round(size * scale), weights);
  if (!units) return figureError('not-available', 'input.no-weight');
  const unit = amount < 0 ? -scale : scale;
  return units.map((each) => each / unit + 0);
}

/** The power of ten that makes an amount whole; the largest that may be where none does. */
function scaleOf(amount: number): number {
  let best = 1;
  for (let decimals = 0, scale = 1; decimals <= MOST_DECIMALS; decimals++, scale *= 10) {
    const units = Math.round(amount * scale);
    if (!Number.isSafeInteger(units)) return best;
    if (units / scale === amount) return scale;
    best = scale;
  }
  return best;
}
