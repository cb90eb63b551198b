import { BooleanNumber } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { HostConditionalFormat } from '../../../host/engine';
import { criterionOf, OPERATOR_NAMES, TEXT_OPERATOR_NAMES } from '../../../host/rules/rule-names';
import { readColours } from './read-colours';
import type { ReadRule } from './rule-words';
import { AVERAGES } from './shown-rule';

/** A rule as somebody made or changed it in the grid. @param before what the API knew of it until then */
export function readRule(rule: IConditionalFormattingRuleConfig, before?: HostConditionalFormat): ReadRule {
  if (rule.type !== CFRuleType.highlightCell) return readColours(rule, before);
  const { bg, cl, bl, it, ul, st } = rule.style;
  const look = {
    ...(bg?.rgb && { fillColor: bg.rgb }),
    ...(cl?.rgb && { fontColor: cl.rgb }),
    ...(bl !== undefined && { bold: bl === BooleanNumber.TRUE }),
    ...(it !== undefined && { italic: it === BooleanNumber.TRUE }),
    ...(ul?.s === BooleanNumber.TRUE && { underline: 'Single' }),
  };
  const more = st?.s === BooleanNumber.TRUE ? { 'format.strikethrough': true } : {};
  const said = saidBy(rule);
  if ('formula' in said) return { ...look, ...said, ...(Object.keys(more).length > 0 && { more }) };
  return { type: said.type, ...look, more: { ...more, ...(said.rule && { rule: said.rule }) } };
}

type Highlight = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.highlightCell }>;
type Said =
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: string; readonly rule?: Readonly<Record<string, unknown>> };

function saidBy(rule: Highlight): Said {
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { type: 'Custom', formula: rule.value };
    case CFSubRuleType.number: {
      const [formula1, formula2] = [rule.value].flat();
      return { type: 'CellValue', rule: { operator: OPERATOR_NAMES[rule.operator], formula1, formula2 } };
    }
    case CFSubRuleType.text:
      return byText(rule.operator, rule.value ?? '');
    case CFSubRuleType.rank: {
      const type = `${rule.isBottom ? 'Bottom' : 'Top'}${rule.isPercent ? 'Percent' : 'Items'}`;
      return { type: 'TopBottom', rule: { rank: rule.value, type } };
    }
    case CFSubRuleType.average:
      return preset(Object.keys(AVERAGES).find((name) => AVERAGES[name] === rule.operator));
    case CFSubRuleType.timePeriod:
      return preset(criterionOf('timePeriod', { kind: 'period', period: rule.operator }));
    case CFSubRuleType.duplicateValues:
    case CFSubRuleType.uniqueValues:
      return preset(criterionOf(rule.subType, undefined));
  }
}

function preset(criterion: string | undefined): Said {
  return { type: 'PresetCriteria', ...(criterion !== undefined && { rule: { criterion } }) };
}

function byText(operator: CFTextOperator, text: string): Said {
  const name = TEXT_OPERATOR_NAMES[operator];
  if (name !== undefined) return { type: 'ContainsText', rule: { operator: name, text } };
  const compared = operator === CFTextOperator.equal || operator === CFTextOperator.notEqual;
  if (!compared) return preset(criterionOf(operator, undefined));
  const formula1 = `="${text.replaceAll('"', '""')}"`;
  return { type: 'CellValue', rule: { operator: OPERATOR_NAMES[operator], formula1 } };
}
