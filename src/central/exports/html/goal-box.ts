import type { Severity } from '../../../findings/finding';
import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import { shortened } from '../findings/visible-text';
import type { GoalPicture, PicturedGoal } from '../findings/plan-pictures';
import { fittedLines } from './fitted-text';
import type { TreeBox } from './goal-tree';
import { markup, type Markup } from './markup';
import { MARK_SIZE, markShape } from './status-mark';

/** What a row of boxes and the line of headings above them take. */
export const ROW_HEIGHT = 48;
export const HEAD_HEIGHT = 28;

const HEIGHT = 40;
const GAP = 28;
const TEXT_SIZE = 12;
const LINES = 2;
const LONGEST_ID = 24;
const GRAVITY: readonly Severity[] = ['error', 'warning', 'information'];

/** Where boxes stand in a picture of a width with so many columns. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly left: (column: number) => number;
}

/** The boxes' size: the columns share the width, with a gap for the lines between them. */
export function boxSize(width: number, columns: number): BoxSize {
  const pitch = (width - 2 - GAP / 2 + GAP) / columns;
  return {
    width: Math.round(pitch - GAP),
    height: HEIGHT,
    gap: GAP,
    left: (column) => Math.round(GAP / 2 + column * pitch),
  };
}

/** Where a box is drawn, and how. */
export interface BoxPlace {
  readonly language: Language;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it only repeats a goal of an earlier picture. */
  readonly isContinued: boolean;
}

/** A goal with its mark, or the sign for those that are folded. */
export function drawBox(box: TreeBox, { goals }: GoalPicture, place: BoxPlace): Markup {
  const [first, ...more] = box.goals.map((index) => goals[index]!) as [PicturedGoal, ...PicturedGoal[]];
  const isFolded = more.length > 0;
  const worst = GRAVITY.find((severity) => [first, ...more].some((goal) => goal.worst === severity));
  const id = isFolded ? '' : shortened(first.id, LONGEST_ID);
  const label = isFolded
    ? reportText('goals.more', place.language, { count: box.goals.length })
    : labelOf(first, id, goals);
  const padding = 8;
  const room = place.width - padding * 2 - (worst ? MARK_SIZE + 4 : 0);
  const lines = fittedLines(label, TEXT_SIZE, room, LINES);
  const classes = ['box', worst ?? 'ok', isFolded && 'folded', place.isContinued && 'continued']
    .filter(Boolean)
    .join(' ');
  const top = place.y + (lines.length === 1 ? 24 : 17);
  return markup`<g class="${classes}"><rect x="${place.x}" y="${place.y}" width="${place.width}" height="${HEIGHT}" rx="4"/>
${lines.map((line, index) => markup`<text x="${place.x + padding}" y="${top + index * 15}">${index === 0 ? withId(line, id) : line}</text>`)}
${worst && markup`<g class="mark ${worst}" transform="translate(${place.x + place.width - padding - MARK_SIZE} ${place.y + (HEIGHT - MARK_SIZE) / 2})">${markShape(worst, place.language)}</g>`}</g>`;
}

/** The id, the title, and the other goals that it hangs on beside the one that it is drawn under. */
function labelOf({ title, parents, cell }: PicturedGoal, id: string, goals: readonly PicturedGoal[]): string {
  const others = parents.slice(1).map((parent) => goals[parent]?.id ?? '');
  const also = others.length === 0 ? '' : `(+ ${others.slice(0, 3).join(', ')})`;
  const name = [id, also, title].filter((part) => part !== '').join(' ');
  return name === '' ? cell.cell : name;
}

/** The id that a line begins with stands out. */
function withId(line: string, id: string): Markup {
  if (id === '' || !line.startsWith(id)) return markup`${line}`;
  return markup`<tspan class="id">${id}</tspan>${line.slice(id.length)}`;
}
