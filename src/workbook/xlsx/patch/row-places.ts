import { parseA1Range, type CellRange } from '../../../plan/cell';
import { CellAttributes } from '../parts/cell-attributes';
import { elementEnd } from '../xml/element-end';
import type { PartBytes } from './part-bytes';

/** Where a cell's element stands. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  /** Behind its start tag. */
  readonly tagEnd: number;
  readonly end: number;
  readonly style: number;
  /** Behind its formula; -1 where it has none. */
  readonly formulaEnd: number;
}

/** The cells of a row's element. */
export interface RowCells {
  readonly cells: readonly CellPlace[];
  /** Where the row's end tag begins, and the place behind it. */
  readonly contentEnd: number;
  readonly end: number;
  /** The row that the first cell names, counted from zero; -1 where it names none. */
  readonly firstRow: number;
}

/** Finds the cells of rows, and gathers the ranges that one formula fills. */
export class RowPlaces {
  readonly arrays: CellRange[] = [];
  private readonly attributes: CellAttributes;

  constructor(private readonly part: PartBytes) {
    this.attributes = new CellAttributes(part.part);
  }

  /**
   * @param from behind the row's start tag
   * @throws XlsxError `corrupt-xml`
   */
  read(from: number): RowCells {
    const { part, attributes } = this;
    const { tags, bytes } = part;
    const cells: CellPlace[] = [];
    let column = -1;
    let firstRow = -1;
    for (let at = part.nextTag(from); ; at = part.nextTag(at)) {
      const tagEnd = part.scan(at);
      if (tags.is(bytes, 'end', 'row')) return { cells, contentEnd: at, end: tagEnd, firstRow };
      let end = tagEnd;
      if (tags.kind === 'start' && !tags.isNamed(bytes, 'c')) end = elementEnd(tags, bytes, at);
      else if (tags.kind !== 'other' && tags.isNamed(bytes, 'c')) {
        attributes.read(tags, bytes);
        const { style, row } = attributes;
        column = attributes.column >= 0 ? attributes.column : column + 1;
        if (cells.length === 0) firstRow = row;
        const content = tags.kind === 'empty' ? { end, formulaEnd: -1 } : this.readContent(tagEnd);
        cells.push({ column, start: at, tagEnd, style, ...content });
        ({ end } = content);
      }
      at = end;
    }
  }

  /** Takes in the formula whose tag was scanned last: whether it fills a range. */
  addFormula(): void {
    const type = this.part.attribute('t');
    if (type !== 'array' && type !== 'dataTable') return;
    const range = parseA1Range(this.part.attribute('ref') ?? '');
    if (range) this.arrays.push(range);
  }

  private readContent(inside: number): { end: number; formulaEnd: number } {
    const { part } = this;
    const { tags, bytes } = part;
    let formulaEnd = -1;
    let inFormula = false;
    for (let depth = 1, at = part.nextTag(inside); ; at = part.nextTag(at)) {
      const next = part.scan(at);
      if (tags.kind === 'start' || tags.kind === 'empty') {
        if (depth === 1 && tags.isNamed(bytes, 'f')) {
          inFormula = tags.kind === 'start';
          formulaEnd = next;
          this.addFormula();
        }
        if (tags.kind === 'start') depth++;
      } else if (tags.kind === 'end' && --depth === 0) return { end: next, formulaEnd };
      else if (depth === 1 && inFormula) {
        formulaEnd = next;
        inFormula = false;
      }
      at = next;
    }
  }
}
