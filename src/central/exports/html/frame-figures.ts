import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { FrameKind } from '../../../plan/plan';
import type { FramePicture, FrameRow, FrameYear } from '../findings/plan-pictures';
import { fittedLines } from './fitted-text';
import { frameUse, hasBudget, rowsOfKind } from './frame-amounts';
import { budgetBar, sizeBar, type BarPlace } from './frame-bars';
import { markup, type Markup } from './markup';
import { amountInWords } from './amount-in-words';
import { scrollRegion } from './scroll-region';

const WIDTH = 960;
const NAME_WIDTH = 240;
const NAME_SIZE = 13;
/** Bold letters are so much wider. */
const BOLD = 1.1;
const HEAD_HEIGHT = 26;
const ROW_HEIGHT = 60;
/** As many committees as an A4 page has room for under a heading. */
const ROWS_A_PAGE = 14;
const GAP = 22;

/** The frames of a kind as bars, a row a committee and a column a year: what the budget uses of the frame, else the frames' sizes. */
export function frameFigures(picture: FramePicture, kind: FrameKind, id: string, language: Language): Markup {
  const rows = rowsOfKind(picture, kind).filter((row) => !row.isTotal && !isNothing(row));
  const count = Math.ceil(rows.length / ROWS_A_PAGE);
  const each = Math.ceil(rows.length / count);
  const parts = Array.from({ length: count }, (_, part) => rows.slice(part * each, (part + 1) * each));
  const isCompared = hasBudget(rows);
  const amounts = rows.flatMap(({ years }) => years.map(({ frame }) => frame ?? 0));
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 1);
  const key = isCompared ? 'frames.compared' : 'frames.sizes';
  const name = reportText(key, language, { kind: reportText(`frames.${kind}`, language), unit: picture.unit });
  return markup`${parts.map((part, index) => {
    const title = count === 1 ? name : reportText('part', language, { name, part: index + 1, parts: count });
    return figure(part, picture, { id: `${id}-${index + 1}`, title, language, ...(!isCompared && { largest }) });
  })}`;
}

/** A committee that neither has nor uses anything of a kind; the table says so. */
function isNothing({ years }: FrameRow): boolean {
  return years.every(({ frame, budget }) => (frame ?? 0) === 0 && (budget ?? 0) === 0);
}

interface FigureContext {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** The largest frame in kronor, where sizes are drawn. */
  readonly largest?: number;
}

function figure(rows: readonly FrameRow[], picture: FramePicture, context: FigureContext): Markup {
  const { id, title, language, largest } = context;
  const { years } = picture;
  const pitch = (WIDTH - NAME_WIDTH) / years.length;
  const height = HEAD_HEIGHT + rows.length * ROW_HEIGHT;
  const heads = years.map(
    (year, column) => markup`<text class="head" x="${NAME_WIDTH + column * pitch}" y="16">${year}</text>`,
  );
  const drawing = markup`<svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${height}">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${describe(rows, picture, largest === undefined, language)}</desc>
${heads}
${rows.map((row, index) => {
  const top = HEAD_HEIGHT + index * ROW_HEIGHT;
  const lines = fittedLines(row.committee, NAME_SIZE * BOLD, NAME_WIDTH - GAP, 2);
  return markup`<path class="rule" d="M0 ${top - 4}H${WIDTH}"/>
${lines.map((line, place) => markup`<text class="name" x="0" y="${top + 16 + place * 16}">${line}</text>`)}
${row.years.map((year, column) => bar(year, { x: NAME_WIDTH + column * pitch, y: top, width: pitch - GAP, unit: picture.unit, language }, largest))}
`;
})}</svg>
`;
  return markup`<figure class="picture">
${scrollRegion(title, drawing)}
<figcaption>${title}${largest === undefined && markup`. ${reportText('frames.key', language)}`}</figcaption>
</figure>
`;
}

function bar(year: FrameYear, place: BarPlace, largest: number | undefined): Markup {
  return largest === undefined ? budgetBar(frameUse(year), place) : sizeBar(year.frame, largest, place);
}

/** How many of the frames are kept and how far the others are exceeded; else how large they are. */
function describe(rows: readonly FrameRow[], { unit }: FramePicture, isCompared: boolean, language: Language): string {
  if (!isCompared) return reportText('frames.description-sizes', language, { committees: rows.length });
  const uses = rows.flatMap(({ committee, years }) => years.map((year) => ({ committee, year, use: frameUse(year) })));
  const over = uses.filter(({ use }) => (use.left ?? 0) < 0);
  const named = over.slice(0, 5).map(({ committee, year, use }) =>
    reportText('frames.over-by', language, {
      committee,
      year: String(year.year),
      amount: amountInWords(-(use.left ?? 0), unit, language),
    }),
  );
  return over.length === 0
    ? reportText('frames.description-kept', language, { committees: rows.length })
    : reportText('frames.description-over', language, { committees: rows.length, count: over.length, named });
}
