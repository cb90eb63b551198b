import { isBlank, isLeftOut, rangeOf, type Cell, type Cells, type Input } from './cells';
import type { Figure, FigureError, Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { readNumberCell } from './read-number-cell';
import { readWeights, shareOut } from './share-out';
import { isSingle } from './spread';
import { transposed } from './transposed';

const MONTHS = 12;
const EVEN: readonly Cell[] = Array.from({ length: MONTHS }, () => 1);

/**
 * STYR.PERIODISERA: an amount over the twelve months, exactly (`shareOut`): evenly, or by a profile of twelve weights, of which a blank one is zero. A
 * column of amounts gives twelve columns, a row of amounts twelve rows, and one amount lies as its profile does, else in a row. The profile is one for
 * all, or one for each amount. A blank amount gives blanks.
 */
export function months(amount: Input, profile?: Input): Figures {
  const amounts = rangeOf(amount);
  const given = isLeftOut(profile) ? undefined : rangeOf(profile);
  const isDown = isSingle(amounts) ? given !== undefined && given[0]!.length === 1 : amounts.length === 1;
  const column = isDown && !isSingle(amounts) ? transposed(amounts) : amounts;
  if (column[0]!.length !== 1)
    throw new FigureArgumentError('belopp', 'input.one-column', { rows: amounts.length, columns: amounts[0]!.length });
  const profiles = given ? profilesOf(given, isDown, column.length) : [EVEN];
  const weights = profiles.map((cells) => readWeights(cells, 'profil').map((weight) => weight ?? 0));
  const figures = column.map((cells, row) => monthsOf(cells[0], weights[row] ?? weights[0]!));
  return isDown ? transposed(figures) : figures;
}

function monthsOf(cell: Cell, weights: readonly (number | FigureError)[]): readonly Figure[] {
  return isBlank(cell) ? EVEN.map(() => '') : shareOut(readNumberCell(cell, 'belopp')!, weights);
}

/** One row of twelve weights, or one for each of `count` amounts. */
function profilesOf(given: Cells, isDown: boolean, count: number): Cells {
  const isVector = given.length === 1 || given[0]!.length === 1;
  const rows = isVector ? [given.flat()] : isDown ? transposed(given) : given;
  if (rows[0]!.length === MONTHS && (isVector || rows.length === count)) return rows;
  throw new FigureArgumentError('profil', 'PERIODISERA.profile', { rows: given.length, columns: given[0]!.length });
}
