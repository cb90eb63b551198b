import type { CellRange } from '../../../plan/cell';
import { GREATER, SLASH } from '../xml/bytes';
import type { ElementPlace, PartBytes } from './part-bytes';
import { RowPlaces, type RowCells } from './row-places';

/** Where a row's element stands; a row may be given in several. */
export interface RowPlace extends Omit<RowCells, 'firstRow'> {
  readonly start: number;
  /** Behind its start tag. */
  readonly tagEnd: number;
}

/** What of a worksheet's part must be known to write into some of its rows. */
export interface SheetPlaces {
  /** The element of all rows; undefined where the sheet has none. */
  readonly data: ElementPlace | undefined;
  /** The wanted rows that are there, by number. */
  readonly rows: ReadonlyMap<number, readonly RowPlace[]>;
  /** Where a wanted row that is not there belongs. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Ranges that one formula fills. */
  readonly arrays: readonly CellRange[];
  /** The styles of whole columns. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** The value of the sheet's stated dimension. */
  readonly dimension: { readonly start: number; readonly end: number } | undefined;
}

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_I = 0x69;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/**
 * Finds the wanted rows of a worksheet, counted from zero; all of them where it says so. Rows that nobody asks for are passed over byte by byte, without a look at their
 * cells, but for formulas that fill a range.
 * @throws XlsxError `corrupt-xml`
 */
export function findPlaces(part: PartBytes, wanted: ReadonlySet<number> | 'all'): SheetPlaces {
  return new SheetPlacesScan(part, wanted).run();
}

class SheetPlacesScan {
  private readonly reader: RowPlaces;
  private readonly rows = new Map<number, RowPlace[]>();
  private readonly gaps = new Map<number, number>();
  private readonly columns: { first: number; last: number; style: number }[] = [];
  private readonly ascending: readonly number[];
  private passed = 0;
  private row = -1;

  constructor(
    private readonly part: PartBytes,
    private readonly wanted: ReadonlySet<number> | 'all',
  ) {
    this.reader = new RowPlaces(part);
    this.ascending = wanted === 'all' ? [] : [...wanted].sort((a, b) => a - b);
  }

  run(): SheetPlaces {
    const { part } = this;
    const { tags, bytes } = part;
    let dimension: SheetPlaces['dimension'];
    let data: ElementPlace | undefined;
    for (let at = part.nextTag(0); at < part.length && !data;) {
      const next = part.scan(at);
      const isTag = tags.kind === 'start' || tags.kind === 'empty';
      if (isTag && tags.isNamed(bytes, 'dimension')) dimension = part.attributePlace('ref');
      else if (isTag && tags.isNamed(bytes, 'col')) this.addColumn();
      else if (isTag && tags.isNamed(bytes, 'sheetData')) data = this.readData(at, next);
      at = part.nextTag(next);
    }
    if (data) for (const row of this.ascending) if (!this.gaps.has(row)) this.gaps.set(row, data.contentEnd);
    const { rows, gaps, columns, reader } = this;
    return { data, rows, gaps, arrays: reader.arrays, columns, dimension };
  }

  private readData(start: number, tagEnd: number): ElementPlace {
    const { part } = this;
    const { tags, bytes } = part;
    const prefix = part.text(start + 1, tags.nameStart);
    const place = { name: 'sheetData', prefix, start, tagEnd };
    if (tags.kind === 'empty') return { ...place, contentEnd: tagEnd, end: tagEnd };
    let at = part.nextTag(tagEnd);
    for (;;) {
      if (prefix === '' && passesOver(bytes, at)) {
        at = part.nextTag(at + 2);
        continue;
      }
      const next = part.scan(at);
      if (tags.is(bytes, 'end', 'sheetData')) return { ...place, contentEnd: at, end: next };
      at = part.nextTag(this.readInData(at, next));
    }
  }

  private readInData(at: number, inside: number): number {
    const { tags, bytes } = this.part;
    if (tags.kind !== 'start' && tags.kind !== 'empty') return inside;
    if (tags.isNamed(bytes, 'row')) return this.readRow(at, inside);
    if (tags.isNamed(bytes, 'f')) this.reader.addFormula();
    return inside;
  }

  /** Reads a row that is wanted, or that does not say which one it is. @returns where to go on from */
  private readRow(start: number, tagEnd: number): number {
    const { part } = this;
    const isEmpty = part.tags.kind === 'empty';
    const given = part.attribute('r');
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    if (given !== undefined) {
      this.passTo(this.row, start);
      if (!this.isWanted(this.row)) return tagEnd;
    }
    const { firstRow, ...cells } = isEmpty
      ? { cells: [], contentEnd: tagEnd, end: tagEnd, firstRow: -1 }
      : this.reader.read(tagEnd);
    if (given === undefined && firstRow >= 0) this.row = firstRow;
    if (this.isWanted(this.row)) {
      const place = { start, tagEnd, ...cells };
      const same = this.rows.get(this.row);
      if (same) same.push(place);
      else this.rows.set(this.row, [place]);
    }
    return cells.end;
  }

  private isWanted(row: number): boolean {
    return this.wanted === 'all' || this.wanted.has(row);
  }

  /** Notes where rows belong that are missing in front of this one. */
  private passTo(row: number, start: number): void {
    const { ascending, gaps } = this;
    for (; this.passed < ascending.length && ascending[this.passed]! < row; this.passed++) {
      const missing = ascending[this.passed]!;
      if (!gaps.has(missing)) gaps.set(missing, start);
    }
  }

  private addColumn(): void {
    const { part } = this;
    const style = Number(part.attribute('style') ?? 0);
    if (style > 0)
      this.columns.push({ first: Number(part.attribute('min')) - 1, last: Number(part.attribute('max')) - 1, style });
  }
}

/** Whether the tag is a cell's or its content's, and says nothing that counts here: no formula with attributes, no end of all rows. */
function passesOver(bytes: Uint8Array, at: number): boolean {
  const letter = bytes[at + 1];
  if (letter === SLASH) return bytes[at + 2] !== LETTER_S;
  if (letter === LETTER_F) return bytes[at + 2] === GREATER;
  return letter === LETTER_C || letter === LETTER_V || letter === LETTER_I || letter === LETTER_T;
}
