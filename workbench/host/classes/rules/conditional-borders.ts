import { HostObject } from '../../protocol/host-object';
import { oneOf, whole } from '../arguments';
import { color } from '../format/look-scalars';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import { itemAt } from '../range/range-edits';
import type { ClassTargets, RuleTarget } from '../targets';
import { particular } from './conditional-kinds';

type Border = ClassTargets['ConditionalRangeBorder'];

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

function make({ sheet, id }: RuleTarget, side: string): HostObject<'ConditionalRangeBorder'> {
  return new HostObject('ConditionalRangeBorder', { sheet, id, side });
}

/** What of a side the format keeps under a name. */
function ofSide(name: string, check: (value: unknown) => unknown, plain: string): Scalar<Border> {
  const scalar = (side: string): Scalar<RuleTarget> => particular(`border.${side}.${name}`, check, plain);
  return {
    read: (target, session) => scalar(target.side).read(target, session),
    write: (target, value, session) => scalar(target.side).write?.(target, value, session),
  };
}

/** `ConditionalRangeBorder` */
export const CONDITIONAL_BORDER: HostClass<Border> = {
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: ofSide('style', (value) => oneOf(value, STYLES), 'None'),
    Color: ofSide('color', color, '#000000'),
  },
  identity: ({ side }) => ({ _Id: side }),
};

/** `ConditionalRangeBorderCollection` */
export const CONDITIONAL_BORDERS: HostClass<RuleTarget> = {
  scalars: { Count: readOnly(() => SIDES.length) },
  items: (target) => SIDES.map((side) => make(target, side)),
  item: (target, side) => make(target, oneOf(side, SIDES)),
  parts: Object.fromEntries(
    ['Top', 'Bottom', 'Left', 'Right'].map((side) => [side, (target: RuleTarget) => make(target, `Edge${side}`)]),
  ),
  reads: { GetItemAt: (target, [index]) => make(target, itemAt(SIDES, whole(index))) },
};
