import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { MoneyUnit } from '../../../plan/plan';
import { plainAmount } from './amount-in-words';
import type { FrameUse } from './frame-amounts';
import { markup, type Markup } from './markup';

/** Where a bar is drawn, and in what words. */
export interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly unit: MoneyUnit;
  readonly language: Language;
}

const BAR_TOP = 18;
const BAR_HEIGHT = 12;
/** The frame ends here, as a share of the width; right of it is room for what is above it. */
const FRAME_END = 0.8;
/** What is above or left is seen however little it is. */
const LEAST_SEEN = 3;

/** The budget as a bar against the frame, which is the same length for every committee: it is the share that is compared. */
export function budgetBar({ available, budget, left }: FrameUse, place: BarPlace): Markup {
  const { x, y, width, unit, language } = place;
  const amount = (kronor: number): string => plainAmount(kronor, unit, language);
  const end = Math.round(width * FRAME_END);
  const top = y + BAR_TOP;
  if (available === null) return markup`<text x="${x}" y="${y + 13}">${reportText('frames.no-frame', language)}</text>`;
  const track = markup`<rect class="track" x="${x}" y="${top}" width="${end}" height="${BAR_HEIGHT}"/>`;
  if (budget === null || left === null) {
    return markup`<text x="${x}" y="${y + 13}">${amount(available)}</text>${track}
<text class="faint" x="${x}" y="${y + 45}">${reportText('frames.no-budget', language)}</text>`;
  }
  const [used, over] = lengths(available, budget, end, width);
  return markup`<text x="${x}" y="${y + 13}">${reportText('frames.of', language, { budget: amount(budget), frame: amount(available) })}</text>
${track}<rect class="used" x="${x}" y="${top}" width="${used}" height="${BAR_HEIGHT}"/>${
    over > 0 && markup`<rect class="over" x="${x + used}" y="${top}" width="${over}" height="${BAR_HEIGHT}"/>`
  }<path class="limit" d="M${x + end} ${top - 3}V${top + BAR_HEIGHT + 3}"/>
<text class="${left < 0 ? 'over' : 'faint'}" x="${x}" y="${y + 45}">${leftInWords(left, unit, language)}</text>`;
}

/** The lengths of the bar up to the frame's end and beyond it. */
function lengths(available: number, budget: number, end: number, width: number): readonly [number, number] {
  if (budget <= available) {
    if (available <= 0) return [0, 0];
    const used = Math.max(0, Math.round((budget / available) * end));
    return [budget < available ? Math.min(used, end - LEAST_SEEN) : end, 0];
  }
  const share = available <= 0 ? Infinity : budget / available;
  return [available <= 0 ? 0 : end, Math.min(Math.max(Math.round((share - 1) * end), LEAST_SEEN), width - end)];
}

/** `▲ 1 900 över`, `1 200 kvar`, `jämnt`. */
export function leftInWords(left: number, unit: MoneyUnit, language: Language): string {
  if (left === 0) return reportText('frames.even', language);
  const amount = plainAmount(Math.abs(left), unit, language);
  return reportText(left < 0 ? 'frames.over' : 'frames.left', language, { amount });
}

/** A frame's size beside the largest one. */
export function sizeBar(frame: number | null, largest: number, { x, y, width, unit, language }: BarPlace): Markup {
  if (frame === null) return markup`<text x="${x}" y="${y + 13}">${reportText('frames.no-frame', language)}</text>`;
  const length = Math.max(frame > 0 ? 1 : 0, Math.round((Math.max(frame, 0) / largest) * width));
  return markup`<text x="${x}" y="${y + 13}">${plainAmount(frame, unit, language)}</text>
<rect class="used" x="${x}" y="${y + BAR_TOP}" width="${length}" height="${BAR_HEIGHT}"/>`;
}
