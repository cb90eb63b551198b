import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { ReportedCell, ReportedFinding, RowCell } from '../findings/file-report';
import { shortened } from '../findings/visible-text';
import { markup, type Markup } from './markup';

const LONGEST_CONTENT = 200;
const SHOWN_RELATED = 12;

/** One finding: its cell, what is wrong and what to do, the row around it, the fix. */
export function findingCard(finding: ReportedFinding, language: Language): Markup {
  const { sheet, cell, message, row, related } = finding;
  return markup`<article class="finding">
<p class="message"><span class="cell">${cell}</span> ${message}</p>
${row.length > 0 ? rowList(row, cell, language) : contentLine(finding, language)}${fixLine(finding, language)}${related.length > 0 && relatedLine(related, sheet, language)}</article>
`;
}

/** The row as the sheet shows it, cell by cell: letter, header and value, and the finding's own cell marked. On a narrow screen it wraps. */
function rowList(row: readonly RowCell[], cell: string, language: Language): Markup {
  const number = reportText('row.number', language, { row: cell.replace(/^\D+/, '') });
  return markup`<div class="row"><span class="row-number">${number}</span><dl>${row.map(
    ({ column, header, content, isAnchor }) =>
      markup`<div${isAnchor && markup` class="own"`}><dt><span class="letter">${column}</span> ${header}</dt><dd>${content === '' ? empty(language) : content}</dd></div>`,
  )}</dl></div>
`;
}

function contentLine({ content }: ReportedFinding, language: Language): Markup {
  return markup`<p class="content">${reportText('cell.holds', language)} ${content === '' ? empty(language) : markup`<q>${shortened(content, LONGEST_CONTENT)}</q>`}</p>
`;
}

function fixLine({ fix, fixContent, sheet, cell }: ReportedFinding, language: Language): Markup | undefined {
  if (!fix) return undefined;
  const elsewhere = fix.sheet !== sheet || fix.cell !== cell;
  const before = fixContent === '' ? empty(language) : markup`<del>${shortened(fixContent, LONGEST_CONTENT)}</del>`;
  return markup`<p class="fix"><b>${reportText('fix.label', language)}</b> ${elsewhere && markup`<span class="cell">${nameOf(fix, sheet)}</span> `}${before} <span class="arrow">→</span><span class="unseen"> ${reportText('fix.becomes', language)}</span> <ins>${shortened(String(fix.value), LONGEST_CONTENT)}</ins> <span class="faint">${fix.description}</span></p>
`;
}

function relatedLine(related: readonly ReportedCell[], sheet: string, language: Language): Markup {
  const names = related.slice(0, SHOWN_RELATED).map((cell) => nameOf(cell, sheet));
  const more = related.length - names.length;
  return markup`<p class="related">${reportText('related', language)} ${names.join(', ')}${more > 0 && ` ${reportText('related.more', language, { count: more })}`}</p>
`;
}

/** The cell's address, with its sheet where that is another one. */
function nameOf(cell: ReportedCell, sheet: string): string {
  return cell.sheet === sheet ? cell.cell : `${shortened(cell.sheet, 100)}!${cell.cell}`;
}

function empty(language: Language): Markup {
  return markup`<span class="faint">${reportText('cell.empty', language)}</span>`;
}
