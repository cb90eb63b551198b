import { intersection } from '../../addresses/grid';
import type { HostConditionalFormat } from '../../engine';
import { HostObject } from '../../protocol/host-object';
import { color } from '../format/look-scalars';
import { found, oneOf, text, truth, whole } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { makeAreas, makeRange } from '../range/make-range';
import { fromR1C1, toR1C1 } from '../range/r1c1';
import { itemAt } from '../range/range-edits';
import type { HostSession } from '../session';
import type { AreasTarget, RuleTarget } from '../targets';
import { CONDITIONAL_KINDS, KIND_PARTS, particular } from './conditional-kinds';
import { formatOf } from './conditional-format-of';

function formatsOf({ sheet, ranges }: AreasTarget, { engine }: HostSession): HostConditionalFormat[] {
  return engine
    .conditionalFormats(sheet)
    .filter((format) => format.ranges.some((range) => ranges.some((each) => intersection(range, each))))
    .sort((one, other) => one.priority - other.priority);
}

function make(format: HostConditionalFormat): HostObject<'ConditionalFormat'> {
  return new HostObject('ConditionalFormat', { sheet: format.sheet, id: format.id });
}

function find(target: AreasTarget, id: unknown, session: HostSession): HostObject<'ConditionalFormat'> | null {
  const format = formatsOf(target, session).find((each) => each.id === text(id));
  return format ? make(format) : null;
}

/** `ConditionalFormatCollection` of a range or of areas. */
export const CONDITIONAL_FORMATS: HostClass<AreasTarget> = {
  items: (target, session) => formatsOf(target, session).map(make),
  item: (target, id, session) => found(find(target, id, session)),
  reads: {
    GetCount: (target, _args, session) => formatsOf(target, session).length,
    GetItem: (target, [id], session) => found(find(target, id, session)),
    GetItemAt: (target, [index], session) => make(itemAt(formatsOf(target, session), index)),
    GetItemOrNullObject: (target, [id], session) => find(target, id, session),
  },
  writes: {
    Add: ({ sheet, ranges }, [type], { engine }) =>
      make(engine.addConditionalFormat(sheet, ranges, oneOf(type, CONDITIONAL_KINDS))),
    ClearAll: (target, _args, session) => {
      for (const format of formatsOf(target, session)) session.engine.deleteConditionalFormat(format.id);
    },
  },
};

/** `ConditionalFormat` */
export const CONDITIONAL_FORMAT: HostClass<RuleTarget> = {
  scalars: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((target, session) => formatOf(target, session).type),
    Priority: {
      read: (target, session) => formatOf(target, session).priority,
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { priority: whole(value) }),
    },
    StopIfTrue: {
      read: (target, session) => formatOf(target, session).stopIfTrue,
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { stopIfTrue: truth(value) }),
    },
  },
  parts: {
    Custom: (target, session) => found(custom(target, session)),
    CustomOrNullObject: (target, session) => custom(target, session),
    ...KIND_PARTS,
  },
  reads: {
    GetRange: (target, _args, session) => found(singleRange(target, session)),
    GetRangeOrNullObject: (target, _args, session) => singleRange(target, session),
    GetRanges: (target, _args, session) => makeAreas(target.sheet, formatOf(target, session).ranges),
  },
  writes: {
    Delete: (target, _args, session) => session.engine.deleteConditionalFormat(formatOf(target, session).id),
  },
  identity: (target, session) => ({ Id: formatOf(target, session).id }),
};

function singleRange(target: RuleTarget, session: HostSession): HostObject<'Range'> | null {
  const { ranges } = formatOf(target, session);
  return ranges.length === 1 ? makeRange(target.sheet, ranges[0]!) : null;
}

function custom(target: RuleTarget, session: HostSession): HostObject<'CustomConditionalFormat'> | null {
  return formatOf(target, session).type === 'Custom' ? new HostObject('CustomConditionalFormat', target) : null;
}

/** `CustomConditionalFormat` */
export const CUSTOM_FORMAT: HostClass<RuleTarget> = {
  parts: {
    Rule: (target) => new HostObject('ConditionalFormatRule', target),
    Format: (target) => new HostObject('ConditionalRangeFormat', target),
  },
};

/** The cell that a rule's formula is written for: the first of its ranges. */
function corner(target: RuleTarget, session: HostSession): readonly [row: number, column: number] {
  const [first] = formatOf(target, session).ranges;
  return [first?.top ?? 0, first?.left ?? 0];
}

/** `ConditionalFormatRule` */
export const CUSTOM_RULE: HostClass<RuleTarget> = {
  scalars: {
    Formula: {
      read: (target, session) => formatOf(target, session).formula ?? '',
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { formula: text(value) }),
    },
    FormulaLocal: {
      read: (target, session) => formatOf(target, session).formula ?? '',
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { formula: text(value) }),
    },
    FormulaR1C1: {
      read: (target, session) => toR1C1(formatOf(target, session).formula ?? '', ...corner(target, session)),
      write: (target, value, session) =>
        session.engine.setConditionalFormat(target.id, {
          formula: fromR1C1(text(value), ...corner(target, session)),
        }),
    },
  },
};

/** `ConditionalRangeFormat` */
export const CONDITIONAL_RANGE_FORMAT: HostClass<RuleTarget> = {
  scalars: { NumberFormat: particular('format.numberFormat', text, null) },
  parts: {
    Borders: (target) => new HostObject('ConditionalRangeBorderCollection', target),
    Fill: (target) => new HostObject('ConditionalRangeFill', target),
    Font: (target) => new HostObject('ConditionalRangeFont', target),
  },
};

/** `ConditionalRangeFill` */
export const CONDITIONAL_FILL: HostClass<RuleTarget> = {
  scalars: {
    Color: {
      read: (target, session) => formatOf(target, session).fillColor ?? '',
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { fillColor: color(value) }),
    },
  },
  writes: { Clear: ({ id }, _args, { engine }) => engine.setConditionalFormat(id, { fillColor: '' }) },
};

/** `ConditionalRangeFont` */
export const CONDITIONAL_FONT: HostClass<RuleTarget> = {
  scalars: {
    Color: {
      read: (target, session) => formatOf(target, session).fontColor ?? '',
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { fontColor: color(value) }),
    },
    Bold: {
      read: (target, session) => formatOf(target, session).bold ?? false,
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { bold: truth(value) }),
    },
    Italic: {
      read: (target, session) => formatOf(target, session).italic ?? false,
      write: ({ id }, value, { engine }) => engine.setConditionalFormat(id, { italic: truth(value) }),
    },
    Strikethrough: particular('format.strikethrough', truth, false),
    Underline: {
      read: (target, session) => formatOf(target, session).underline ?? 'None',
      write: ({ id }, value, { engine }) =>
        engine.setConditionalFormat(id, { underline: oneOf(value, ['None', 'Single', 'Double']) }),
    },
  },
  writes: { Clear: ({ id }, _args, { engine }) => engine.setConditionalFormat(id, { fontColor: '' }) },
};
