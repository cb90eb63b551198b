import type { Summary } from '../../../findings/summary';
import { verdictOf } from '../../../findings/verdict';
import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import { countInWords, verdictInWords } from '../findings/counts-in-words';
import type { CheckedFile, UnreadFile } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { findingsSection } from './findings-section';
import { markup, type Markup } from './markup';
import { nextSteps } from './next-steps';
import { frameSection, goalSection, hasFrames } from './pictures-section';
import { readingSection } from './reading-section';
import { statusMark, type Status } from './status-mark';

const LONGEST_NAME = 200;

/** Where a file stands on the page: what the ids of its parts begin with, and the level of its heading. */
export interface FilePlace {
  readonly id: string;
  readonly level: 1 | 2;
  readonly language: Language;
}

interface Part {
  readonly key: ReportTextKey;
  readonly content: Markup;
}

/** A workbook that was checked: verdict, what to do next, pictures, findings, and how it was read. */
export function checkedSection(report: CheckedFile, { id, level, language }: FilePlace): Markup {
  const { file, findings, summary, pictures } = report;
  const parts: readonly (Part | undefined | false)[] = [
    { key: 'part.next', content: nextSteps(findings, language) },
    pictures &&
      pictures.goals.goals.length > 0 && { key: 'part.goals', content: goalSection(pictures.goals, id, language) },
    pictures &&
      hasFrames(pictures.frames) && {
        key: 'part.frames',
        content: frameSection(pictures.frames, id, level + 2, language),
      },
    findings.length > 0 && { key: 'part.findings', content: findingsSection(findings, level + 2, language) },
    { key: 'part.reading', content: readingSection(report, language) },
  ];
  const shown = parts.filter((part) => part !== undefined && part !== false);
  return markup`<section class="file" id="${id}">
<h${level}>${titleOf(file, level, language)}</h${level}>
<p class="about">${aboutPlan(report, language)}</p>
${verdictBox(summary, language)}
<nav class="contents" aria-label="${reportText('page.contents', language)}"><ul>${shown.map(({ key }, index) => markup`<li><a href="#${id}-${index}">${reportText(key, language)}</a></li>`)}</ul></nav>
${shown.map(
  ({ key, content }, index) => markup`<section class="part" id="${id}-${index}">
<h${level + 1}>${reportText(key, language)}</h${level + 1}>
${content}</section>
`,
)}</section>
`;
}

/** A file alone is the page's title; among others it is named. */
function titleOf(file: string, level: 1 | 2, language: Language): string {
  const name = shortened(file, LONGEST_NAME);
  return level === 1 ? reportText('page.title-of', language, { file: name }) : name;
}

/** Whose plan it is, for which year, under which model: `Lindsjö kommun · Barn- och utbildningsnämnden · budgetår 2027 · Karlskoga`. */
function aboutPlan({ reading }: CheckedFile, language: Language): string {
  const { municipality, committee, budgetYear, model, unit } = reading;
  const year = budgetYear === null ? null : word('report.budget-year', language, { year: String(budgetYear) });
  return [
    municipality,
    committee,
    year,
    word('report.unit', language, { unit }),
    `${word('report.model', language)}: ${model}`,
  ]
    .filter((part) => part !== null)
    .map((part) => shortened(part, LONGEST_NAME))
    .join(' · ');
}

/** A file that could not be checked, and why. */
export function unreadSection({ file, error }: UnreadFile, { id, level, language }: FilePlace): Markup {
  return markup`<section class="file" id="${id}">
<h${level}>${titleOf(file, level, language)}</h${level}>
<p class="verdict error">${statusMark('error', language)} ${word('report.unread', language)}: ${error.message}</p>
</section>
`;
}

/** The verdict in one sentence, and the counts. */
export function verdictBox(summary: Summary, language: Language): Markup {
  const counts = [
    ['error', summary.errors],
    ['warning', summary.warnings],
    ['information', summary.information],
  ] as const;
  return markup`<p class="verdict ${statusOf(summary)}">${statusMark(statusOf(summary), language)} ${verdictInWords(summary, language)}</p>
<ul class="counts">${counts.map(([severity, count]) => markup`<li class="badge ${count === 0 ? 'none' : severity}">${statusMark(severity, language)} ${countInWords(severity, count, language)}</li>`)}</ul>`;
}

/** The worst that a file's findings come to. */
export function statusOf(summary: Summary): Status {
  const { kind } = verdictOf(summary);
  switch (kind) {
    case 'errors':
      return 'error';
    case 'warnings':
      return 'warning';
    case 'information':
      return 'information';
    case 'clean':
      return 'ok';
  }
}
