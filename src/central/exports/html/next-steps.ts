import { mendingRank } from '../../../findings/mending-order';
import { reportText } from '../../../messages/report-texts';
import { RULE_TEXTS, type Language } from '../../../messages/rule-texts';
import type { ReportedFinding } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { markup, type Markup } from './markup';
import { ruleGroups, type RuleGroup } from './rule-groups';
import { statusMark } from './status-mark';

const STEPS = 3;

/** The kinds of findings to begin with, the most severe first; notes only where there is nothing else. */
export function firstSteps(findings: readonly ReportedFinding[]): readonly RuleGroup[] {
  const weighty = findings.some(({ severity }) => severity !== 'information');
  const groups = ruleGroups(findings).filter(({ severity }) => !weighty || severity !== 'information');
  return groups.sort((a, b) => mendingRank(a) - mendingRank(b) || b.count - a.count).slice(0, STEPS);
}

/** What to do next, in words: three things to start with, or that there is nothing to do. */
export function nextSteps(findings: readonly ReportedFinding[], language: Language): Markup {
  const steps = firstSteps(findings);
  if (steps.length === 0) return markup`<p>${reportText('next.nothing', language)}</p>`;
  const left = findings.length - steps.reduce((sum, { count }) => sum + count, 0);
  return markup`${
    steps[0]?.severity === 'information' &&
    markup`<p>${reportText('next.only-notes', language)}</p>
`
  }<ol class="steps">
${steps.map(
  (step) => markup`<li>${stepInWords(step, language)}</li>
`,
)}</ol>
${left > 0 && markup`<p>${reportText(left === 1 ? 'next.one-left' : 'next.left', language, { count: left })}</p>`}`;
}

function stepInWords({ ruleId, severity, count, columns }: RuleGroup, language: Language): Markup {
  const { sheet, cell, message } = columns[0]!.findings[0]!;
  const title = RULE_TEXTS[language][ruleId]?.title ?? ruleId;
  const place = `${shortened(sheet, 100)}!${cell}`;
  const where =
    count === 1 ? reportText('next.one', language, { place }) : reportText('next.several', language, { count, place });
  return markup`${statusMark(severity, language)} <b>${title}.</b> ${where} ${message}`;
}
