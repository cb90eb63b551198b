import {
  a1,
  a1Range,
  type CellRange,
  type ConditionalFormatChange,
  type NewConditionalFormat,
  type ValidationChange,
} from '../../src/index';
import type { HostConditionalFormat, HostValidation } from '../host/engine';

/** The API's operators in the file's words; those of validations are in these already. */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** A rule of conditional formatting as a file says it; undefined where it cannot be said. */
export function conditionalRule(format: HostConditionalFormat): NewConditionalFormat | undefined {
  const { fillColor = '', fontColor = '', bold, italic, underline = 'None', more = {} } = format;
  const look = {
    fillColour: fillColor,
    fontColour: fontColor,
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== 'None' && { underline: underline.toLowerCase() }),
    ...(more['format.strikethrough'] === true && { strikethrough: true }),
  };
  const first = format.ranges[0] && a1({ row: format.ranges[0].top, column: format.ranges[0].left });
  const rule = (more.rule ?? {}) as Readonly<Record<string, string | number | null | undefined>>;
  switch (format.type) {
    case 'Custom':
      return format.formula === undefined || format.formula === ''
        ? undefined
        : { type: 'expression', formulas: [plain(format.formula)], look };
    case 'CellValue': {
      const operator = OPERATORS[String(rule.operator)];
      const formulas = [rule.formula1, rule.formula2].flatMap((each) =>
        each === undefined || each === null || each === '' ? [] : plain(String(each)),
      );
      return operator === undefined || formulas.length === 0
        ? undefined
        : { type: 'cellIs', attributes: { operator }, formulas, look };
    }
    case 'TopBottom': {
      const kind = String(rule.type);
      const attributes = {
        rank: String(rule.rank ?? 10),
        ...(kind.endsWith('Percent') && { percent: '1' }),
        ...(kind.startsWith('Bottom') && { bottom: '1' }),
      };
      return { type: 'top10', attributes, formulas: [], look };
    }
    case 'ContainsText':
      return first === undefined ? undefined : textRule(String(rule.operator), String(rule.text ?? ''), first, look);
    default:
      return undefined;
  }
}

function textRule(
  operator: string,
  text: string,
  cell: string,
  look: NonNullable<NewConditionalFormat['look']>,
): NewConditionalFormat | undefined {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const rules: Readonly<Record<string, readonly [type: string, operator: string, formula: string]>> = {
    Contains: ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ['beginsWith', 'beginsWith', `LEFT(${cell},LEN(${quoted}))=${quoted}`],
    EndsWith: ['endsWith', 'endsWith', `RIGHT(${cell},LEN(${quoted}))=${quoted}`],
  };
  const found = rules[operator];
  return found && { type: found[0], attributes: { operator: found[1], text }, formulas: [found[2]], look };
}

function plain(formula: string): string {
  return formula.replace(/^=/, '');
}

/** How a conditional format is written: as the file has it, anew, or not at all. */
export function conditionalFormatChange(
  now: HostConditionalFormat,
  before: HostConditionalFormat | undefined,
  origin: number | undefined,
): ConditionalFormatChange | undefined {
  const { ranges, stopIfTrue } = now;
  const isKept = before !== undefined && origin !== undefined && saysOf(before) === saysOf(now);
  if (isKept) {
    const formula = before.formula === now.formula || now.formula === undefined ? undefined : [plain(now.formula)];
    return { origin, ranges, stopIfTrue, ...(formula && { formulas: formula }) };
  }
  const rule = conditionalRule(now);
  return rule && { ...(origin !== undefined && { origin }), ranges, stopIfTrue, rule };
}

/** What a format is, apart from where, in which order and by which formula. */
function saysOf({
  type,
  fillColor = '',
  fontColor = '',
  bold = false,
  italic = false,
  underline = 'None',
  more = {},
}: HostConditionalFormat): string {
  return JSON.stringify([type, fillColor, fontColor, bold, italic, underline, more]);
}

/** How a validation is written. @param before as it was when the workbook was opened, where it is one of the file's */
export function validationChange(
  now: HostValidation,
  before: HostValidation | undefined,
  origin: number | undefined,
): ValidationChange {
  const { ranges, type, operator, formula1, formula2, more = {} } = now;
  if (before && origin !== undefined)
    return {
      origin,
      ranges,
      ...(formula1 !== undefined && formula1 !== before.formula1 && { formula1: plain(formula1) }),
      ...(formula2 !== undefined && formula2 !== before.formula2 && { formula2: plain(formula2) }),
    };
  const prompt = (more.prompt ?? {}) as Readonly<Record<string, unknown>>;
  const alert = (more.errorAlert ?? {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
  const style = text(alert.style, 20).toLowerCase();
  const attributes: Record<string, string> = {
    type,
    ...(operator !== undefined && operator !== 'between' && { operator }),
    ...(more.ignoreBlanks !== false && { allowBlank: '1' }),
    ...(more.inCellDropDown === false && { showDropDown: '1' }),
    ...(prompt.showPrompt !== false && (prompt.title || prompt.message) ? { showInputMessage: '1' } : {}),
    ...(alert.showAlert !== false && { showErrorMessage: '1' }),
    ...((style === 'warning' || style === 'information') && { errorStyle: style }),
    ...(alert.title ? { errorTitle: text(alert.title, 32) } : {}),
    ...(alert.message ? { error: text(alert.message, 255) } : {}),
    ...(prompt.title ? { promptTitle: text(prompt.title, 32) } : {}),
    ...(prompt.message ? { prompt: text(prompt.message, 255) } : {}),
  };
  return {
    ranges,
    attributes,
    ...(formula1 !== undefined && { formula1: plain(formula1) }),
    ...(formula2 !== undefined && { formula2: plain(formula2) }),
  };
}

/** Which validation of before one is now: the same but for ranges and formulas, and more of both the same than any other. */
export function sameValidation(one: HostValidation, other: HostValidation): boolean {
  return (
    JSON.stringify([one.type, one.operator, one.more]) === JSON.stringify([other.type, other.operator, other.more])
  );
}

/** Ranges in an order of their own, as one word. */
export function rangesKey(ranges: readonly CellRange[]): string {
  return ranges.map(a1Range).sort().join(' ');
}
