import { XlsxPackage, type Relationship } from './package/xlsx-package';
import { readWorkbookPart, workbookPartName } from './parts/workbook-part';
import { ReadBudget } from './read-budget';
import type { XlsxLimits } from './xlsx-limits';
import { child, childrenOf, type XmlElement } from './xml/xml-element';

/** Something that a grid of cells has no place for. */
export type NotShownKind =
  | 'chart'
  | 'picture'
  | 'shape'
  | 'pivot-table'
  | 'slicer'
  | 'timeline'
  | 'form-control'
  | 'embedded-object'
  | 'sparkline'
  | 'threaded-comment'
  | 'query-table'
  | 'chart-sheet'
  | 'macro'
  | 'external-link'
  | 'data-connection'
  | 'data-model'
  | 'signature'
  | 'header-footer-picture'
  | 'background-picture'
  | 'linked-data-type'
  | 'scenario';

/** What of a kind a workbook has. */
export interface NotShown {
  readonly kind: NotShownKind;
  readonly count: number;
  /** The sheet that it is on, where it is on one. */
  readonly sheet?: string;
}

/** Parts that are such a thing each, by the last word of their relationship's type. */
const PARTS: Readonly<Record<string, NotShownKind>> = {
  pivotTable: 'pivot-table',
  slicer: 'slicer',
  timeline: 'timeline',
  ctrlProp: 'form-control',
  queryTable: 'query-table',
  chartsheet: 'chart-sheet',
  dialogsheet: 'chart-sheet',
  xlMacrosheet: 'macro',
  vbaProject: 'macro',
  externalLink: 'external-link',
  connections: 'data-connection',
  powerPivotData: 'data-model',
  origin: 'signature',
  rdRichValue: 'linked-data-type',
};
/** Elements of a drawing that are such a thing each; a frame says itself what it frames. */
const DRAWN: Readonly<Record<string, NotShownKind>> = {
  pic: 'picture',
  sp: 'shape',
  cxnSp: 'shape',
  contentPart: 'shape',
};
const TAGS: readonly (readonly [RegExp, NotShownKind])[] = [
  [/<(?:[^\s<>/:]+:)?sparkline>/g, 'sparkline'],
  [/<(?:[^\s<>/:]+:)?oleObject\s/g, 'embedded-object'],
  [/<(?:[^\s<>/:]+:)?scenario\s/g, 'scenario'],
  [/<(?:[^\s<>/:]+:)?legacyDrawingHF\s/g, 'header-footer-picture'],
  [/<(?:[^\s<>/:]+:)?picture\s/g, 'background-picture'],
];

/**
 * Lists what a workbook has that a grid of cells cannot show: charts, pictures, pivot tables, macros … In the order of the sheets, what belongs to none of them last.
 * @throws XlsxError as reading does
 */
export function whatIsNotShown(bytes: Uint8Array, limits?: Partial<XlsxLimits>): readonly NotShown[] {
  const source = new XlsxPackage(bytes, new ReadBudget(limits));
  const list = new Counted();
  const { sheets, relationships } = readWorkbookPart(source);
  for (const { name, part } of sheets) {
    const related = existing(source, source.relationships(part));
    for (const { type, target } of related) {
      const kind = PARTS[type];
      if (kind) list.add(kind, 1, name);
      else if (type === 'drawing') countDrawing(source, target, name, list);
      else if (type === 'threadedComment') list.add('threaded-comment', source.xml(target).children.length, name);
      // Tables may have a query of their own.
      else if (type === 'table' && source.relationships(target).some((each) => each.type === 'queryTable'))
        list.add('query-table', 1, name);
    }
    countTags(source, part, name, list);
  }
  const workbook = [...relationships, ...source.relationships(''), ...source.relationships(workbookPartName(source))];
  const seen = new Set<string>();
  for (const { type, target } of existing(source, workbook)) {
    const kind = PARTS[type];
    if (kind && kind !== 'slicer' && !seen.has(target)) list.add(kind, 1);
    seen.add(target);
  }
  return list.items;
}

class Counted {
  private readonly counts = new Map<string, NotShown>();

  get items(): readonly NotShown[] {
    return [...this.counts.values()];
  }

  add(kind: NotShownKind, count: number, sheet?: string): void {
    if (count === 0) return;
    const key = `${kind} ${sheet ?? ''}`;
    const before = this.counts.get(key)?.count ?? 0;
    this.counts.set(key, { kind, count: before + count, ...(sheet !== undefined && { sheet }) });
  }
}

function existing(source: XlsxPackage, related: readonly Relationship[]): readonly Relationship[] {
  return related.filter(({ target }) => source.entry(target) !== undefined);
}

function countDrawing(source: XlsxPackage, part: string, sheet: string, list: Counted): void {
  const visit = (element: XmlElement): void => {
    for (const each of element.children) {
      const kind = DRAWN[each.name];
      if (kind) list.add(kind, 1, sheet);
      else if (each.name === 'graphicFrame') {
        const uri = child(child(each, 'graphic'), 'graphicData')?.attributes.get('uri') ?? '';
        // Slicers and timelines have parts of their own.
        if (/chart/i.test(uri)) list.add('chart', 1, sheet);
        else if (!/slicer|timeslicer/i.test(uri)) list.add('shape', 1, sheet);
      } else if (each.name === 'AlternateContent') {
        // One of them is shown, the others stand in for it.
        const [first] = childrenOf(each, 'Choice');
        if (first) visit(first);
      } else visit(each);
    }
  };
  visit(source.xml(part));
}

/** Counts tags behind the cells; what stands between them and the end of the part is small. */
function countTags(source: XlsxPackage, part: string, sheet: string, list: Counted): void {
  const decoder = new TextDecoder();
  let tail = '';
  for (const piece of source.pieces(part)) {
    tail += decoder.decode(piece, { stream: true });
    const end = tail.search(/<\/(?:[^\s<>/:]+:)?sheetData>/);
    // Of the cells themselves nothing is kept.
    if (end > 0) tail = tail.slice(end);
    else if (end < 0 && /<(?:[^\s<>/:]+:)?row[\s>]/.test(tail)) tail = tail.slice(-64);
  }
  for (const [tag, kind] of TAGS) list.add(kind, (tail.match(tag) ?? []).length, sheet);
}
