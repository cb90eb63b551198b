import type { Language } from '../../../messages/rule-texts';
import { RULE_PROSE } from '../../../messages/explained-rules';
import { RULE_TEXTS } from '../../../messages/rule-texts';
import { reportText } from '../../../messages/report-texts';
import { word } from '../../../messages/words';
import type { ReportedFinding } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { findingCard } from './finding-card';
import { markup, type Markup } from './markup';
import { ruleGroups, type ColumnGroup, type RuleGroup } from './rule-groups';
import { scrollRegion } from './scroll-region';
import { statusBadge } from './status-mark';

/** Of a rule's findings in one column so many are shown in full; the others are lines of a table that opens. */
const SHOWN_OF_A_KIND = 5;
const MOST_LINES = 1_000;
const LONGEST_SHEET = 100;
const LONGEST_CONTENT = 200;

/** All findings by sheet and rule, each with its cell, the row around it, its grounds and its fix. @param level of the sheets' headings */
export function findingsSection(findings: readonly ReportedFinding[], level: number, language: Language): Markup {
  const sheets = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const known = sheets.get(finding.sheet);
    if (known) known.push(finding);
    else sheets.set(finding.sheet, [finding]);
  }
  return markup`${[...sheets].map(([sheet, own]) => {
    const name =
      sheet === ''
        ? word('report.workbook', language)
        : reportText('findings.sheet', language, { sheet: shortened(sheet, LONGEST_SHEET) });
    return markup`<section class="sheet">
<h${level}>${name}</h${level}>
${ruleGroups(own).map((group) => ruleSection(group, level + 1, language))}</section>
`;
  })}`;
}

function ruleSection({ ruleId, severity, count, columns }: RuleGroup, level: number, language: Language): Markup {
  const why = RULE_PROSE[language][ruleId]?.why;
  const source = columns[0]?.findings[0]?.source;
  return markup`<section class="rule ${severity}">
<h${level}>${statusBadge(severity, language)} ${RULE_TEXTS[language][ruleId]?.title ?? ruleId} <span class="rule-id">${ruleId}${count > 1 && markup` · ${reportText('findings.count', language, { count })}`}</span></h${level}>
${
  why &&
  markup`<p class="why">${why}</p>
`
}${
    source &&
    markup`<p class="grounds">${word('report.source', language, { source: source.text })}</p>
`
  }${columns.map((column) => columnFindings(column, language))}</section>
`;
}

function columnFindings({ column, findings }: ColumnGroup, language: Language): Markup {
  const limit = findings.length === SHOWN_OF_A_KIND + 1 ? findings.length : SHOWN_OF_A_KIND;
  const rest = findings.slice(limit);
  return markup`${findings.slice(0, limit).map((finding) => findingCard(finding, language))}${rest.length > 0 && folded(rest, column, language)}`;
}

/** The rest as a table behind a line that opens it; on paper it is open. */
function folded(findings: readonly ReportedFinding[], column: string, language: Language): Markup {
  const summary = reportText('findings.more', language, { count: findings.length, column });
  const left = findings.length - MOST_LINES;
  const table = markup`<table>
<caption class="unseen">${summary}</caption>
<thead><tr><th scope="col">${word('report.cell', language)}</th><th scope="col">${reportText('findings.content', language)}</th><th scope="col">${word('report.finding', language)}</th></tr></thead>
<tbody>
${findings.slice(0, MOST_LINES).map(
  ({
    cell,
    content,
    message,
  }) => markup`<tr><th scope="row">${cell}</th><td>${content === '' ? reportText('cell.empty', language) : shortened(content, LONGEST_CONTENT)}</td><td>${message}</td></tr>
`,
)}</tbody>
</table>
`;
  return markup`<details class="repeats"><summary>${summary}</summary>
${scrollRegion(summary, table)}
${
  left > 0 &&
  markup`<p>${reportText('more.rows', language, { count: left })}</p>
`
}</details>
`;
}
