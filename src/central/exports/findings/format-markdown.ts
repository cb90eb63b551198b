import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import { verdictInWords } from './counts-in-words';
import { isUnread, type CheckedFile, type FileReport, type ReportedFinding } from './file-report';
import { groupFindings, isFolded } from './group-findings';
import { visibleText } from './visible-text';

/** The findings as Markdown (GitHub's flavour): a heading a file, a table a sheet, all findings. Ends in a line break. */
export function formatMarkdown(reports: readonly FileReport[], language: Language): string {
  const files = reports.flatMap((report) => [
    `## ${escapeMarkdown(report.file)}`,
    ...(isUnread(report)
      ? [`**${word('report.unread', language)}:** ${escapeMarkdown(report.error.message)}`]
      : checkedFile(report, language)),
  ]);
  return `${[`# ${word('report.title', language)}`, ...files].join('\n\n')}\n`;
}

function checkedFile({ reading, summary, findings }: CheckedFile, language: Language): string[] {
  const facts = [
    `${word('report.model', language)}: ${reading.model}`,
    ...(reading.budgetYear === null
      ? []
      : [word('report.budget-year', language, { year: String(reading.budgetYear) })]),
    word('report.unit', language, { unit: reading.unit }),
  ];
  return [
    `${escapeMarkdown(facts.join(' · '))}`,
    ...reading.notes.map((note) => `- ${escapeMarkdown(note)}`),
    `**${escapeMarkdown(verdictInWords(summary, language))}**`,
    ...groupFindings(findings, Infinity).flatMap(({ sheet, entries }) => [
      `### ${sheet === '' ? word('report.workbook', language) : escapeMarkdown(sheet)}`,
      table(
        entries.flatMap((entry) => (isFolded(entry) ? [] : [entry])),
        language,
      ),
    ]),
  ];
}

function table(findings: readonly ReportedFinding[], language: Language): string {
  const headers = (['report.severity', 'report.cell', 'report.rule', 'report.finding'] as const).map((key) =>
    word(key, language),
  );
  const rows = findings.map((found) => [
    word(`severity.${found.severity}`, language),
    found.cell,
    escapeMarkdown(found.ruleId),
    [
      found.message,
      ...(found.fix ? [word('report.fix', language, { description: found.fix.description })] : []),
      ...(found.source ? [word('report.source', language, { source: found.source.text })] : []),
    ]
      .map(escapeMarkdown)
      .join('<br>'),
  ]);
  return [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text that Markdown shows as it stands: no markup, no table cell, no HTML and no link can come out of it. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?<=\w):\/\//g, ':&#47;&#47;')
    .replaceAll('@', '&#64;')
    .replace(/\bwww\./gi, (match) => match.replace('.', '&#46;'));
}
