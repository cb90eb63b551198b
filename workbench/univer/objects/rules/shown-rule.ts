import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import { cornerOf, presetFormula, textFormula } from '../../../host/rules/preset-formula';
import { keyOf, OPERATOR_NAMES } from '../../../host/rules/rule-names';
import { coloursOf } from './conditional-colours';
import { textOf } from './rule-words';

type Words = Readonly<Record<string, unknown>>;

/** What Univer is given to show. */
export type ShownRule = IConditionalFormattingRuleConfig;

/** Averages as Univer compares with them, by the API's criterion. */
export const AVERAGES: Readonly<Record<string, CFNumberOperator>> = {
  AboveAverage: CFNumberOperator.greaterThan,
  BelowAverage: CFNumberOperator.lessThan,
  EqualOrAboveAverage: CFNumberOperator.greaterThanOrEqual,
  EqualOrBelowAverage: CFNumberOperator.lessThanOrEqual,
};

/** What Univer can show of a format; nothing at all where it cannot. Formulas are written for the first cell of its ranges. */
export function shownRule(format: HostConditionalFormat): ShownRule {
  const { more = {} } = format;
  const rule = (more.rule ?? {}) as Words;
  return kindOf(format, rule) ?? byFormula(textOf((more.formulas as readonly unknown[] | undefined)?.[0]), format);
}

function kindOf(format: HostConditionalFormat, rule: Words): ShownRule | undefined {
  switch (format.type) {
    case 'Custom':
      return byFormula(format.formula ?? '', format);
    case 'CellValue':
      return byValue(rule, format);
    case 'ContainsText':
      // Univer's own rules about texts tell small letters from capitals, which Excel's do not.
      return ifFormula(textFormula(String(rule.operator), textOf(rule.text), format.ranges), format);
    case 'TopBottom':
      return typeof rule.rank === 'number' ? byRank(rule.rank, String(rule.type), format) : undefined;
    case 'PresetCriteria':
      return byCriterion(textOf(rule.criterion), format);
    default:
      return coloursOf(format);
  }
}

/** A rule that a formula decides; one without a formula is never true. */
function byFormula(formula: string, format: HostConditionalFormat): ShownRule {
  const value = formula.replace(/^=/, '').trim() === '' ? '=FALSE' : `=${formula.replace(/^=/, '')}`;
  return { ...highlight(format), subType: CFSubRuleType.formula, value };
}

function ifFormula(formula: string | undefined, format: HostConditionalFormat): ShownRule | undefined {
  return formula === undefined ? undefined : byFormula(formula, format);
}

function byRank(value: number, type: string, format: HostConditionalFormat): ShownRule {
  const [isBottom, isPercent] = [type.startsWith('Bottom'), type.endsWith('Percent')];
  return { ...highlight(format), subType: CFSubRuleType.rank, isBottom, isPercent, value };
}

function byCriterion(criterion: string, format: HostConditionalFormat): ShownRule | undefined {
  if (criterion === 'DuplicateValues') return { ...highlight(format), subType: CFSubRuleType.duplicateValues };
  if (criterion === 'UniqueValues') return { ...highlight(format), subType: CFSubRuleType.uniqueValues };
  const operator = AVERAGES[criterion];
  return operator
    ? ({ ...highlight(format), subType: CFSubRuleType.average, operator } as ShownRule)
    : ifFormula(presetFormula(criterion, format.ranges), format);
}

function byValue(rule: Words, format: HostConditionalFormat): ShownRule | undefined {
  const operator = keyOf(OPERATOR_NAMES, String(rule.operator)) as CFNumberOperator | undefined;
  const [text1, text2] = [rule.formula1, rule.formula2].map((each) => textOf(each).replace(/^=/, '').trim()) as [
    string,
    string,
  ];
  if (!operator || text1 === '') return undefined;
  const hasTwo = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  const [first, second] = [Number(text1), Number(text2)];
  if (Number.isNaN(first) || (hasTwo && (text2 === '' || Number.isNaN(second))))
    return byFormula(comparison(operator, text1, text2, format), format);
  const value = hasTwo ? [first, second] : first;
  return { ...highlight(format), subType: CFSubRuleType.number, operator, value } as ShownRule;
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
function comparison(
  operator: CFNumberOperator,
  first: string,
  second: string,
  { ranges }: HostConditionalFormat,
): string {
  const cell = cornerOf(ranges);
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  const between = `AND(${cell}>=(${first}),${cell}<=(${second}))`;
  return operator === CFNumberOperator.between ? between : `NOT(${between})`;
}

function highlight(format: HostConditionalFormat): { type: CFRuleType.highlightCell; style: IStyleBase } {
  const { fillColor = '', fontColor = '', bold, italic, underline, more } = format;
  const strike = more?.['format.strikethrough'];
  const style: IStyleBase = {
    ...(fillColor !== '' && { bg: { rgb: fillColor } }),
    ...(fontColor !== '' && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: truth(bold) }),
    ...(italic !== undefined && { it: truth(italic) }),
    ...(underline !== undefined && { ul: { s: truth(underline !== 'None') } }),
    ...(strike !== undefined && { st: { s: truth(strike === true) } }),
  };
  return { type: CFRuleType.highlightCell, style };
}

function truth(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
