import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { word } from '../../../messages/words';
import { countsInWords, sumCounts } from '../findings/counts-in-words';
import { isChecked, isUnread, type FileReport } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { checkedSection, statusOf, unreadSection, type FilePlace } from './file-section';
import { markup, type Markup } from './markup';
import { htmlPage, type PageOptions } from './page';
import { scrollRegion } from './scroll-region';
import { statusBadge, statusMark } from './status-mark';

const LONGEST_NAME = 200;

/** The findings as a page to read, print and hand on: an overview where there are several files, then each file with its pictures. Ends in a line break. */
export function formatHtml(reports: readonly FileReport[], options: PageOptions): string {
  const { language } = options;
  const [only] = reports;
  if (only && reports.length === 1) {
    const title = reportText('page.title-of', language, { file: shortened(only.file, LONGEST_NAME) });
    return htmlPage(
      title,
      markup`<main>
${section(only, { id: 'f1', level: 1, language })}</main>`,
      options,
    );
  }
  const body = markup`<main>
<h1>${word('report.title', language)}</h1>
${overview(reports, language)}
${reports.map((report, index) => section(report, { id: `f${index + 1}`, level: 2, language }))}</main>`;
  return htmlPage(word('report.title', language), body, options);
}

function section(report: FileReport, place: FilePlace): Markup {
  return isUnread(report) ? unreadSection(report, place) : checkedSection(report, place);
}

/** A line for each file with its verdict, and the sum. */
function overview(reports: readonly FileReport[], language: Language): Markup {
  const checked = reports.filter(isChecked);
  const counts = sumCounts(checked.map(({ summary }) => summary));
  const caption = reportText('overview.caption', language);
  const table = markup`<table class="overview">
<caption>${caption}</caption>
<thead><tr><th scope="col">${reportText('overview.file', language)}</th><th scope="col">${word('report.model', language)}</th><th scope="col">${reportText('overview.worst', language)}</th><th scope="col" class="number">${reportText('overview.errors', language)}</th><th scope="col" class="number">${reportText('overview.warnings', language)}</th><th scope="col" class="number">${reportText('overview.information', language)}</th></tr></thead>
<tbody>
${reports.map((report, index) => overviewRow(report, `f${index + 1}`, language))}</tbody>
</table>
`;
  const status = checked.length < reports.length ? 'error' : statusOf(counts);
  return markup`<p class="verdict ${status}">${statusMark(status, language)} ${word('report.all-files', language, {
    checked: checked.length,
    unread: reports.length - checked.length,
    counts: countsInWords(counts, language),
  })}</p>
${scrollRegion(caption, table)}`;
}

function overviewRow(report: FileReport, id: string, language: Language): Markup {
  const link = markup`<th scope="row"><a href="#${id}">${shortened(report.file, LONGEST_NAME)}</a></th>`;
  if (isUnread(report))
    return markup`<tr>${link}<td>–</td><td colspan="4">${word('report.unread', language)}</td></tr>
`;
  const { summary, reading } = report;
  return markup`<tr>${link}<td>${reading.model}</td><td>${statusBadge(statusOf(summary), language)}</td><td class="number">${summary.errors}</td><td class="number">${summary.warnings}</td><td class="number">${summary.information}</td></tr>
`;
}
