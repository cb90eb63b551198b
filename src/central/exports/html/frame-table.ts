import { reportText, type ReportTextKey } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { FrameKind } from '../../../plan/plan';
import { shortened } from '../findings/visible-text';
import type { FramePicture, FrameYear } from '../findings/plan-pictures';
import { plainAmount } from './amount-in-words';
import { frameUse, hasBudget, rowsOfKind, sumRow } from './frame-amounts';
import { leftInWords } from './frame-bars';
import { markup, type Markup } from './markup';
import { scrollRegion } from './scroll-region';

const LONGEST_NAME = 120;

/** The numbers of the frames' pictures, with the committees' sum and the council's own total. */
export function frameTable(picture: FramePicture, kind: FrameKind, language: Language): Markup {
  const { unit, years } = picture;
  const rows = rowsOfKind(picture, kind);
  const sums = sumRow(rows, years);
  const isCompared = hasBudget(rows);
  const isCarried = rows.some((row) => row.years.some(({ carriedIn }) => carriedIn !== 0));
  const headers: readonly ReportTextKey[] = [
    'frames.frame',
    ...(isCarried ? (['frames.carried'] as const) : []),
    ...(isCompared ? (['frames.budget', 'frames.difference'] as const) : []),
  ];
  const amount = (kronor: number | null): string => (kronor === null ? '–' : plainAmount(kronor, unit, language));
  const cells = (year: FrameYear): Markup => {
    const { budget, left } = frameUse(year);
    const difference = left === null ? '–' : leftInWords(left, unit, language);
    return markup`<th scope="row">${year.year}</th><td class="number">${amount(year.frame)}</td>${
      isCarried && markup`<td class="number">${amount(year.carriedIn)}</td>`
    }${
      isCompared &&
      markup`<td class="number">${amount(budget)}</td><td class="number${(left ?? 0) < 0 && ' over'}">${difference}</td>`
    }`;
  };
  const group = (name: string, own: readonly FrameYear[], isSum: boolean): Markup =>
    markup`<tbody${isSum && markup` class="sum"`}>
${own.map(
  (
    year,
    index,
  ) => markup`<tr>${index === 0 && markup`<th scope="rowgroup" rowspan="${own.length}">${shortened(name, LONGEST_NAME)}</th>`}${cells(year)}</tr>
`,
)}</tbody>
`;
  const caption = reportText('frames.table', language, { kind: reportText(`frames.${kind}`, language), unit });
  const committees = rows.filter(({ isTotal }) => !isTotal);
  const totals = rows.filter(({ isTotal }) => isTotal);
  const table = markup`<table class="frames">
<caption>${caption}</caption>
<thead><tr><th scope="col">${reportText('frames.committee', language)}</th><th scope="col">${reportText('frames.year', language)}</th>${headers.map((key) => markup`<th scope="col" class="number">${reportText(key, language)}</th>`)}</tr></thead>
${committees.map((row) => group(row.committee, row.years, false))}${sums && group(reportText('frames.sum', language), sums, true)}${totals.map((row) => group(reportText('frames.total', language, { name: row.committee }), row.years, true))}</table>
`;
  return scrollRegion(caption, table);
}
