import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';

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

/** A colour scale, data bar or set of icons as Univer shows it; undefined for other kinds, and where nothing is said of its colours. */
export function coloursOf({ type, more = {} }: HostConditionalFormat): IConditionalFormattingRuleConfig | undefined {
  if (type === 'ColorScale') return colourScale((more.criteria ?? {}) as Words);
  if (type === 'DataBar') return dataBar(more);
  if (type === 'IconSet') return trafficLights(more);
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
      color: textOf(point.color, '#FFFFFF'),
      value: valueOf(point, index === 0 ? CFValueType.min : index === last ? CFValueType.max : CFValueType.percentile),
    })),
  };
}

function dataBar(more: Words): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.dataBar,
    isShowValue: more.showDataBarOnly !== true,
    config: {
      min: valueOf((more.lowerBoundRule ?? {}) as Words, CFValueType.min),
      max: valueOf((more.upperBoundRule ?? {}) as Words, CFValueType.max),
      isGradient: more['positive.gradientFill'] !== false,
      positiveColor: textOf(more['positive.fillColor'], BAR),
      nativeColor: textOf(more['negative.fillColor'], NEGATIVE_BAR),
    },
  };
}

/** Excel's three traffic lights, its usual icons: a third of the way each. */
function trafficLights(more: Words): IConditionalFormattingRuleConfig {
  const order = more.reverseIconOrder === true ? ['2', '1', '0'] : ['0', '1', '2'];
  return {
    type: CFRuleType.iconSet,
    isShowValue: more.showIconOnly !== true,
    config: order.map((iconId, index) => ({
      operator: index < 2 ? CFNumberOperator.greaterThanOrEqual : CFNumberOperator.lessThan,
      value: { type: CFValueType.percent, value: index === 0 ? 67 : 33 },
      iconType: '3TrafficLights1' as never,
      iconId,
    })),
  };
}

function valueOf(point: Words, usual: CFValueType): IValueConfig {
  const type = VALUE_TYPES[String(point.type)] ?? usual;
  const formula = point.formula ?? (type === CFValueType.percentile ? 50 : undefined);
  const number = Number(formula);
  if (type === CFValueType.min || type === CFValueType.max || formula === undefined) return { type };
  return { type, value: Number.isNaN(number) ? textOf(formula, '') : number };
}

/** A word or number of a rule as text; what it is usually where nothing is said. */
export function textOf(value: unknown, usual = ''): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : usual;
}
