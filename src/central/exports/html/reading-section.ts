import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import type { CheckedFile, DismissedFinding, ReadingSummary } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { markup, type Markup } from './markup';
import { scrollRegion } from './scroll-region';

const LONGEST = 300;
const MOST_DISMISSED = 1_000;

/** How the workbook was read and judged: the model, the dates, the tables that were found, what was unsure, what was dismissed and why. */
export function readingSection({ reading, asOf, dismissed }: CheckedFile, language: Language): Markup {
  const facts = [
    [word('report.model', language), reading.model],
    [reportText('reading.year', language), reading.budgetYear === null ? '–' : String(reading.budgetYear)],
    [reportText('reading.unit', language), reading.unit],
    [reportText('reading.as-of', language), asOf ?? reportText('reading.no-date', language)],
  ] as const;
  return markup`<dl class="facts">
${facts.map(
  ([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>
`,
)}</dl>
${tables(reading, language)}
${
  reading.notes.length > 0 &&
  markup`<p><b>${word('report.notes', language)}</b></p>
<ul>
${reading.notes.map(
  (note) => markup`<li>${note}</li>
`,
)}</ul>
`
}${dismissed.length > 0 && dismissals(dismissed, language)}`;
}

function tables({ tables: found }: ReadingSummary, language: Language): Markup {
  const caption = reportText('reading.tables', language);
  const table = markup`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${reportText('reading.what', language)}</th><th scope="col">${reportText('reading.where', language)}</th><th scope="col" class="number">${reportText('reading.rows', language)}</th></tr></thead>
<tbody>
${found.map(
  ({
    name,
    place,
    rows,
  }) => markup`<tr><th scope="row">${name}</th><td>${shortened(place, LONGEST)}</td><td class="number">${rows}</td></tr>
`,
)}</tbody>
</table>
`;
  return scrollRegion(caption, table);
}

function dismissals(dismissed: readonly DismissedFinding[], language: Language): Markup {
  const caption = reportText('dismissed.caption', language);
  const left = dismissed.length - MOST_DISMISSED;
  const table = markup`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${word('report.cell', language)}</th><th scope="col">${word('report.finding', language)}</th><th scope="col">${reportText('dismissed.reason', language)}</th><th scope="col">${reportText('dismissed.by', language)}</th></tr></thead>
<tbody>
${dismissed.slice(0, MOST_DISMISSED).map(
  ({
    sheet,
    cell,
    message,
    ruleId,
    reason,
    function: role,
    date,
  }) => markup`<tr><th scope="row">${shortened(sheet, 100)}!${cell}</th><td>${message} <span class="rule-id">${ruleId}</span></td><td>${shortened(reason, LONGEST)}</td><td>${shortened(role, 100)}, ${shortened(date, 30)}</td></tr>
`,
)}</tbody>
</table>
`;
  return markup`${scrollRegion(caption, table)}
${
  left > 0 &&
  markup`<p>${reportText('more.rows', language, { count: left })}</p>
`
}`;
}
