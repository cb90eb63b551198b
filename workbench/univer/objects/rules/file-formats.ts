import { CFNumberOperator, CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatDetails } from '../../../../src/index';
import type { HostConditionalFormat } from '../../../host/engine';
import { hostConditionalFormats } from '../../../host/memory/loading/host-conditional-formats';
import { byFormula, conditionalRule, shownRule, type ConditionalRule, type ShownRule } from './conditional-rule';

/** The file's operators in the API's words. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** The conditional formats of a file's sheet as Univer keeps them, the one that wins first. */
export function fileRules(
  formats: readonly ConditionalFormatDetails[],
  sheet: string,
  nextId: () => number,
): readonly ConditionalRule[] {
  const sorted = [...formats].sort((a, b) => a.priority - b.priority);
  return hostConditionalFormats(sorted, sheet, nextId).map((format, index) =>
    conditionalRule(format, shownInFile(sorted[index]!, format)),
  );
}

/** What the file says of a rule, of which the API's side keeps only the kind. */
function shownInFile({ type, operator, formulas }: ConditionalFormatDetails, format: HostConditionalFormat): ShownRule {
  const [formula1, formula2] = formulas;
  if (type === 'cellIs') {
    const rule = { operator: OPERATORS[operator ?? ''], formula1, formula2 };
    return shownRule({ ...format, more: { rule } });
  }
  const plain = byFormula('', format) as Extract<ShownRule, { readonly type: CFRuleType.highlightCell }>;
  const { style } = plain;
  const highlight = { type: CFRuleType.highlightCell as const, style };
  if (type === 'duplicateValues') return { ...highlight, subType: CFSubRuleType.duplicateValues };
  if (type === 'uniqueValues') return { ...highlight, subType: CFSubRuleType.uniqueValues };
  if (type === 'aboveAverage')
    return { ...highlight, subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan };
  // Rules about texts, blanks, errors and days carry a formula that says the same.
  return format.type === 'Custom' || formula1 === undefined ? shownRule(format) : byFormula(formula1, format);
}
