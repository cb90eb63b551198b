import type { CellRange } from '../../../../src/index';
import { bounding, COLUMNS, ROWS } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import type { HostObject } from '../../protocol/host-object';
import { oneOf } from '../arguments';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { makeRange } from './make-range';
import { otherRange } from './range-moves';

const STEPS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** Where Ctrl and an arrow key lead from a cell: to the end of the filled cells, or to the next filled one, or to the sheet's edge. */
function edgeOf(target: RangeTarget, args: readonly unknown[], session: HostSession): CellRange {
  const { engine } = session;
  const { sheet, range } = target;
  const given = args[1] === null || args[1] === undefined ? range : otherRange(args[1], sheet, session);
  const [down, across] = STEPS[oneOf(args[0], ['Up', 'Down', 'Left', 'Right'])];
  let [row, column] = [given.top, given.left];
  if (row < range.top || row > range.bottom || column < range.left || column > range.right)
    throw new HostFault('InvalidArgument');
  const used = engine.usedRange(sheet, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const { types } = engine.read(sheet, used);
  const isFilled = (at: number, beside: number): boolean =>
    (types[at - used.top]?.[beside - used.left] ?? 'Empty') !== 'Empty';
  const isInside = (at: number, beside: number): boolean => at >= 0 && at < ROWS && beside >= 0 && beside < COLUMNS;
  const runsOn = isFilled(row, column) && isFilled(row + down, column + across);
  while (isInside(row + down, column + across)) {
    if (runsOn && !isFilled(row + down, column + across)) break;
    row += down;
    column += across;
    if (!runsOn && isFilled(row, column)) break;
  }
  return { top: row, bottom: row, left: column, right: column };
}

/** `getRangeEdge` */
export function rangeEdge(target: RangeTarget, args: readonly unknown[], session: HostSession): HostObject<'Range'> {
  return makeRange(target.sheet, edgeOf(target, args, session));
}

/** `getExtendedRange` */
export function extendedRange(
  target: RangeTarget,
  args: readonly unknown[],
  session: HostSession,
): HostObject<'Range'> {
  return makeRange(target.sheet, bounding(target.range, edgeOf(target, args, session)));
}
