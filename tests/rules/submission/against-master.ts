import { a1 } from '../../../src/plan/cell';
import { renderFinding } from '../../../src/messages/render';
import { checkPlan } from '../../../src/rules/engine';
import type { Rule } from '../../../src/rules/rule';
import { modelOf, planOf, type TestBook } from '../harness';

/** Where the first of the rules speaks when a workbook is held against its master, all of them run: `Mål!C3 text`. */
export function against(
  rules: readonly [Rule, ...Rule[]],
  book: TestBook,
  master: TestBook | undefined,
  model = 'karlskoga',
): string[] {
  const { findings } = checkPlan(planOf(book), modelOf(model), { rules, ...(master && { master: planOf(master) }) });
  for (const finding of findings) for (const language of ['sv', 'en'] as const) renderFinding(finding, language);
  return findings
    .filter(({ ruleId }) => ruleId === rules[0].id)
    .map(({ anchor, messageId }) => `${anchor.sheet}!${a1(anchor)} ${messageId}`);
}
