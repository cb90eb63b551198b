import type { CellRange } from '../../../../src/index';
import { bounding, COLUMNS, columnCount, intersection, rowCount, ROWS } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import { isA, type HostObject } from '../../protocol/host-object';
import { flag, found, text, whole, wholeOr } from '../arguments';
import type { Method } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { resolveAddress } from '../../addresses/resolve-address';
import { makeRange } from './make-range';

type RangeMethod = Method<RangeTarget>;

/** A method that gives another range of the same sheet. */
function moving(move: (range: CellRange, args: readonly unknown[]) => CellRange): RangeMethod {
  return ({ sheet, range }, args) => makeRange(sheet, move(range, args));
}

/** Another range in an argument: an object, or an address. @throws HostFault `InvalidArgument` also for one of another sheet */
export function otherRange(value: unknown, sheet: string, session: HostSession): CellRange {
  if (isA(value, 'Range')) {
    if (value.target.sheet !== sheet) throw new HostFault('InvalidArgument');
    return value.target.range;
  }
  return resolveAddress(session, sheet, text(value)).range;
}

/** The used part of a range; undefined where nothing in it is used. */
export function usedPart(
  { sheet, range }: RangeTarget,
  { engine }: HostSession,
  valuesOnly: boolean,
): CellRange | undefined {
  const used = engine.usedRange(sheet, valuesOnly);
  const common = used && intersection(used, range);
  const isAll = common && rowCount(common) === rowCount(used) && columnCount(common) === columnCount(used);
  return common && valuesOnly && !isAll ? filledPart(engine.read(sheet, common).formulas, common) : common;
}

/** The smallest rectangle of a range around the cells that hold something. */
function filledPart(formulas: readonly (readonly unknown[])[], { top, left }: CellRange): CellRange | undefined {
  let filled: CellRange | undefined;
  formulas.forEach((row, down) =>
    row.forEach((content, across) => {
      const cell = { top: top + down, bottom: top + down, left: left + across, right: left + across };
      if (content !== '') filled = filled ? bounding(filled, cell) : cell;
    }),
  );
  return filled;
}

function row(range: CellRange, index: number): CellRange {
  if (index < 0 || index >= rowCount(range)) throw new HostFault('InvalidArgument');
  return { ...range, top: range.top + index, bottom: range.top + index };
}

function column(range: CellRange, index: number): CellRange {
  if (index < 0 || index >= columnCount(range)) throw new HostFault('InvalidArgument');
  return { ...range, left: range.left + index, right: range.left + index };
}

/** Rows or columns beside a range: to one side for a positive count, to the other for a negative one, as `getRowsAbove` has it. */
function beside(
  range: CellRange,
  args: readonly unknown[],
  first: 'top' | 'left',
  last: 'bottom' | 'right',
  after: boolean,
): CellRange {
  const count = wholeOr(args[0], 1);
  if (count === 0) throw new HostFault('InvalidArgument');
  return count > 0 === after
    ? { ...range, [first]: range[last] + 1, [last]: range[last] + Math.abs(count) }
    : { ...range, [first]: range[first] - Math.abs(count), [last]: range[first] - 1 };
}

function common(target: RangeTarget, other: unknown, session: HostSession): HostObject<'Range'> | null {
  const range = intersection(target.range, otherRange(other, target.sheet, session));
  return range ? makeRange(target.sheet, range) : null;
}

/** `Range`: the methods that give another range by where it lies. */
export const RANGE_MOVES: Readonly<Record<string, RangeMethod>> = {
  GetCell: moving(({ top, left }, [down, across]) => {
    const cell = { row: top + whole(down), column: left + whole(across) };
    return { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
  }),
  GetRow: moving((range, [index]) => row(range, whole(index))),
  GetColumn: moving((range, [index]) => column(range, whole(index))),
  GetLastCell: moving((range) => ({ ...range, top: range.bottom, left: range.right })),
  GetLastRow: moving((range) => ({ ...range, top: range.bottom })),
  GetLastColumn: moving((range) => ({ ...range, left: range.right })),
  GetEntireRow: moving((range) => ({ ...range, left: 0, right: COLUMNS - 1 })),
  GetEntireColumn: moving((range) => ({ ...range, top: 0, bottom: ROWS - 1 })),
  GetOffsetRange: moving((range, [down, across]) => ({
    top: range.top + whole(down),
    bottom: range.bottom + whole(down),
    left: range.left + whole(across),
    right: range.right + whole(across),
  })),
  GetResizedRange: moving((range, [rows, columns]) => ({
    ...range,
    bottom: range.bottom + whole(rows),
    right: range.right + whole(columns),
  })),
  GetAbsoluteResizedRange: moving((range, [rows, columns]) => ({
    ...range,
    bottom: range.top + whole(rows) - 1,
    right: range.left + whole(columns) - 1,
  })),
  GetRowsAbove: moving((range, args) => beside(range, args, 'top', 'bottom', false)),
  GetRowsBelow: moving((range, args) => beside(range, args, 'top', 'bottom', true)),
  GetColumnsBefore: moving((range, args) => beside(range, args, 'left', 'right', false)),
  GetColumnsAfter: moving((range, args) => beside(range, args, 'left', 'right', true)),
  GetBoundingRect: ({ sheet, range }, [other], session) =>
    makeRange(sheet, bounding(range, otherRange(other, sheet, session))),
  GetIntersection: (target, [other], session) => found(common(target, other, session)),
  GetIntersectionOrNullObject: (target, [other], session) => common(target, other, session),
  GetUsedRange: (target, [valuesOnly], session) =>
    makeRange(target.sheet, found(usedPart(target, session, flag(valuesOnly)))),
  GetUsedRangeOrNullObject: (target, [valuesOnly], session) => {
    const used = usedPart(target, session, flag(valuesOnly));
    return used ? makeRange(target.sheet, used) : null;
  },
};
