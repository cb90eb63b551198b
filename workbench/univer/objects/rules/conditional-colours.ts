import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IIconSet,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { CellRange } from '../../../../src/index';
import type { HostConditionalFormat } from '../../../host/engine';
import { fixedRanges } from '../../../host/rules/preset-formula';
import { iconSetOf } from '../../../host/rules/rule-names';
import { iconCount, univerIcon } from './icon-places';
import { textOf } from './rule-words';

type Words = Readonly<Record<string, unknown>>;

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};
const BAR = '#638EC6';
const NEGATIVE_BAR = '#FF0000';
const USUAL_SET = 'ThreeTrafficLights1';

/** A colour scale, data bar or set of icons as Univer shows it; undefined for other kinds, and where nothing is said of its colours. */
export function coloursOf({
  type,
  ranges,
  more = {},
}: HostConditionalFormat): IConditionalFormattingRuleConfig | undefined {
  if (type === 'ColorScale') return colourScale((more.criteria ?? {}) as Words);
  if (type === 'DataBar') return dataBar(more, ranges);
  if (type === 'IconSet') return iconSet(more);
  return undefined;
}

function colourScale(criteria: Words): IConditionalFormattingRuleConfig | undefined {
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].filter((point) => point != null) as Words[];
  if (points.length < 2) return undefined;
  const last = points.length - 1;
  return {
    type: CFRuleType.colorScale,
    config: points.map((point, index) => ({
      index,
      color: textOf(point.color) || '#FFFFFF',
      value: highest(
        valueOf(point, index === 0 ? CFValueType.min : index === last ? CFValueType.max : CFValueType.percentile),
      ),
    })),
  };
}

/** To Univer the highest of negative values is zero; the last percentile is what Excel means. */
function highest(value: IValueConfig): IValueConfig {
  return value.type === CFValueType.max ? { type: CFValueType.percentile, value: 100 } : value;
}

function dataBar(more: Words, ranges: readonly CellRange[]): IConditionalFormattingRuleConfig {
  const lower = (more.lowerBoundRule ?? { type: 'Automatic' }) as Words;
  const positiveColor = textOf(more['positive.fillColor'], BAR);
  return {
    type: CFRuleType.dataBar,
    isShowValue: more.showDataBarOnly !== true,
    config: {
      // An automatic bar begins at zero, or below where there are negative values; that Univer's highest is zero at least is what Excel does, too.
      min:
        VALUE_TYPES[String(lower.type)] === undefined
          ? { type: CFValueType.formula, value: `=MIN(0,${fixedRanges(ranges)})` }
          : valueOf(lower, CFValueType.min),
      max: valueOf((more.upperBoundRule ?? {}) as Words, CFValueType.max),
      isGradient: more['positive.gradientFill'] !== false,
      positiveColor,
      nativeColor:
        more['negative.matchPositiveFillColor'] === true
          ? positiveColor
          : textOf(more['negative.fillColor'], NEGATIVE_BAR),
    },
  };
}

function iconSet(more: Words): IConditionalFormattingRuleConfig | undefined {
  const set = iconSetOf(textOf(more.style, USUAL_SET));
  const points = ((more.criteria as readonly Words[] | undefined) ?? []).map((point) => point ?? {});
  const count = points.length > 1 ? points.length : iconCount(set);
  if (count === 0) return undefined;
  const icons = Array.from({ length: count }, (_, index) => iconAt(more, set, points[index], index, count));
  // Excel begins with the lowest values, Univer with the highest.
  const config = icons.map((icon, index): IIconSet['config'][number] => {
    const point = points[index] ?? {};
    const isAbove = point.operator === 'GreaterThan';
    return {
      operator: isAbove ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
      value:
        point.formula === undefined
          ? { type: CFValueType.percent, value: Math.round((100 * index) / count) }
          : valueOf(point, CFValueType.percent),
      ...icon,
    };
  });
  return { type: CFRuleType.iconSet, isShowValue: more.showIconOnly !== true, config: config.reverse() };
}

function iconAt(
  more: Words,
  set: string,
  point: Words | undefined,
  index: number,
  count: number,
): Pick<IIconSet['config'][number], 'iconType' | 'iconId'> {
  const own = point?.customIcon as Words | null | undefined;
  const [name, place] = own
    ? [iconSetOf(textOf(own.set)), Number(own.index)]
    : [set, more.reverseIconOrder === true ? count - 1 - index : index];
  return univerIcon(name, place) ?? { iconType: IIconSetType.empty, iconId: '0' };
}

function valueOf(point: Words, usual: CFValueType): IValueConfig {
  const type = VALUE_TYPES[String(point.type)] ?? usual;
  const formula = point.formula ?? (type === CFValueType.percentile ? 50 : undefined);
  if (type === CFValueType.min || type === CFValueType.max || formula === undefined) return { type };
  const text = textOf(formula).replace(/^=/, '');
  const number = Number(text);
  // What Excel calls a number may be a formula that gives one; Univer has another kind for that.
  return Number.isNaN(number) ? { type: CFValueType.formula, value: `=${text}` } : { type, value: number };
}
