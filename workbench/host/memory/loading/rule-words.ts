import type {
  ConditionalFormatDetails,
  DataBarDetails,
  IconSetDetails,
  RulePoint,
  RuleSettings,
} from '../../../../src/index';
import { criterionOf, iconSetName, OPERATOR_NAMES, POINT_NAMES, TEXT_OPERATOR_NAMES } from '../../rules/rule-names';

/** What the API says of a rule besides its kind: `rule`, `criteria`, `barDirection` … */
type RuleWords = Readonly<Record<string, unknown>>;

/** What a rule of a file says, in the API's words; without any where the API has none for it: then by its formulas. */
export function ruleWords(format: ConditionalFormatDetails): RuleWords | undefined {
  const { type, formulas, settings } = format;
  const rule = type === 'cellIs' ? comparison(format) : ruleOf(type, settings);
  if (rule) return { rule };
  switch (settings?.kind) {
    case 'colour-scale':
      return { criteria: scaleWords(settings.points) };
    case 'data-bar':
      return barWords(settings);
    case 'icon-set':
      return iconWords(settings);
    default:
      return type === 'expression' || formulas.length === 0 ? undefined : { formulas: formulas.map(withEquals) };
  }
}

function withEquals(formula: string): string {
  return `=${formula}`;
}

function comparison({ operator = '', formulas }: ConditionalFormatDetails): RuleWords | undefined {
  const [formula1, formula2] = formulas.map(withEquals);
  const name = OPERATOR_NAMES[operator];
  return name === undefined || formula1 === undefined
    ? undefined
    : { operator: name, formula1, ...(formula2 !== undefined && { formula2 }) };
}

function ruleOf(type: string, settings: RuleSettings | undefined): RuleWords | undefined {
  if (settings?.kind === 'rank') {
    const { rank, isPercent, isBottom } = settings;
    return { rank, type: `${isBottom ? 'Bottom' : 'Top'}${isPercent ? 'Percent' : 'Items'}` };
  }
  const operator = TEXT_OPERATOR_NAMES[type];
  if (operator !== undefined)
    return settings?.kind === 'text' && !settings.text.startsWith('=') ? { operator, text: settings.text } : undefined;
  const criterion = criterionOf(type, settings);
  return criterion === undefined ? undefined : { criterion };
}

/** A number as it is, a formula with its `=`. */
function pointFormula({ value }: RulePoint): string {
  return value !== '' && Number.isFinite(Number(value)) ? value : withEquals(value);
}

function pointWords(point: RulePoint): RuleWords {
  return { type: POINT_NAMES[point.type] ?? 'Invalid', ...(point.value !== '' && { formula: pointFormula(point) }) };
}

function scaleWords(points: Extract<RuleSettings, { readonly kind: 'colour-scale' }>['points']): RuleWords {
  const words = points.map((point) => ({ ...pointWords(point), color: point.colour }));
  const [minimum, midpoint, maximum] = words.length > 2 ? words : [words[0], undefined, words[1]];
  return { minimum, ...(midpoint && { midpoint }), maximum };
}

const DIRECTIONS: RuleWords = { context: 'Context', leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft' };
const AXES: RuleWords = { automatic: 'Automatic', none: 'None', middle: 'CellMidPoint' };

function barWords(bar: DataBarDetails): RuleWords {
  return {
    showDataBarOnly: !bar.showValue,
    barDirection: DIRECTIONS[bar.direction] ?? 'Context',
    axisFormat: AXES[bar.axis] ?? 'Automatic',
    ...(bar.axisColour !== '' && { axisColor: bar.axisColour }),
    lowerBoundRule: pointWords(bar.lower),
    upperBoundRule: pointWords(bar.upper),
    ...(bar.colour !== '' && { 'positive.fillColor': bar.colour }),
    'positive.borderColor': bar.borderColour,
    'positive.gradientFill': bar.gradient,
    ...(bar.negativeColour !== '' && { 'negative.fillColor': bar.negativeColour }),
    ...(bar.negativeBorderColour !== '' && { 'negative.borderColor': bar.negativeBorderColour }),
    'negative.matchPositiveFillColor': bar.negativeColour === '',
    'negative.matchPositiveBorderColor': bar.negativeBorderColour === '',
  };
}

function iconWords({ set, points, showValue, reverse, icons }: IconSetDetails): RuleWords {
  return {
    style: iconSetName(set),
    criteria: points.map((point, at) => {
      const icon = icons?.[at];
      return {
        ...pointWords(point),
        operator: point.orEqual ? 'GreaterThanOrEqual' : 'GreaterThan',
        ...(icon && { customIcon: { set: iconSetName(icon.set), index: icon.index } }),
      };
    }),
    reverseIconOrder: reverse,
    showIconOnly: !showValue,
  };
}
