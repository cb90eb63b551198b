import { HostObject } from '../../protocol/host-object';
import { oneOf, whole } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { itemAt } from '../range/range-edits';
import type { AreasTarget, ClassTargets } from '../targets';
import { keptScalar } from './look-scalars';

type Border = ClassTargets['RangeBorder'];

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

function make({ sheet, ranges }: AreasTarget, side: string): HostObject<'RangeBorder'> {
  return new HostObject('RangeBorder', { sheet, ranges, side });
}

/** `RangeBorder`: kept with the cells as it was written. */
export const RANGE_BORDER: HostClass<Border> = {
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: keptScalar(({ side }) => `border.${side}.style`, 'None'),
    Weight: keptScalar(({ side }) => `border.${side}.weight`, 'Thin'),
    Color: keptScalar(({ side }) => `border.${side}.color`, '#000000'),
    TintAndShade: keptScalar(({ side }) => `border.${side}.tintAndShade`, 0),
  },
  identity: ({ side }) => ({ _Id: side }),
};

/** `RangeBorderCollection` */
export const RANGE_BORDERS: HostClass<AreasTarget> = {
  scalars: { Count: readOnly(() => SIDES.length), TintAndShade: keptScalar(() => 'border.tintAndShade', 0) },
  items: (target) => SIDES.map((side) => make(target, side)),
  item: (target, side) => make(target, oneOf(side, SIDES)),
  reads: { GetItemAt: (target, [index]) => make(target, itemAt(SIDES, whole(index))) },
};
