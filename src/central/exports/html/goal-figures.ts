import { reportText } from '../../../messages/report-texts';
import type { Language } from '../../../messages/rule-texts';
import type { GoalPicture } from '../findings/plan-pictures';
import { boxSize, drawBox, HEAD_HEIGHT, ROW_HEIGHT, type BoxSize } from './goal-box';
import { goalTree, type TreeBox } from './goal-tree';
import { markup, type Markup } from './markup';
import { scrollRegion } from './scroll-region';
import { treePages, type TreePage } from './tree-pages';

/** Two pictures of so many rows fill an A4 page, and one goes under what stands before them. */
const ROWS_A_PICTURE = 12;
/** A chain up to this size is drawn whole; of a larger one no goal shows more than so many leaves. */
const DRAWN_WHOLE = 300;
const LEAVES = 8;
/** Beyond this the pictures would be a book: the table has the rest. */
const MOST_PICTURES = 60;
const NARROWEST = 960;
const COLUMN_WIDTH = 232;

/** The goal chain as pictures: a column a level, half a page's worth of rows each. None for a plan without goals. */
export function goalFigures(picture: GoalPicture, id: string, language: Language): Markup {
  const boxes = goalTree(picture, picture.goals.length > DRAWN_WHOLE ? LEAVES : Infinity);
  const pages = treePages(boxes, ROWS_A_PICTURE);
  const drawn = pages.slice(0, MOST_PICTURES);
  const figures = drawn.map((page, index) =>
    figure(page, picture, { id: `${id}-${index + 1}`, part: index + 1, parts: pages.length, language }),
  );
  const left = pages.length - drawn.length;
  return markup`${figures}${left > 0 && markup`<p>${reportText('goals.not-drawn', language, { count: left })}</p>`}`;
}

interface FigureContext {
  readonly id: string;
  readonly part: number;
  readonly parts: number;
  readonly language: Language;
}

function figure(page: TreePage, picture: GoalPicture, context: FigureContext): Markup {
  const { id, language } = context;
  const title = captionOf(context);
  const columns = Math.max(picture.levels.length, 1);
  const width = Math.max(NARROWEST, columns * COLUMN_WIDTH);
  const height = HEAD_HEIGHT + (page.to - page.from) * ROW_HEIGHT;
  const box = boxSize(width, columns);
  const heads = picture.levels.map(
    (level, column) => markup`<text class="head" x="${box.left(column)}" y="16">${level}</text>`,
  );
  const rowOf = (each: TreeBox): number => Math.max(each.row - page.from, 0);
  const shown = new Set([...page.above, ...page.boxes]);
  const drawing = markup`<svg role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${describe(page, picture, language)}</desc>
${heads}
${[...childrenOf(shown)].map(([parent, children]) => edges(parent, children, rowOf, box))}
${[...shown].map((each) =>
  drawBox(each, picture, {
    language,
    x: box.left(each.column),
    y: HEAD_HEIGHT + rowOf(each) * ROW_HEIGHT,
    width: box.width,
    isContinued: each.row < page.from,
  }),
)}
</svg>
`;
  return markup`<figure class="picture">
${scrollRegion(title, drawing)}
<figcaption>${title}</figcaption>
</figure>
`;
}

/** The goals of a picture that others hang on, each with those. */
function childrenOf(shown: ReadonlySet<TreeBox>): ReadonlyMap<TreeBox, readonly TreeBox[]> {
  const children = new Map<TreeBox, TreeBox[]>();
  for (const box of shown) {
    if (!box.parent || !shown.has(box.parent)) continue;
    const own = children.get(box.parent);
    if (own) own.push(box);
    else children.set(box.parent, [box]);
  }
  return children;
}

function captionOf({ part, parts, language }: FigureContext): string {
  return parts === 1
    ? reportText('goals.caption', language)
    : reportText('goals.caption-part', language, { part, parts });
}

function describe({ boxes }: TreePage, { goals, levels }: GoalPicture, language: Language): string {
  const shown = boxes.flatMap((box) => box.goals.map((index) => goals[index]!));
  const count = (worst: string): number => shown.filter((goal) => goal.worst === worst).length;
  return reportText('goals.description', language, {
    goals: shown.length,
    levels,
    errors: count('error'),
    warnings: count('warning'),
  });
}

/** The lines from a goal's right side into the left sides of those below it; down its own left side to one in the same column. */
function edges(parent: TreeBox, children: readonly TreeBox[], rowOf: (box: TreeBox) => number, box: BoxSize): Markup {
  const middle = (each: TreeBox): number => HEAD_HEIGHT + rowOf(each) * ROW_HEIGHT + box.height / 2;
  const lines = (list: readonly TreeBox[], start: number, side: number): string[] => {
    if (list.length === 0) return [];
    const lowest = Math.max(...list.map(middle));
    return [
      `M${start} ${middle(parent)}H${side}V${lowest}`,
      ...list.map((child) => `M${side} ${middle(child)}H${box.left(child.column)}`),
    ];
  };
  const left = box.left(parent.column);
  const right = left + box.width;
  const path = [
    ...lines(
      children.filter(({ column }) => column > parent.column),
      right,
      right + box.gap / 2,
    ),
    ...lines(
      children.filter(({ column }) => column <= parent.column),
      left,
      left - box.gap / 3,
    ),
  ];
  return markup`<path class="edge" d="${path.join('')}"/>`;
}
