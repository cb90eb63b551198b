import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../../src/index';
import { intersection, without } from '../ranges';

/** Cells that move along one axis because cells come in, or go away, in front of them. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** The first row (or column) that comes in or goes. */
  readonly at: number;
  /** How many come in; below zero, how many go. */
  readonly count: number;
  /** The columns (or rows) that it goes through, both included. */
  readonly first: number;
  readonly last: number;
}

/** What inserting or removing a rectangle moves. */
export function shiftOf(range: CellRange, direction: 'Down' | 'Right' | 'Up' | 'Left'): Shift {
  const { top, left, bottom, right } = range;
  const sign = direction === 'Down' || direction === 'Right' ? 1 : -1;
  return direction === 'Down' || direction === 'Up'
    ? { axis: 'row', at: top, count: sign * (bottom - top + 1), first: left, last: right }
    : { axis: 'column', at: left, count: sign * (right - left + 1), first: top, last: bottom };
}

/** Whether whole rows or whole columns move. */
export function isWhole({ axis, first, last }: Shift): boolean {
  return first === 0 && last >= (axis === 'row' ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** Where a row or column stands afterwards; undefined when it is gone. */
export function shiftedIndex({ at, count }: Shift, index: number): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;
  return index + count;
}

/** A stretch of rows or columns afterwards: what comes in between its ends is part of it. Undefined when all of it is gone. */
export function shiftedSpan(
  { at, count }: Shift,
  from: number,
  to: number,
): readonly [from: number, to: number] | undefined {
  if (count >= 0) return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at - count - 1;
  const first = from < at ? from : from > end ? from + count : at;
  const last = to < at ? to : to > end ? to + count : at - 1;
  return first <= last ? [first, last] : undefined;
}

/** A rectangle afterwards. One that reaches beyond what moves stays where it is, as references do. */
export function shiftedRange(shift: Shift, range: CellRange): CellRange | undefined {
  const { axis, first, last } = shift;
  const { top, left, bottom, right } = range;
  if (axis === 'row') {
    if (left < first || right > last) return range;
    const rows = shiftedSpan(shift, top, bottom);
    return rows && rows[0] < MAX_ROWS ? { ...range, top: rows[0], bottom: Math.min(rows[1], MAX_ROWS - 1) } : undefined;
  }
  if (top < first || bottom > last) return range;
  const columns = shiftedSpan(shift, left, right);
  return columns && columns[0] < MAX_COLUMNS
    ? { ...range, left: columns[0], right: Math.min(columns[1], MAX_COLUMNS - 1) }
    : undefined;
}

/** The cells of a rectangle afterwards, cut where only some of them move: for formats and validations. */
export function shiftedPieces(shift: Shift, range: CellRange): readonly CellRange[] {
  const lane = laneOf(shift);
  const inside = intersection(range, lane);
  const moved = inside && shiftedRange(shift, inside);
  return [...without(range, lane), ...(moved ? [moved] : [])];
}

/** All cells that could move: the rectangle from where cells come in to the sheet's end is part of it. */
export function laneOf({ axis, first, last }: Shift): CellRange {
  return axis === 'row'
    ? { top: 0, bottom: MAX_ROWS - 1, left: first, right: last }
    : { top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 };
}

/** The cells that really move. */
export function movingPart(shift: Shift): CellRange {
  const lane = laneOf(shift);
  return shift.axis === 'row' ? { ...lane, top: shift.at } : { ...lane, left: shift.at };
}
