import { intersection } from '../../addresses/grid';
import type { HostValidation } from '../../engine';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
  none: 'None',
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const RULE_NAMES: Readonly<Record<string, string>> = { whole: 'wholeNumber' };

function rulesOf({ sheet, ranges }: AreasTarget, { engine }: HostSession): HostValidation[] {
  return engine
    .validations(sheet)
    .filter((validation) => validation.type !== 'none')
    .filter((validation) => validation.ranges.some((range) => ranges.some((each) => intersection(range, each))));
}

/** Whether one rule holds for all cells of the areas. */
function coversAll({ ranges }: AreasTarget, rule: HostValidation): boolean {
  return ranges.every((range) =>
    rule.ranges.some(
      (each) =>
        each.top <= range.top && each.bottom >= range.bottom && each.left <= range.left && each.right >= range.right,
    ),
  );
}

function withEquals(formula: string | undefined): string | number {
  if (formula === undefined) return '';
  const number = Number(formula);
  if (formula !== '' && Number.isFinite(number)) return number;
  return `=${formula}`;
}

/** A list's choices as Excel gives them: the words between commas, or the formula of the cells that have them. */
function listSource(formula: string | undefined): string {
  const words = /^"(.*)"$/s.exec(formula ?? '');
  return words ? words[1]!.replaceAll('""', '"') : `=${formula ?? ''}`;
}

function ruleOf(rule: HostValidation): Readonly<Record<string, unknown>> {
  const name = RULE_NAMES[rule.type] ?? rule.type;
  if (rule.type === 'list') return { list: { inCellDropDown: true, source: listSource(rule.formula1) } };
  if (rule.type === 'custom') return { custom: { formula: withEquals(rule.formula1) } };
  return {
    [name]: {
      formula1: withEquals(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: withEquals(rule.formula2) }),
      operator: OPERATORS[rule.operator ?? 'between'] ?? 'Between',
    },
  };
}

/** `DataValidation`: read only in this host. */
export const DATA_VALIDATION: HostClass<AreasTarget> = {
  scalars: {
    Type: readOnly((target, session) => {
      const rules = rulesOf(target, session);
      if (rules.length === 0) return 'None';
      if (rules.length === 1 && coversAll(target, rules[0]!)) return TYPES[rules[0]!.type] ?? 'None';
      return rules.every((rule) => rule.type === rules[0]!.type) ? 'Inconsistent' : 'MixedCriteria';
    }),
    Rule: readOnly((target, session) => {
      const rules = rulesOf(target, session);
      return rules.length === 1 && coversAll(target, rules[0]!) ? ruleOf(rules[0]!) : {};
    }),
  },
};
