import { alongYears } from './along-years';
import { isBlank, rangeOf, type Cell, type Cells, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { missing, readNumberCell, wholeArgument } from './read-number-cell';
import { settled, sumOf } from './settled';
import { assertSameShape, isSingle } from './spread';

/** What a year gives: what came in, the year's result, what is carried out. */
type LedgerYear = readonly [opening: Figure, result: Figure, out: Figure];

/**
 * STYR.ÖVERFÖRING: the carry-over ledger of a committee, in the unit of the amounts: what a year opens with, its result (frame less outcome), and what
 * is carried out, which the next year opens with. A surplus is carried out up to a share of that year's frame where a cap is stated (0.03 or `3 %`; above
 * 1 it is per cent); a deficit always is. Three columns beside a column of years; else the years run across, each row is a committee of its own, and
 * three rows come out for each. `opening` is one cell, or one for each row of committees. A blank year is passed over; after one that cannot be read only
 * the years' own results are known. (Karlskoga kommuns styrmodell, s. 4, Treårsbudgetering.)
 */
export function carryOverLedger(frame: Input, outcome: Input, capShare?: Input, opening?: Input): Figures {
  const [frames, outcomes, caps, openings] = [rangeOf(frame), rangeOf(outcome), rangeOf(capShare), rangeOf(opening)];
  const wide = isSingle(frames) ? outcomes : frames;
  const name = isSingle(frames) ? 'utfall' : 'ram';
  if (!isSingle(outcomes)) assertSameShape('utfall', outcomes, name, wide);
  if (isSingle(caps)) wholeArgument(readCap(caps[0]![0]), 'tak_andel');
  else assertSameShape('tak_andel', caps, name, wide);
  const isDown = wide[0]!.length === 1;
  if (isSingle(openings)) wholeArgument(readNumberCell(openings[0]![0], 'ingående'), 'ingående');
  else assertSameShape('ingående', openings, name, isDown ? [[null]] : wide.map(() => [null]));
  const cellAt = (range: Cells, at: number, year: number): Cell =>
    isSingle(range) ? range[0]![0] : isDown ? range[year]![0] : range[at]![year];
  return alongYears(wide, 3, (cells, at) =>
    ledgerOf(
      cells.map((cell, year) => ({
        frame: cellAt(frames, at, year),
        // One outcome for all years belongs to those that have a frame.
        outcome: isSingle(outcomes) && isBlank(cell) ? null : cellAt(outcomes, at, year),
        cap: cellAt(caps, at, year),
      })),
      (openings[at] ?? openings[0]!)[0],
    ),
  );
}

interface YearCells {
  readonly frame: Cell;
  readonly outcome: Cell;
  readonly cap: Cell;
}

function ledgerOf(years: readonly YearCells[], openingCell: Cell): readonly LedgerYear[] {
  let carried: number | FigureError = readNumberCell(openingCell, 'ingående') ?? 0;
  return years.map((cells, index): LedgerYear => {
    if (isBlank(cells.outcome)) {
      // A year with a frame is under way: what it will leave is not known.
      if (!isBlank(cells.frame)) carried = unknownSince(carried, index);
      return ['', '', ''];
    }
    const opening = carried;
    const year = yearOf(cells);
    carried = isFigureError(year) ? unknownSince(carried, index) : outOf(carried, year);
    return isFigureError(year) ? [opening, year, year] : [opening, year.result, carried];
  });
}

/** What follows from a year that cannot be told; the first such year is the one to mend. */
function unknownSince(carried: number | FigureError, index: number): FigureError {
  return isFigureError(carried) ? carried : figureError('not-available', 'OVERFORING.before', { number: index + 1 });
}

function outOf(
  opening: number | FigureError,
  { result, most }: { result: number; most: number },
): number | FigureError {
  if (isFigureError(opening)) return opening;
  const out = Math.min(sumOf([opening, result]), most);
  return Number.isFinite(out) ? out : figureError('number', 'result.too-large');
}

function yearOf(cells: YearCells): { readonly result: number; readonly most: number } | FigureError {
  const frame = readNumberCell(cells.frame, 'ram') ?? missing('ram');
  if (isFigureError(frame)) return frame;
  const outcome = readNumberCell(cells.outcome, 'utfall') ?? missing('utfall');
  if (isFigureError(outcome)) return outcome;
  const cap = readCap(cells.cap);
  if (isFigureError(cap)) return cap;
  const result = sumOf([frame, -outcome]);
  if (!Number.isFinite(result)) return figureError('number', 'result.too-large');
  return { result, most: cap === undefined ? Infinity : settled(cap * Math.abs(frame)) };
}

function readCap(cell: Cell): number | FigureError | undefined {
  const stated = readNumberCell(cell, 'tak_andel');
  if (stated === undefined || isFigureError(stated)) return stated;
  const share = stated > 1 ? stated / 100 : stated;
  return share < 0 || share > 1
    ? figureError('value', 'input.share', { argument: 'tak_andel', seen: { amount: stated } })
    : share;
}
