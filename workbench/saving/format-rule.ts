import type { NewConditionalFormat } from '../../src/index';
import type { HostConditionalFormat } from '../host/engine';
import { presetFormula, textFormula } from '../host/rules/preset-formula';
import { keyOf, OPERATOR_NAMES, presetOf, TEXT_OPERATOR_NAMES } from '../host/rules/rule-names';
import { colourRule } from './colour-rule';

/** The file's operators of rules about texts, where they are not called as their kind is. */
const TEXT_OPERATORS: Readonly<Record<string, string>> = { notContainsText: 'notContains' };

type Words = Readonly<Record<string, string | number | null | undefined>>;

/** A rule of conditional formatting as a file says it; undefined where it cannot be said. */
export function formatRule(format: HostConditionalFormat): NewConditionalFormat | undefined {
  const rule = (format.more?.rule ?? {}) as Words;
  const highlighting = highlightingRule(format, rule);
  return highlighting ? { ...highlighting, look: lookOf(format) } : colourRule(format);
}

/** A formula as files have it. */
export function plainFormula(formula: unknown): string {
  return String(formula).replace(/^=/, '');
}

function highlightingRule(format: HostConditionalFormat, rule: Words): NewConditionalFormat | undefined {
  const { type, formula = '', ranges } = format;
  switch (type) {
    case 'Custom':
      return formula === '' ? undefined : { type: 'expression', formulas: [plainFormula(formula)] };
    case 'CellValue': {
      const operator = keyOf(OPERATOR_NAMES, String(rule.operator));
      const formulas = [rule.formula1, rule.formula2].flatMap((each) =>
        each === undefined || each === null || each === '' ? [] : plainFormula(each),
      );
      return operator === undefined || formulas.length === 0
        ? undefined
        : { type: 'cellIs', attributes: { operator }, formulas };
    }
    case 'TopBottom': {
      const kind = String(rule.type);
      const attributes = {
        rank: String(rule.rank ?? 10),
        ...(kind.endsWith('Percent') && { percent: '1' }),
        ...(kind.startsWith('Bottom') && { bottom: '1' }),
      };
      return { type: 'top10', attributes, formulas: [] };
    }
    case 'ContainsText': {
      const text = String(rule.text ?? '');
      const kind = keyOf(TEXT_OPERATOR_NAMES, String(rule.operator));
      const said = textFormula(String(rule.operator), text, ranges);
      if (kind === undefined || said === undefined || ranges.length === 0) return undefined;
      return { type: kind, attributes: { operator: TEXT_OPERATORS[kind] ?? kind, text }, formulas: [said] };
    }
    case 'PresetCriteria': {
      const preset = presetOf(String(rule.criterion));
      if (!preset) return undefined;
      // A number of standard deviations is said by its attribute alone.
      const said = preset.type === 'aboveAverage' ? undefined : presetFormula(String(rule.criterion), ranges);
      return { ...preset, formulas: said === undefined ? [] : [said] };
    }
    default:
      return undefined;
  }
}

function lookOf(format: HostConditionalFormat): NonNullable<NewConditionalFormat['look']> {
  const { fillColor = '', fontColor = '', bold, italic, underline = 'None', more = {} } = format;
  return {
    fillColour: fillColor,
    fontColour: fontColor,
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline !== 'None' && { underline: underline.toLowerCase() }),
    ...(more['format.strikethrough'] === true && { strikethrough: true }),
  };
}
