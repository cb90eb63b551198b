import { notHosted } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { color } from '../format/look-scalars';
import { fields, flag, found, oneOf, text, truth } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import type { HostSession } from '../session';
import type { ClassName, RuleTarget } from '../targets';
import { formatOf } from './conditional-format-of';

/** Excel's kinds of conditional formats, as `add` takes them. */
export const CONDITIONAL_KINDS = [
  'Custom',
  'CellValue',
  'ColorScale',
  'ContainsText',
  'DataBar',
  'IconSet',
  'PresetCriteria',
  'TopBottom',
] as const;

/** The parts that a format of one kind has, by the part's name: the kind, and the part's class. */
const PARTS = {
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
  ColorScale: ['ColorScale', 'ColorScaleConditionalFormat'],
  DataBar: ['DataBar', 'DataBarConditionalFormat'],
  IconSet: ['IconSet', 'IconSetConditionalFormat'],
  Preset: ['PresetCriteria', 'PresetCriteriaConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  TopBottom: ['TopBottom', 'TopBottomConditionalFormat'],
} as const satisfies Readonly<Record<string, readonly [string, ClassName]>>;

type Part = (target: RuleTarget, session: HostSession) => HostObject | null;

/** `cellValue`, `cellValueOrNullObject` and their like: there for a format of their kind only. */
export const KIND_PARTS: Readonly<Record<string, Part>> = Object.fromEntries(
  Object.entries(PARTS).flatMap(([part, [type, className]]): [string, Part][] => {
    const orNull: Part = (target, session) =>
      formatOf(target, session).type === type ? new HostObject(className, target) : null;
    return [
      [part, (target, session) => found(orNull(target, session))],
      [`${part}OrNullObject`, orNull],
    ];
  }),
);

/**
 * Something of a format that the engine only keeps. Without a plain value, what neither was written through this API nor stands in the file in words that the API has is
 * refused by name.
 */
export function particular(name: string, check: (value: unknown) => unknown, plain?: unknown): Scalar<RuleTarget> {
  return {
    read: (target, session) => {
      const value = formatOf(target, session).more?.[name] ?? plain;
      if (value === undefined) throw notHosted(`ConditionalFormat.${name} of a format that came with the file`);
      return value;
    },
    write: (target, value, session) => {
      const { more } = formatOf(target, session);
      session.engine.setConditionalFormat(target.id, { more: { ...more, [name]: check(value) } });
    },
  };
}

/** A rule whose parts are words, numbers and formulas; `words` are those that must be there, with what they may be. */
function rule(words: Readonly<Record<string, readonly [string, ...string[]]>>): Scalar<RuleTarget> {
  return particular('rule', (value) => {
    const given = fields(value);
    for (const [name, allowed] of Object.entries(words)) oneOf(given[name] ?? '', allowed);
    return given;
  });
}

function format(): NonNullable<HostClass<RuleTarget>['parts']> {
  return { Format: (target) => new HostObject('ConditionalRangeFormat', target) };
}

/** `CellValueConditionalFormat` */
export const CELL_VALUE_FORMAT: HostClass<RuleTarget> = {
  scalars: {
    Rule: rule({
      operator: [
        'Between',
        'NotBetween',
        'EqualTo',
        'NotEqualTo',
        'GreaterThan',
        'LessThan',
        'GreaterThanOrEqual',
        'LessThanOrEqual',
      ],
    }),
  },
  parts: format(),
};

/** `TextConditionalFormat` */
export const TEXT_FORMAT: HostClass<RuleTarget> = {
  scalars: { Rule: rule({ operator: ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] }) },
  parts: format(),
};

/** `TopBottomConditionalFormat` */
export const TOP_BOTTOM_FORMAT: HostClass<RuleTarget> = {
  scalars: { Rule: rule({ type: ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] }) },
  parts: format(),
};

/** `PresetCriteriaConditionalFormat` */
export const PRESET_FORMAT: HostClass<RuleTarget> = {
  scalars: { Rule: particular('rule', (value) => ({ criterion: text(fields(value).criterion) })) },
  parts: format(),
};

/** `ColorScaleConditionalFormat` */
export const COLOR_SCALE_FORMAT: HostClass<RuleTarget> = {
  scalars: {
    Criteria: particular('criteria', fields),
    ThreeColorScale: readOnly((target, session) => {
      const criteria = formatOf(target, session).more?.criteria;
      if (criteria === undefined)
        throw notHosted('ColorScaleConditionalFormat.threeColorScale of a format without criteria');
      return fields(criteria).midpoint !== undefined;
    }),
  },
};

/** `IconSetConditionalFormat` */
export const ICON_SET_FORMAT: HostClass<RuleTarget> = {
  scalars: {
    Style: particular('style', text, 'ThreeTrafficLights1'),
    Criteria: particular('criteria', (value) => (Array.isArray(value) ? value.map(fields) : [fields(value)])),
    ReverseIconOrder: particular('reverseIconOrder', truth, false),
    ShowIconOnly: particular('showIconOnly', truth, false),
  },
};

const AUTOMATIC = { type: 'Automatic' };

/** `DataBarConditionalFormat`, as Excel makes one where nothing else is said. */
export const DATA_BAR_FORMAT: HostClass<RuleTarget> = {
  scalars: {
    ShowDataBarOnly: particular('showDataBarOnly', truth, false),
    BarDirection: particular(
      'barDirection',
      (value) => oneOf(value, ['Context', 'LeftToRight', 'RightToLeft']),
      'Context',
    ),
    AxisFormat: particular('axisFormat', (value) => oneOf(value, ['Automatic', 'None', 'CellMidPoint']), 'Automatic'),
    AxisColor: particular('axisColor', color, '#000000'),
    LowerBoundRule: particular('lowerBoundRule', fields, AUTOMATIC),
    UpperBoundRule: particular('upperBoundRule', fields, AUTOMATIC),
  },
  parts: {
    PositiveFormat: (target) => new HostObject('ConditionalDataBarPositiveFormat', target),
    NegativeFormat: (target) => new HostObject('ConditionalDataBarNegativeFormat', target),
  },
};

/** `ConditionalDataBarPositiveFormat` */
export const POSITIVE_BAR: HostClass<RuleTarget> = {
  scalars: {
    FillColor: particular('positive.fillColor', color, '#638EC6'),
    BorderColor: particular('positive.borderColor', color, ''),
    GradientFill: particular('positive.gradientFill', truth, true),
  },
};

/** `ConditionalDataBarNegativeFormat` */
export const NEGATIVE_BAR: HostClass<RuleTarget> = {
  scalars: {
    FillColor: particular('negative.fillColor', color, '#FF0000'),
    BorderColor: particular('negative.borderColor', color, ''),
    MatchPositiveFillColor: particular('negative.matchPositiveFillColor', flag, false),
    MatchPositiveBorderColor: particular('negative.matchPositiveBorderColor', flag, true),
  },
};
