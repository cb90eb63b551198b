import { BooleanNumber, type IRange, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import { fromUniver, toUniver } from '../univer-range';
import { coloursOf, textOf } from './conditional-colours';

/**
 * A rule of Univer's that also carries what the API knows of it; Univer keeps and copies what it does not know. Its place counts only in Univer, which moves it
 * with inserted rows, and what it shows, too, where somebody changed that in the grid.
 */
export interface ConditionalRule extends IConditionFormattingRule {
  readonly host?: HostConditionalFormat;
  /** What Univer was given to show, to see whether it has changed. */
  readonly shown?: string;
}

/** What a format shows that came with the file, where the API's words do not say it. */
export type ShownRule = IConditionalFormattingRuleConfig;

const NUMBER_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const TEXT_OPERATORS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** A conditional format as Univer keeps it. */
export function conditionalRule(format: HostConditionalFormat, shown: ShownRule = shownRule(format)): ConditionalRule {
  return {
    cfId: format.id,
    ranges: format.ranges.map(toUniver),
    stopIfTrue: format.stopIfTrue,
    rule: shown,
    host: format,
    shown: JSON.stringify(shown),
  };
}

/** A rule of Univer's as the API knows it. */
export function hostFormat(rule: ConditionalRule, sheet: string, priority: number): HostConditionalFormat {
  const { cfId, ranges, stopIfTrue, host, shown } = rule;
  const placed = { id: cfId, sheet, ranges: placesOf(ranges), priority, stopIfTrue };
  if (host && shown === JSON.stringify(rule.rule)) return { ...host, ...placed };
  return { ...(host?.more && { more: host.more }), ...readRule(rule.rule), ...placed };
}

function placesOf(ranges: readonly IRange[]): HostConditionalFormat['ranges'] {
  return ranges.map(fromUniver);
}

/** What Univer can show of a format; nothing at all where it cannot. */
export function shownRule(format: HostConditionalFormat): ShownRule {
  const rule = (format.more?.rule ?? {}) as Readonly<Record<string, unknown>>;
  if (format.type === 'Custom') return byFormula(format.formula ?? '', format);
  if (format.type === 'CellValue') return byValue(rule, format);
  const text = TEXT_OPERATORS[String(rule.operator)];
  if (format.type === 'ContainsText' && text) {
    const value = textOf(rule.text);
    return { ...highlight(format), subType: CFSubRuleType.text, operator: text, value };
  }
  if (format.type === 'TopBottom' && typeof rule.rank === 'number') {
    const type = String(rule.type);
    return {
      ...highlight(format),
      subType: CFSubRuleType.rank,
      isBottom: type.startsWith('Bottom'),
      isPercent: type.endsWith('Percent'),
      value: rule.rank,
    };
  }
  return coloursOf(format) ?? byFormula('', format);
}

/** A rule that a formula decides; one without a formula is never true. */
export function byFormula(formula: string, format: HostConditionalFormat): ShownRule {
  const value = formula.replace(/^=/, '').trim() === '' ? '=FALSE' : `=${formula.replace(/^=/, '')}`;
  return { ...highlight(format), subType: CFSubRuleType.formula, value };
}

function byValue(rule: Readonly<Record<string, unknown>>, format: HostConditionalFormat): ShownRule {
  const operator = NUMBER_OPERATORS[String(rule.operator)];
  const [first, second] = [Number(rule.formula1), Number(rule.formula2)];
  if (!operator || textOf(rule.formula1) === '') return byFormula('', format);
  const hasTwo = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (Number.isNaN(first) || (hasTwo && Number.isNaN(second))) return byComparison(rule, operator, format);
  return {
    ...highlight(format),
    subType: CFSubRuleType.number,
    operator,
    value: hasTwo ? [first, second] : first,
  } as ShownRule;
}

const SIGNS: Readonly<Partial<Record<CFNumberOperator, string>>> = {
  [CFNumberOperator.equal]: '=',
  [CFNumberOperator.notEqual]: '<>',
  [CFNumberOperator.greaterThan]: '>',
  [CFNumberOperator.lessThan]: '<',
  [CFNumberOperator.greaterThanOrEqual]: '>=',
  [CFNumberOperator.lessThanOrEqual]: '<=',
};

/** Univer compares with numbers alone: what is compared with a formula becomes a formula itself. */
function byComparison(
  rule: Readonly<Record<string, unknown>>,
  operator: CFNumberOperator,
  format: HostConditionalFormat,
): ShownRule {
  const cell = cornerName(format);
  const [first, second] = [rule.formula1, rule.formula2].map((each) => textOf(each).replace(/^=/, ''));
  const sign = SIGNS[operator];
  if (sign !== undefined) return byFormula(`${cell}${sign}(${first})`, format);
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return byFormula(operator === CFNumberOperator.between ? between : `NOT(${between})`, format);
}

function cornerName({ ranges }: HostConditionalFormat): string {
  const [first] = ranges;
  let letters = '';
  for (let column = (first?.left ?? 0) + 1; column > 0; column = Math.floor((column - 1) / 26))
    letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
  return `${letters}${(first?.top ?? 0) + 1}`;
}

function highlight(format: HostConditionalFormat): { type: CFRuleType.highlightCell; style: IStyleBase } {
  const { fillColor = '', fontColor = '', bold, italic, underline = 'None' } = format;
  const style: IStyleBase = {
    ...(fillColor !== '' && { bg: { rgb: fillColor } }),
    ...(fontColor !== '' && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic !== undefined && { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(underline !== 'None' && { ul: { s: BooleanNumber.TRUE } }),
  };
  return { type: CFRuleType.highlightCell, style };
}

type ReadRule = Omit<HostConditionalFormat, 'id' | 'sheet' | 'ranges' | 'priority' | 'stopIfTrue'>;

/** A rule as somebody made or changed it in the grid. */
function readRule(rule: IConditionalFormattingRuleConfig): ReadRule {
  if (rule.type === CFRuleType.colorScale) return { type: 'ColorScale' };
  if (rule.type === CFRuleType.dataBar) return { type: 'DataBar' };
  if (rule.type === CFRuleType.iconSet) return { type: 'IconSet' };
  const { bg, cl, bl, it, ul } = rule.style;
  const look = {
    ...(bg?.rgb && { fillColor: bg.rgb }),
    ...(cl?.rgb && { fontColor: cl.rgb }),
    ...(bl !== undefined && { bold: bl === BooleanNumber.TRUE }),
    ...(it !== undefined && { italic: it === BooleanNumber.TRUE }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: 'Single' }),
  };
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: 'Custom', ...look, formula: rule.value };
    case CFSubRuleType.number: {
      const operator = Object.keys(NUMBER_OPERATORS).find((name) => NUMBER_OPERATORS[name] === rule.operator);
      const [formula1, formula2] = [rule.value].flat();
      return { type: 'CellValue', ...look, more: { rule: { operator, formula1, formula2 } } };
    }
    case CFSubRuleType.text:
      return { type: 'ContainsText', ...look };
    case CFSubRuleType.rank:
      return { type: 'TopBottom', ...look };
    default:
      return { type: 'PresetCriteria', ...look };
  }
}
