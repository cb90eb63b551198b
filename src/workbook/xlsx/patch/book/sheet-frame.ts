import { a1 } from '../../../../plan/cell';
import { MAX_COLUMNS } from '../../../../formulas/sheet-size';
import { editTag } from '../edit-tag';
import type { SheetChange } from './book-change';
import { argb } from './book-styles';
import type { SheetElements } from './sheet-elements';
import { fragment, fragmentText, textPart } from './xml-fragment';

const PROPERTIES_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const USUAL_WIDTH = '9.140625';

/** Writes what a sheet is beside its cells: its tab's colour, its panes, the widths of its columns, its protection. */
export function frameSheet(elements: SheetElements, change: SheetChange): void {
  const { tabColour, isProtected } = change;
  if (tabColour !== undefined) colourTab(elements, tabColour);
  freeze(elements, change);
  sizeColumns(elements, change);
  const { prefix } = elements;
  if (isProtected === false) elements.set('sheetProtection', '');
  if (isProtected === true && elements.get('sheetProtection') === '')
    elements.set('sheetProtection', `<${prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`);
}

function colourTab(elements: SheetElements, colour: string): void {
  const { prefix } = elements;
  const properties = fragment(elements.get('sheetPr') || `<${prefix}sheetPr/>`);
  const children = new Map(properties.children);
  if (colour === '') children.delete('tabColor');
  else children.set('tabColor', `<${prefix}tabColor rgb="${argb(colour)}"/>`);
  elements.set('sheetPr', fragmentText({ ...properties, children }, PROPERTIES_ORDER));
}

function freeze(elements: SheetElements, { frozen, visibility }: SheetChange): void {
  const { prefix: p } = elements;
  const before = elements.get('sheetViews');
  const text = before || `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const isSelected = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(text);
  // A hidden sheet that stays selected would be edited along with the one in front.
  const leaves = visibility !== 'visible' && isSelected;
  if (!frozen && !leaves) return;
  const part = textPart(text, 'sheetViews');
  const root = part.root();
  const views = [...part.children(root)].map((place, index) => {
    const { name, start, tagEnd, end } = place;
    if (name !== 'sheetView') return part.text(start, end);
    const open = editTag(part.text(start, tagEnd), leaves ? { tabSelected: undefined } : {});
    const kept = [...part.children(place)].filter(
      (child) => !frozen || index > 0 || (child.name !== 'pane' && child.name !== 'selection'),
    );
    const panes = frozen && index === 0 ? paneText(frozen, p) : '';
    const inside = panes + kept.map((child) => part.text(child.start, child.end)).join('');
    return inside === '' ? `${open}/>` : `${open}>${inside}</${p}sheetView>`;
  });
  elements.set('sheetViews', `${part.text(root.start, root.tagEnd)}${views.join('')}</${p}sheetViews>`);
}

function paneText({ rows, columns }: { readonly rows: number; readonly columns: number }, p: string): string {
  if (rows === 0 && columns === 0) return '';
  const pane = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const splits = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = a1({ row: rows, column: columns });
  return `<${p}pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><${p}selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
}

interface Column {
  readonly first: number;
  readonly last: number;
  /** The tag, still open, without its numbers. */
  readonly tag: string;
}

/** Columns follow the map, then take their new sizes: a run of columns is cut where only some of it is another. */
function sizeColumns(elements: SheetElements, { columns: map, columnSizes = [] }: SheetChange): void {
  if (map.isSame && columnSizes.length === 0) return;
  const { prefix: p } = elements;
  const text = elements.get('cols');
  let columns = text === '' ? [] : movedColumns(text, map);
  for (const { first, last, size, hidden } of columnSizes) {
    const blank = [{ first, last, tag: `<${p}col width="${USUAL_WIDTH}"` }];
    const inside = [...columns.flatMap((each) => overlap(each, first, last)), ...gaps(columns, blank[0]!)];
    const changed = inside.map((each) => ({
      ...each,
      tag: editTag(each.tag, {
        ...(size !== undefined && { width: String(size), customWidth: '1', bestFit: undefined }),
        ...(hidden !== undefined && { hidden: hidden ? '1' : undefined }),
      }),
    }));
    const outside = columns.flatMap((each) => [
      ...overlap(each, 0, first - 1),
      ...overlap(each, last + 1, MAX_COLUMNS),
    ]);
    columns = [...outside, ...changed];
  }
  const written = columns
    .filter(({ first }) => first < MAX_COLUMNS)
    .sort((a, b) => a.first - b.first)
    .map(
      ({ first, last, tag }) =>
        `${editTag(tag, { min: String(first + 1), max: String(Math.min(last, MAX_COLUMNS - 1) + 1) })}/>`,
    );
  elements.set('cols', written.length === 0 ? '' : `<${p}cols>${written.join('')}</${p}cols>`);
}

function movedColumns(text: string, map: SheetChange['columns']): Column[] {
  const part = textPart(text, 'cols');
  return [...part.children(part.root())].flatMap(({ start, tagEnd }): Column[] => {
    const tag = part.text(start, tagEnd);
    const number = (name: string): number =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(tag)?.[1] ?? 0) - 1;
    const [first, last] = [number('min'), number('max')];
    const open = editTag(tag, { min: undefined, max: undefined });
    if (first < 0 || last < first) return [];
    const span = map.isSame ? ([first, last] as const) : map.span(first, last);
    return span ? [{ first: span[0], last: span[1], tag: open }] : [];
  });
}

function overlap({ first, last, tag }: Column, from: number, to: number): Column[] {
  const [start, end] = [Math.max(first, from), Math.min(last, to)];
  return start <= end ? [{ first: start, last: end, tag }] : [];
}

/** The stretches of a column that no other covers. */
function gaps(columns: readonly Column[], wanted: Column): Column[] {
  return columns.reduce<Column[]>(
    (left, { first, last }) =>
      left.flatMap((each) => [...overlap(each, 0, first - 1), ...overlap(each, last + 1, MAX_COLUMNS)]),
    [wanted],
  );
}
