import { restoreDeficits, type BalanceYear } from '../plan/balance-requirement';
import { rangeOf, isLeftOut, type Cell, type Cells, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { readNumberCell, seenIn, wholeArgument } from './read-number-cell';
import { settled } from './settled';
import { alongYears } from './along-years';
import { assertSameShape, isSingle } from './spread';

/** What a year gives: how much is left, and by when. */
type Left = readonly [left: Figure, by: Figure];

/**
 * STYR.ÅTERSTÄLLNING: what is left to restore of negative balanskravsresultat when each year is over, and the year by which the oldest of it must be
 * made good, three years after the deficit; blank where nothing is left. Surpluses are taken off the oldest deficit first. Two columns beside
 * a column of years; else the years run across, each row is a ledger of its own, and two rows come out for each. `years` is the first year or a
 * year for each cell; without it the second figure counts from the first year of the range, which is 1. A blank result leaves its year out; after one
 * that cannot be read nothing is known. (Kommunallagen 11 kap. 12 §.)
 */
export function deficitsToRestore(balanceResults: Input, years?: Input): Figures {
  const results = rangeOf(balanceResults);
  const stated = isLeftOut(years) ? undefined : rangeOf(years);
  if (stated && !isSingle(stated))
    assertSameShape('år', stated, 'balanskravsresultat', stated.length === 1 ? results.slice(0, 1) : results);
  return alongYears(results, 2, (cells, at) => ledgerOf(cells, stated && yearsOf(stated, cells.length, at)));
}

function ledgerOf(cells: readonly Cell[], years: readonly (number | FigureError)[] | undefined): readonly Left[] {
  const ledger: BalanceYear[] = [];
  const figures: (Left | undefined)[] = [];
  let unread: number | undefined;
  for (const [index, cell] of cells.entries()) {
    const amount = readNumberCell(cell, 'balanskravsresultat');
    const year = years?.[index] ?? index + 1;
    const wrong = isFigureError(amount) ? amount : amount !== undefined && isFigureError(year) ? year : undefined;
    if (amount === undefined) figures.push(['', '']);
    else if (wrong || unread !== undefined) {
      const figure = wrong ?? figureError('not-available', 'ATERSTALLNING.before', { number: unread! });
      unread ??= index + 1;
      figures.push([figure, figure]);
    } else {
      const before = ledger.at(-1)?.year;
      if (before !== undefined && (year as number) <= before)
        throw new FigureArgumentError('år', 'ATERSTALLNING.order', { year: year as number, before });
      ledger.push({ year: year as number, amount: amount as number });
      figures.push(undefined);
    }
  }
  const left = restoreDeficits(ledger).leftByYear[Symbol.iterator]();
  return figures.map((figure): Left => {
    if (figure) return figure;
    const year = left.next().value!;
    return [settled(year.left), year.by ?? ''];
  });
}

function yearsOf(stated: Cells, count: number, at: number): readonly (number | FigureError)[] {
  if (isSingle(stated)) {
    const first = wholeArgument(readYear(stated[0]![0]), 'år');
    return Array.from({ length: count }, (_, index) => first + index);
  }
  const cells = stated[0]!.length === 1 ? stated.map((row) => row[0]) : (stated[at] ?? stated[0]!);
  return cells.map(readYear);
}

function readYear(cell: Cell): number | FigureError {
  const year = readNumberCell(cell, 'år');
  if (isFigureError(year)) return year;
  return year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2150
    ? year
    : figureError('value', 'input.year', { argument: 'år', seen: seenIn(cell) });
}
