import { balanceTerms } from '../plan/balance-requirement';
import { isBlank, type Cell, type Input } from './cells';
import { figureError, isFigureError, type Figure, type Figures } from './figure';
import { readNumberCell } from './read-number-cell';
import { sumOf } from './settled';
import { spread } from './spread';

const NAMES = ['resultat', 'reavinster', 'undantag', 'reservering', 'användning'];

/**
 * STYR.BALANSKRAV: the balanskravsresultat of each year, the year's result less realisation gains, with exceptions (signed), less what is put aside in the
 * reserve, plus what is used of it. Gains, reservations and uses count in their own direction also where they are written with the minus that they are
 * counted with. A blank adjustment is zero, a blank result gives a blank. The shape is kept. (LKBR 11 kap. 10 §, kommunallagen 11 kap.)
 */
export function balanceResult(
  result: Input,
  gains: Input,
  exceptions?: Input,
  reservation?: Input,
  use?: Input,
): Figures {
  return spread(NAMES, [result, gains, exceptions, reservation, use], balanceOf);
}

function balanceOf(resultCell: Cell, ...adjustmentCells: Cell[]): Figure {
  if (isBlank(resultCell)) return '';
  const amounts: number[] = [];
  for (const [index, cell] of [resultCell, ...adjustmentCells].entries()) {
    const amount = readNumberCell(cell, NAMES[index]!) ?? 0;
    if (isFigureError(amount)) return amount;
    amounts.push(amount);
  }
  const [result, gains, exceptions, reservation, use] = amounts as [number, number, number, number, number];
  const sum = sumOf(
    balanceTerms(result, {
      gains: Math.abs(gains),
      exceptions,
      reservation: Math.abs(reservation),
      use: Math.abs(use),
    }),
  );
  return Number.isFinite(sum) ? sum : figureError('number', 'result.too-large');
}
