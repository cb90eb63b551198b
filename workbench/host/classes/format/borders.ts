import { HostObject } from '../../protocol/host-object';
import { BORDER_SIDES, type BorderSide } from '../../looks/border-sides';
import { oneOf, whole } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import { itemAt } from '../range/range-edits';
import type { AreasTarget, ClassTargets } from '../targets';
import { changeLines, readLines } from './edges';
import { LINE_PARTS, type LinePart } from './line-parts';
import { keptScalar } from './look-scalars';

type Border = ClassTargets['RangeBorder'];

function make({ sheet, ranges }: AreasTarget, side: BorderSide): HostObject<'RangeBorder'> {
  return new HostObject('RangeBorder', { sheet, ranges, side });
}

function lineScalar(part: LinePart): Scalar<Border> {
  return {
    read: (target, { engine }) => readLines(target, target.side, engine, part.of),
    write: (target, value, { engine }) => changeLines(target, target.side, engine, part.change(value)),
  };
}

/** `RangeBorder`: a side of a range, not of each of its cells. */
export const RANGE_BORDER: HostClass<Border> = {
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: lineScalar(LINE_PARTS.style),
    Weight: lineScalar(LINE_PARTS.weight),
    Color: lineScalar(LINE_PARTS.color),
    TintAndShade: keptScalar(({ side }) => `border.${side}.tintAndShade`, 0),
  },
  identity: ({ side }) => ({ _Id: side }),
};

/** `RangeBorderCollection` */
export const RANGE_BORDERS: HostClass<AreasTarget> = {
  scalars: { Count: readOnly(() => BORDER_SIDES.length), TintAndShade: keptScalar(() => 'border.tintAndShade', 0) },
  items: (target) => BORDER_SIDES.map((side) => make(target, side)),
  item: (target, side) => make(target, oneOf(side, BORDER_SIDES)),
  reads: { GetItemAt: (target, [index]) => make(target, itemAt(BORDER_SIDES, whole(index))) },
};
