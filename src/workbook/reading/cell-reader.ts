import type { MoneyUnit } from '../../plan/plan';
import type { CellProblem } from '../../plan/source';
import { fromKronor, KRONOR_PER_UNIT, toKronor } from '../../plan/money';
import { readDate, serialToIso } from '../../text/dates';
import { splitList } from '../../text/ids';
import { readNumber, readRange, type ReadNumber } from '../../text/numbers';
import { isNotMeasured, parseYesNo } from '../../text/words';
import { isCellError, type CellValue, type NumberFormat } from '../snapshot';

/** One cell as the reading sees it. */
export interface Cell {
  readonly value: CellValue;
  readonly format: NumberFormat;
  readonly date1904: boolean;
}

/** What came out of a cell: a value, nothing (an empty cell), or a problem; text that reads as a number has both. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problem?: CellProblem;
}

const EMPTY: Reading<never> = {};

/** The cell's content as people see it; empty for an empty cell. */
export function shown(cell: Cell): string {
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'string') return value.trim();
  if (cell.format.kind === 'date') return serialToIso(value, cell.date1904) ?? String(value);
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

function problem(kind: CellProblem['kind'], cell: Cell): Reading<never> {
  return { problem: { kind, seen: shown(cell) } };
}

/** Nothing for an empty cell, a problem for an Excel error; undefined where there is something to read. */
function emptyOrError(cell: Cell): Reading<never> | undefined {
  if (cell.value === null || cell.value === '') return EMPTY;
  if (isCellError(cell.value)) return problem('error-value', cell);
  return undefined;
}

export function readText(cell: Cell): Reading<string> {
  const early = emptyOrError(cell);
  if (early) return early;
  const text = shown(cell);
  return text === '' ? EMPTY : { value: text };
}

export function readList(cell: Cell): Reading<readonly string[]> {
  const text = readText(cell);
  return text.value === undefined ? (text as Reading<never>) : { value: splitList(text.value) };
}

/** A plain number; a percentage by format counts as its percentage points (0.72 shown as 72 % is 72). */
export function readPlainNumber(cell: Cell): Reading<number> {
  const early = emptyOrError(cell);
  if (early) return early;
  const { value } = cell;
  if (typeof value === 'number') {
    if (cell.format.kind === 'percent') return { value: Number((value * 100).toPrecision(12)) };
    return { value };
  }
  if (typeof value !== 'string') return problem('not-a-number', cell);
  if (isNotMeasured(value)) return EMPTY;
  const read = readNumber(value);
  if (!read) return problem('not-a-number', cell);
  return { value: read.value, problem: numberAsText(value, plainNumber(read, cell.format)) };
}

function numberAsText(seen: string, plain: number | undefined): CellProblem {
  return plain === undefined ? { kind: 'number-as-text', seen } : { kind: 'number-as-text', seen, plain };
}

/** What a cell with the format holds to say the same; undefined where the format is per cent and the text does not say so. */
function plainNumber({ value, suffix }: ReadNumber, format: NumberFormat): number | undefined {
  if (format.kind !== 'percent') return value;
  return suffix === 'percent' ? Number((value / 100).toPrecision(12)) : undefined;
}

/** An amount in kronor, from a number in the block's unit or a text that may state its own. */
export function readAmount(cell: Cell, unit: MoneyUnit): Reading<number> {
  const { value } = cell;
  if (typeof value === 'number') return { value: toKronor(value, unit) };
  if (typeof value === 'string') {
    const read = readNumber(value);
    if (read?.suffix && read.suffix in KRONOR_PER_UNIT) {
      const kronor = toKronor(read.value, read.suffix as MoneyUnit);
      return { value: kronor, problem: numberAsText(value, fromKronor(kronor, unit)) };
    }
    if (read && !isNotMeasured(value)) {
      // The format of a cell says nothing of an amount; a percentage is none.
      const plain = read.suffix === undefined ? read.value : undefined;
      return { value: toKronor(read.value, unit), problem: numberAsText(value, plain) };
    }
  }
  const read = readPlainNumber(cell);
  return read.value === undefined ? read : { ...read, value: toKronor(read.value, unit) };
}

/** A target: a number, or a range such as `66–70`. */
export function readTarget(cell: Cell): Reading<number | { readonly from: number; readonly to: number }> {
  if (typeof cell.value === 'string') {
    const range = readRange(cell.value);
    if (range) return { value: range };
  }
  return readPlainNumber(cell);
}

export function readYear(cell: Cell): Reading<number> {
  const early = emptyOrError(cell);
  if (early) return early;
  const { value } = cell;
  if (typeof value === 'number' && cell.format.kind !== 'date') {
    return isYear(value) ? { value } : problem('not-a-year', cell);
  }
  const iso = /^(\d{4})(?:-|$)/.exec(shown(cell));
  const year = iso ? Number(iso[1]) : Number.NaN;
  return isYear(year) ? { value: year } : problem('not-a-year', cell);
}

/** Whether a number can be a calendar year of a plan. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2150;
}

/** An ISO date; a month, quarter or year gives its first day (`edge` from) or its last (`edge` to). */
export function readDay(cell: Cell, edge: 'from' | 'to'): Reading<string> {
  const early = emptyOrError(cell);
  if (early) return early;
  const { value } = cell;
  if (typeof value === 'number') {
    if (cell.format.kind !== 'date' && Number.isInteger(value)) {
      const written = isYear(value) || value >= 19_000_101 ? readDate(String(value)) : undefined;
      if (written) return { value: written[edge] };
      // A serial number whose format was lost: only a date of this half-century can be meant.
      if (value < 32_000 || value > 73_050) return problem('not-a-date', cell);
    }
    const iso = serialToIso(value, cell.date1904);
    return iso === undefined ? problem('not-a-date', cell) : { value: iso };
  }
  if (typeof value !== 'string') return problem('not-a-date', cell);
  if (isNotMeasured(value)) return EMPTY;
  const read = readDate(value);
  if (!read) return problem('not-a-date', cell);
  return { value: read[edge], problem: { kind: 'date-as-text', seen: value } };
}

export function readYesOrNo(cell: Cell): Reading<boolean> {
  const early = emptyOrError(cell);
  if (early) return early;
  if (typeof cell.value === 'boolean') return { value: cell.value };
  const answer = parseYesNo(shown(cell));
  return answer === undefined ? problem('not-yes-or-no', cell) : { value: answer };
}

/** One of a set of words. */
export function readChoice<Value extends string>(
  cell: Cell,
  choose: (text: string) => Value | undefined,
): Reading<Value> {
  const text = readText(cell);
  if (text.value === undefined) return text as Reading<never>;
  const value = choose(text.value);
  return value === undefined ? problem('not-a-choice', cell) : { value };
}
