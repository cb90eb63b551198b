import { isBlank, rangeOf, type Cells, type Input } from './cells';
import type { Figures } from './figure';
import { readNumberCell } from './read-number-cell';
import { readWeights, shareOut } from './share-out';
import { assertSameShape, isSingle } from './spread';
import { transposed } from './transposed';

/**
 * STYR.FÖRDELA: an amount over weights, exactly (`shareOut`); the result has the shape of the weights. One amount is shared over all of them. A column of
 * amounts is shared row by row: over a row of weights that all have in common, or over a row of their own; a row of amounts likewise by columns. Blank
 * weights give blanks, and so does a blank amount; where a weight is wrong the amount is shared among the others.
 */
export function distribute(amount: Input, weights: Input): Figures {
  const amounts = rangeOf(amount);
  const given = rangeOf(weights);
  if (isSingle(amounts)) return sharedOver(amounts, given);
  const isAcross = amounts.length === 1;
  const figures = isAcross ? byRow(transposed(amounts), transposed(given)) : byRow(amounts, given);
  return isAcross ? transposed(figures) : figures;
}

/** Each amount of a column over its own row of weights, or over the one row that there is. */
function byRow(amounts: Cells, weights: Cells): Figures {
  assertSameShape(
    'belopp',
    amounts,
    'vikter',
    weights.length === 1 ? amounts.map(() => [null]) : weights.map(() => [null]),
  );
  return amounts.flatMap((cells, row) => sharedOver([cells], [weights[row] ?? weights[0]!]));
}

function sharedOver(amounts: Cells, weights: Cells): Figures {
  const cell = amounts[0]![0];
  if (isBlank(cell)) return weights.map((row) => row.map(() => ''));
  const amount = readNumberCell(cell, 'belopp')!;
  const shares = shareOut(amount, readWeights(weights.flat(), 'vikter'));
  const columns = weights[0]!.length;
  return weights.map((_, row) => shares.slice(row * columns, (row + 1) * columns));
}
