import { isBlank, rangeOf, type Cell, type Cells, type Input } from './cells';
import { figureError, isFigureError, type Figure, type FigureError, type Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { missing, readNumberCell, seenIn } from './read-number-cell';
import { settled } from './settled';
import { isSingle } from './spread';
import { transposed } from './transposed';

/** The budget year and the two that follow it. */
const PLAN_YEARS = 3;

/**
 * STYR.UPPRÄKNING: the plan years of an amount of the base year, each year by its own index on the year before. An index is a factor (1.025), an index number
 * with the year before as 100 (102.5), or a change (0.025, `2,5 %`); what could be more than one of them is refused. One index goes for all three years.
 * A column of amounts gives a column for each year, a row of amounts a row for each, and one amount lies as its indices do, else in a row. Indices are
 * the same for all amounts, or a row (column) of their own for each. Blank amounts give blanks; a year whose index is wrong and those after it are not known.
 */
export function indexedYears(amount: Input, index: Input): Figures {
  const amounts = rangeOf(amount);
  const given = rangeOf(index);
  const isDown = isSingle(amounts) ? given[0]!.length === 1 && given.length > 1 : amounts.length === 1;
  const column = isDown && !isSingle(amounts) ? transposed(amounts) : amounts;
  if (column[0]!.length !== 1)
    throw new FigureArgumentError('belopp', 'input.one-column', { rows: amounts.length, columns: amounts[0]!.length });
  const indices = indicesOf(isDown ? transposed(given) : given, column.length, given);
  const figures = column.map((cells, row) => yearsOf(cells[0], indices[row] ?? indices[0]!));
  return isDown ? transposed(figures) : figures;
}

/** The yearly indices in a row: one for all amounts, or one for each of `count`. */
function indicesOf(rows: Cells, count: number, given: Cells): Cells {
  const isColumn = rows[0]!.length === 1;
  if (isSingle(rows)) return [threeOf(rows[0]![0])];
  if (rows.length === 1) return rows;
  if (isColumn && rows.length === PLAN_YEARS) return [rows.flat()];
  if (rows.length === count) return isColumn ? rows.map((cells) => threeOf(cells[0])) : rows;
  throw new FigureArgumentError('index', 'UPPRAKNING.index-shape', { rows: given.length, columns: given[0]!.length });
}

function threeOf(cell: Cell): readonly Cell[] {
  return Array.from({ length: PLAN_YEARS }, () => cell);
}

function yearsOf(cell: Cell, indices: readonly Cell[]): readonly Figure[] {
  if (isBlank(cell)) return indices.map(() => '');
  let year = readNumberCell(cell, 'belopp')!;
  return indices.map((indexCell): Figure => {
    const factor = isFigureError(year) ? year : readFactor(indexCell);
    year = isFigureError(year) ? year : isFigureError(factor) ? factor : year * factor;
    if (!isFigureError(year) && !Number.isFinite(year)) year = figureError('number', 'result.too-large');
    return isFigureError(year) ? year : settled(year);
  });
}

/** What an index multiplies by. Apart from these three kinds nothing is meant by a number for certain: 2 may be two per cent or twice as much. */
function readFactor(cell: Cell): number | FigureError {
  const index = readNumberCell(cell, 'index') ?? missing('index');
  if (isFigureError(index)) return index;
  if (Math.abs(index) < 0.5) return 1 + index;
  if (index >= 0.5 && index <= 1.5) return index;
  if (index >= 50 && index <= 200) return index / 100;
  return figureError('value', 'UPPRAKNING.index', {
    argument: 'index',
    seen: typeof cell === 'number' ? { amount: cell } : seenIn(cell),
  });
}
