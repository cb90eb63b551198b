import { intersection } from '../../addresses/grid';
import type { HostValidation } from '../../engine';
import { HostFault } from '../../host-fault';
import { fields, found, truth } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import { makeAreas } from '../range/make-range';
import type { HostSession } from '../session';
import type { AreasTarget } from '../targets';
import { invalidCells } from './invalid-cells';
import { validationFrom } from './validation-from';

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

/** Excel gives numbers as formulas, too: `=10`. */
function withEquals(formula: string | undefined): string {
  return formula === undefined ? '' : `=${formula}`;
}

/** A list's choices as Excel gives them: the words between commas, or the formula of the cells that have them. */
function listSource(formula: string | undefined): string {
  const words = /^"(.*)"$/s.exec(formula ?? '');
  return words ? words[1]!.replaceAll('""', '"') : `=${formula ?? ''}`;
}

function ruleOf(rule: HostValidation): Readonly<Record<string, unknown>> {
  const name = RULE_NAMES[rule.type] ?? rule.type;
  if (rule.type === 'list')
    return { list: { inCellDropDown: rule.more?.inCellDropDown !== false, source: listSource(rule.formula1) } };
  if (rule.type === 'custom') return { custom: { formula: withEquals(rule.formula1) } };
  return {
    [name]: {
      formula1: withEquals(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: withEquals(rule.formula2) }),
      operator: OPERATORS[rule.operator ?? 'between'] ?? 'Between',
    },
  };
}

/** What a rule says besides, as Excel has it where nobody has said anything. */
const PLAIN: Readonly<Record<string, unknown>> = {
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

/** The one rule that holds for all cells of the areas. */
function onlyRule(target: AreasTarget, session: HostSession): HostValidation | undefined {
  const rules = rulesOf(target, session);
  return rules.length === 1 && coversAll(target, rules[0]!) ? rules[0] : undefined;
}

/** Something that a rule says besides; cells without a rule get one that allows everything to say it. */
function besides(name: string, check: (value: unknown) => unknown): Scalar<AreasTarget> {
  return {
    read: (target, session) => {
      if (rulesOf(target, session).length > 0 && !onlyRule(target, session)) return null;
      return onlyRule(target, session)?.more?.[name] ?? PLAIN[name];
    },
    write: (target, value, session) => {
      const rule = onlyRule(target, session);
      // A message without a rule would need a rule that allows all: Excel refuses it over this API.
      if (!rule) throw new HostFault('InvalidOperation');
      const { ranges: _elsewhere, ...kept } = rule;
      const more = { ...kept.more, [name]: check(value) };
      session.engine.setValidation(target.sheet, target.ranges, { ...kept, more });
    },
  };
}

function dialog(name: string): Scalar<AreasTarget> {
  return besides(name, (value) => ({ ...(PLAIN[name] as object), ...fields(value) }));
}

function typeOf(target: AreasTarget, session: HostSession): string {
  const rules = rulesOf(target, session);
  if (rules.length === 0) return 'None';
  const only = onlyRule(target, session);
  if (only) return TYPES[only.type] ?? 'None';
  return rules.length === 1 ? 'MixedCriteria' : 'Inconsistent';
}

/** `DataValidation` */
export const DATA_VALIDATION: HostClass<AreasTarget> = {
  scalars: {
    Type: readOnly(typeOf),
    Rule: {
      read: (target, session) => {
        const rule = onlyRule(target, session);
        return rule ? ruleOf(rule) : {};
      },
      write: (target, value, session) => {
        const rule = validationFrom(fields(value), session);
        const more = { ...onlyRule(target, session)?.more, ...rule.more };
        session.engine.setValidation(target.sheet, target.ranges, { ...rule, more });
      },
    },
    Prompt: dialog('prompt'),
    ErrorAlert: dialog('errorAlert'),
    IgnoreBlanks: besides('ignoreBlanks', truth),
    Valid: readOnly((target, session) => {
      const rules = rulesOf(target, session);
      const { wrong, all } = invalidCells(target, rules, session);
      return wrong === 0 ? true : wrong === all ? false : null;
    }),
  },
  reads: {
    GetInvalidCells: (target, _args, session) =>
      found(makeAreas(target.sheet, invalidCells(target, rulesOf(target, session), session).ranges)),
    GetInvalidCellsOrNullObject: (target, _args, session) =>
      makeAreas(target.sheet, invalidCells(target, rulesOf(target, session), session).ranges),
  },
  writes: {
    Clear: (target, _args, { engine }) => engine.setValidation(target.sheet, target.ranges, undefined),
  },
};
