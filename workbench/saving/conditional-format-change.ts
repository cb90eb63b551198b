import type { ConditionalFormatChange } from '../../src/index';
import type { HostConditionalFormat } from '../host/engine';
import { mapRuleFormulas } from '../host/rules/rule-formulas';
import { formatRule, plainFormula } from './format-rule';

/**
 * How a conditional format is written: as the file has it, anew, or not at all.
 * @param before as it was when the workbook was opened, where it is one of the file's
 * @param follow what has become of a formula (without `=`) because rows and columns came and went
 */
export function conditionalFormatChange(
  now: HostConditionalFormat,
  before: HostConditionalFormat | undefined,
  origin: number | undefined,
  follow: (formula: string) => string,
): ConditionalFormatChange | undefined {
  const { ranges, stopIfTrue } = now;
  if (before !== undefined && origin !== undefined) {
    const followed = mapRuleFormulas(before, follow);
    if (saysOf(now) === saysOf(before) || saysOf(now) === saysOf(followed)) {
      const formulas = formulasOf(now);
      const isFollowing = formulas.join('\n') === formulasOf(followed).join('\n');
      return { origin, ranges, stopIfTrue, ...(!isFollowing && { formulas }) };
    }
  }
  const rule = formatRule(now);
  return rule && { ...(origin !== undefined && { origin }), ranges, stopIfTrue, rule };
}

type Words = Readonly<Record<string, unknown>>;

/** What a format is, apart from where, in which order and by which formulas. */
function saysOf({
  type,
  fillColor = '',
  fontColor = '',
  bold = false,
  italic = false,
  underline = 'None',
  more = {},
}: HostConditionalFormat): string {
  const { formula1, formula2, ...rule } = (more.rule ?? {}) as Words;
  const said =
    type === 'CellValue' ? { ...more, rule: { ...rule, count: [formula1, formula2].filter(isSaid).length } } : more;
  return JSON.stringify([type, fillColor, fontColor, bold, italic, underline, said]);
}

/** The formulas of a rule that are written over without another thing of it. */
function formulasOf({ type, formula, more = {} }: HostConditionalFormat): readonly string[] {
  if (type === 'Custom') return formula === undefined ? [] : [plainFormula(formula)];
  const { formula1, formula2 } = (more.rule ?? {}) as Words;
  return type === 'CellValue' ? [formula1, formula2].filter(isSaid).map(plainFormula) : [];
}

function isSaid(formula: unknown): boolean {
  return formula !== undefined && formula !== null && formula !== '';
}
