import {
  CFNumberOperator,
  CFRuleType,
  CFValueType,
  IIconSetType,
  type IColorScale,
  type IDataBar,
  type IIconSet,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import { iconSetName, POINT_NAMES } from '../../../host/rules/rule-names';
import { hexColour } from '../../cells/hex-colour';
import { iconCount, placeOfIcon } from './icon-places';
import type { ReadRule } from './rule-words';

type Words = Readonly<Record<string, unknown>>;

/** A colour scale, data bar or set of icons as somebody made or changed it in the grid. @param before what the API knew of it: of a data bar, what Univer has no place for stays */
export function readColours(rule: IColorScale | IDataBar | IIconSet, before?: HostConditionalFormat): ReadRule {
  if (rule.type === CFRuleType.colorScale) return { type: 'ColorScale', more: { criteria: scaleWords(rule) } };
  if (rule.type === CFRuleType.iconSet) return { type: 'IconSet', more: iconWords(rule) };
  const kept = before?.type === 'DataBar' ? before.more : {};
  return { type: 'DataBar', more: { ...kept, ...barWords(rule) } };
}

function pointWords({ type, value }: IValueConfig): Words {
  const isLast = type === CFValueType.percentile && Number(value) === 100;
  if (isLast) return { type: 'HighestValue' };
  return { type: POINT_NAMES[type], ...(value !== undefined && { formula: String(value) }) };
}

function scaleWords({ config }: IColorScale): Words {
  const points = [...config]
    .sort((a, b) => a.index - b.index)
    .map(({ color, value }) => ({ ...pointWords(value), color: hexColour(color) }));
  const [minimum, midpoint, maximum] = points.length > 2 ? points : [points[0], undefined, points[1]];
  return { minimum, ...(midpoint && { midpoint }), maximum };
}

function barWords({ isShowValue, config }: IDataBar): Words {
  const { min, max, isGradient, positiveColor, nativeColor } = config;
  const [positive, negative] = [hexColour(positiveColor), hexColour(nativeColor)];
  const isAutomatic = min.type === CFValueType.formula && String(min.value).startsWith('=MIN(0,');
  return {
    showDataBarOnly: !isShowValue,
    lowerBoundRule: isAutomatic ? { type: 'Automatic' } : pointWords(min),
    upperBoundRule: pointWords(max),
    'positive.fillColor': positive,
    'positive.gradientFill': isGradient,
    'negative.fillColor': negative,
    'negative.matchPositiveFillColor': positive === negative,
  };
}

/** Icons in an order of their own are told one by one. */
function iconWords({ isShowValue, config }: IIconSet): Words {
  const icons = [...config].reverse();
  const set = icons[0]?.iconType ?? IIconSetType.threeTrafficLights1;
  const places = icons.map((icon) => (icon.iconType === set ? placeOfIcon(icon) : undefined));
  const isWhole = icons.length === iconCount(set);
  const isInOrder = isWhole && places.every((place, index) => place === index);
  const isReverse = isWhole && places.every((place, index) => place === icons.length - 1 - index);
  return {
    style: iconSetName(set),
    criteria: icons.map((icon, index) => ({
      ...(index === 0 ? { type: 'Percent', formula: '0' } : pointWords(icon.value)),
      operator: icon.operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
      ...(!isInOrder &&
        !isReverse && { customIcon: { set: iconSetName(icon.iconType), index: placeOfIcon(icon) ?? 0 } }),
    })),
    reverseIconOrder: isReverse && !isInOrder,
    showIconOnly: !isShowValue,
  };
}
