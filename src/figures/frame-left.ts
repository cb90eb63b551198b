import { nameKey } from '../text/ids';
import { isBlank, isCellError, rangeOf, type Cell, type Cells, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { notANumber, readNumberCell, seenIn } from './read-number-cell';
import { sumOf } from './settled';
import { assertSameShape } from './spread';
import { transposed } from './transposed';

/** So many places are enough to find the others by. */
const SHOWN_ROWS = 5;

/** A committee's amounts by year. */
interface NamedAmounts {
  readonly name: Cell;
  /** How the name is compared; undefined where there is none that can be read. */
  readonly key: string | undefined;
  readonly amounts: readonly Cell[];
}

/**
 * STYR.RAMUTRYMME: what the budget leaves of each frame, by committee and year, in the shape of the frames' amounts and in the unit of the amounts; below zero
 * is above the frame. Names stand in a column with the years across, or in a row with the years down, and are compared without regard to case and
 * spaces. A budget row whose committee has no frame is nobody's and left out. A committee with two frames cannot be told which of them its budget is
 * for, and an amount that cannot be read spoils only its committee's year: their cells say so. Blank frames give blanks.
 */
export function frameLeft(frameNames: Input, frameAmounts: Input, budgetNames: Input, budgetAmounts: Input): Figures {
  const [names, shown] = [rangeOf(frameNames), rangeOf(frameAmounts)];
  const isDown = names.length === 1 && (names[0]!.length > 1 || shown[0]!.length === 1);
  const frames = rowsOf(names, shown, 'ram_nämnd', 'ram_belopp');
  const budget = rowsOf(rangeOf(budgetNames), rangeOf(budgetAmounts), 'budget_nämnd', 'budget_belopp');
  const years = frames[0]!.amounts.length;
  if (budget[0]!.amounts.length !== years)
    throw new FigureArgumentError('budget_belopp', 'RAMUTRYMME.years', {
      years: budget[0]!.amounts.length,
      other: 'ram_belopp',
      otherYears: years,
    });
  const planned = plannedByCommittee(budget);
  const rowsByKey = rowsByCommittee(frames);
  const figures = frames.map(({ name, key, amounts }): readonly Figure[] => {
    if (isCellError(name)) return amounts.map(() => notANumber(name, 'ram_nämnd'));
    if (key === undefined)
      return amounts.map((cell) =>
        isBlank(cell) ? '' : figureError('not-available', 'input.missing', { argument: 'ram_nämnd' }),
      );
    const rows = rowsByKey.get(key)!;
    if (rows.length > 1) {
      const twice = figureError('value', 'RAMUTRYMME.twice', {
        committee: seenIn(name),
        rows: rows.slice(0, SHOWN_ROWS),
      });
      return amounts.map((cell) => (isBlank(cell) ? '' : twice));
    }
    return amounts.map((cell, year) => leftOf(cell, planned.get(key)?.[year]));
  });
  return isDown ? transposed(figures) : figures;
}

function leftOf(frameCell: Cell, planned: readonly (number | FigureError)[] = []): Figure {
  const frame = readNumberCell(frameCell, 'ram_belopp');
  if (frame === undefined) return '';
  if (isFigureError(frame)) return frame;
  const amounts = [frame];
  for (const amount of planned) {
    if (isFigureError(amount)) return amount;
    amounts.push(-amount);
  }
  const left = sumOf(amounts);
  return Number.isFinite(left) ? left : figureError('number', 'result.too-large');
}

/** What each committee plans, by year: the amounts to add up. */
function plannedByCommittee(budget: readonly NamedAmounts[]): ReadonlyMap<string, readonly (number | FigureError)[][]> {
  const byKey = new Map<string, (number | FigureError)[][]>();
  for (const { key, amounts } of budget) {
    if (key === undefined) continue;
    let years = byKey.get(key);
    if (!years) byKey.set(key, (years = amounts.map(() => [])));
    for (const [year, cell] of amounts.entries()) {
      const amount = readNumberCell(cell, 'budget_belopp');
      if (amount !== undefined) years[year]!.push(amount);
    }
  }
  return byKey;
}

/** The places of each committee's frames, counted from 1. */
function rowsByCommittee(frames: readonly NamedAmounts[]): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const [index, { key }] of frames.entries()) {
    if (key === undefined) continue;
    const rows = byKey.get(key);
    if (rows) rows.push(index + 1);
    else byKey.set(key, [index + 1]);
  }
  return byKey;
}

/** Names and amounts as rows with the years across; names in a row have their years down. */
function rowsOf(names: Cells, amounts: Cells, namesArgument: string, amountsArgument: string): readonly NamedAmounts[] {
  const isAcross = names.length === 1 && (names[0]!.length > 1 || amounts[0]!.length === 1);
  const [column, table] = isAcross ? [transposed(names), transposed(amounts)] : [names, amounts];
  const shape = table.map(() => [null]);
  assertSameShape(namesArgument, column, amountsArgument, shape);
  return column.map(([name], row) => ({
    name,
    key: isBlank(name) || isCellError(name) ? undefined : nameKey(String(name)),
    amounts: table[row]!,
  }));
}
