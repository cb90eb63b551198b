import { a1Range } from '../../../../plan/cell';
import { readRanges } from '../../parts/validation';
import { escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import { editTag } from '../edit-tag';
import type { SheetChange } from './book-change';
import { movedFormula, type SheetMoves } from './moved-formula';
import { movedRange } from './moved-range';
import type { SheetElements } from './sheet-elements';
import { fragment, textPart } from './xml-fragment';

type Axes = Pick<SheetChange, 'rows' | 'columns'>;

/** Lists whose entries each belong to cells, and go with them. */
const LISTS = ['protectedRanges', 'hyperlinks', 'cellWatches', 'ignoredErrors'];
const ATTRIBUTE = /(\s(?:ref|sqref|activeCell|topLeftCell|r)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** Ranges, one behind the other, after rows and columns came and went; '' where all of them are gone. */
export function movedRanges(text: string, axes: Axes): string {
  return readRanges(text)
    .flatMap((range) => movedRange(range, axes) ?? [])
    .map(a1Range)
    .join(' ');
}

/** Lets the elements around the cells that name cells follow these; those that the change writes itself are left to it. */
export function moveElements(elements: SheetElements, change: SheetChange, moves: SheetMoves): void {
  const isMoved = !change.rows.isSame || !change.columns.isSame;
  if (isMoved) {
    for (const name of LISTS) moveList(elements, name, change);
    moveFilter(elements, change);
    for (const name of ['sheetViews', 'customSheetViews', 'scenarios', 'sortState']) {
      const text = elements.get(name);
      if (text !== '') elements.set(name, movedAttributes(text, change));
    }
    moveBreaks(elements, 'rowBreaks', (id) => change.rows.now(id));
    moveBreaks(elements, 'colBreaks', (id) => change.columns.now(id));
    for (const name of ['oleObjects', 'controls', 'AlternateContent']) {
      const text = elements.get(name);
      if (text !== '') elements.set(name, movedAnchors(text, change));
    }
  }
  const extensions = elements.get('extLst');
  if (extensions !== '') elements.set('extLst', movedExtensions(extensions, change, moves));
}

function movedAttributes(text: string, axes: Axes): string {
  return text.replace(ATTRIBUTE, (whole, open: string, double?: string, single?: string) => {
    const value = double ?? single ?? '';
    if (readRanges(value).length === 0) return whole;
    return `${open}"${movedRanges(value, axes) || value}"`;
  });
}

function moveList(elements: SheetElements, name: string, axes: Axes): void {
  const text = elements.get(name);
  if (text === '') return;
  const part = textPart(text, name);
  const root = part.root();
  const kept = [...part.children(root)].flatMap(({ start, tagEnd, end }) => {
    const tag = part.text(start, tagEnd);
    const value = [...tag.matchAll(ATTRIBUTE)][0];
    const ranges = value?.[2] ?? value?.[3] ?? '';
    if (ranges !== '' && movedRanges(ranges, axes) === '') return [];
    return [movedAttributes(tag, axes) + part.text(tagEnd, end)];
  });
  const whole = fragment(text);
  elements.set(name, kept.length === 0 ? '' : `${whole.open}>${kept.join('')}</${whole.name}>`);
}

/** A filter's columns are counted from its own left. */
function moveFilter(elements: SheetElements, axes: Axes): void {
  const text = elements.get('autoFilter');
  if (text === '') return;
  elements.set('autoFilter', movedFilter(text, axes));
}

/** An `autoFilter` element after rows and columns came and went; '' where its range is gone. */
export function movedFilter(text: string, axes: Axes): string {
  const part = textPart(text, 'autoFilter');
  const root = part.root();
  const tag = part.text(root.start, root.tagEnd);
  const [range] = readRanges(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
  const moved = range && movedRange(range, axes);
  if (!range || !moved) return '';
  const children = [...part.children(root)].flatMap(({ name, start, tagEnd, end }) => {
    const whole = part.text(start, end);
    if (name !== 'filterColumn') return [movedAttributes(whole, axes)];
    const own = part.text(start, tagEnd);
    const id = Number(/\scolId\s*=\s*["'](\d+)["']/.exec(own)?.[1] ?? 0);
    const column = axes.columns.now(range.left + id);
    if (column === undefined) return [];
    const open = editTag(own, { colId: String(column - moved.left) });
    return [end === tagEnd ? `${open}/>` : `${open}>${part.text(tagEnd, end)}`];
  });
  const open = editTag(tag, { ref: a1Range(moved) });
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${root.prefix}${root.name}>`;
}

function moveBreaks(elements: SheetElements, name: string, now: (id: number) => number | undefined): void {
  const text = elements.get(name);
  if (text === '') return;
  // A break stands behind the row or column whose number, from 1, it gives: in front of the one of that number from 0.
  let count = 0;
  const moved = text.replace(
    /<([^\s<>/]*brk)\b([^<>]*?)\sid\s*=\s*["'](\d+)["']/g,
    (whole, tag: string, rest: string, id: string) => {
      const place = now(Number(id));
      count++;
      return place === undefined ? whole : `<${tag}${rest} id="${place}"`;
    },
  );
  if (count > 0) elements.set(name, moved);
}

/** Anchors of drawn objects: the cell of each corner. A corner whose row or column is gone moves to the next that is there. */
export function movedAnchors(text: string, { rows, columns }: Axes): string {
  const corner =
    (moved: (index: number) => number | undefined) => (whole: string, open: string, index: string, close: string) => {
      let at = Number(index);
      let place = moved(at);
      for (let tries = 0; place === undefined && tries < 100_000; tries++) place = moved(++at);
      return place === undefined ? whole : `${open}${place}${close}`;
    };
  return text
    .replace(
      /(<(?:[^\s<>/:]+:)?row>)(\d+)(<\/(?:[^\s<>/:]+:)?row>)/g,
      corner((row) => rows.now(row)),
    )
    .replace(
      /(<(?:[^\s<>/:]+:)?col>)(\d+)(<\/(?:[^\s<>/:]+:)?col>)/g,
      corner((column) => columns.now(column)),
    );
}

/** Extensions keep cells and formulas as text of their own: sparklines, newer rules of conditional formatting and validation. */
function movedExtensions(text: string, change: SheetChange, moves: SheetMoves): string {
  const own = change.origin;
  return text
    .replace(/(<([^\s<>/]+:)?sqref>)([^<]*)(<\/)/g, (_whole, open: string, _prefix, ranges: string, close: string) => {
      return `${open}${movedRanges(ranges, change) || ranges}${close}`;
    })
    .replace(/(<([^\s<>/]+:)?f>)([^<]*)(<\/)/g, (_whole, open: string, _prefix, formula: string, close: string) => {
      return `${open}${escapeXml(movedFormula(unescapeXml(formula), own, moves))}${close}`;
    });
}
