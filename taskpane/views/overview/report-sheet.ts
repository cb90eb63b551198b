import { renderFinding, RULE_TEXTS, word, type Finding, type Language, type ReportSheet } from '../../../src/index';
import type { Surroundings } from '../../app/surroundings';

/** The sheet with the findings, in the words of one language. */
export function reportSheet(findings: readonly Finding[], language: Language, say: Surroundings['say']): ReportSheet {
  return {
    name: say('overview.report-name'),
    title: say('overview.report-title'),
    linkHeader: word('report.cell', language),
    headers: [word('report.severity', language), word('report.finding', language), word('report.rule', language)],
    lines: findings.map((finding) => ({
      cell: finding.anchor,
      texts: [
        word(`severity.${finding.severity}`, language),
        renderFinding(finding, language),
        RULE_TEXTS[language][finding.ruleId]?.title ?? finding.ruleId,
      ],
    })),
  };
}
