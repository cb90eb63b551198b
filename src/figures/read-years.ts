import { serialToIso } from '../text/dates';
import { isBlank, isCellError, type Cell, type Cells } from './cells';
import { FigureArgumentError } from './figure-argument-error';
import { seenIn } from './read-number-cell';

const EARLIEST = 1950;
const LATEST = 2150;
/** Serial numbers of dates from 1987 to 2099, which are no years. */
const FIRST_SERIAL = 32_000;
const LAST_SERIAL = 73_050;

/** The years of a range, cell by cell; undefined for a blank cell. Throws `FigureArgumentError` for a cell that names no year. */
export function readYears(range: Cells, argument: string): readonly (number | undefined)[] {
  return range.flat().map((cell) => {
    if (isBlank(cell)) return undefined;
    const year = yearOf(cell);
    if (year === undefined) throw new FigureArgumentError(argument, 'input.year', { seen: seenIn(cell) });
    return year;
  });
}

/** The year that a cell names: a number, a date, or a header such as `Målnivå 2027` or `Bu27`; undefined where none or several are named. */
export function yearOf(cell: Cell): number | undefined {
  if (isCellError(cell) || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= EARLIEST && cell <= LATEST) return cell;
    const date = cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? serialToIso(cell, false) : undefined;
    return date === undefined ? undefined : Number(date.slice(0, 4));
  }
  const text = cell ?? '';
  const named = new Set(text.match(/(?<!\d)(?:19[5-9]|20\d|21[0-4])\d(?!\d)/g));
  if (named.size > 0) return named.size === 1 ? Number([...named][0]) : undefined;
  const short = /(?<!\d)\d\d$/.exec(text.trim());
  return short ? 2000 + Number(short[0]) : undefined;
}
