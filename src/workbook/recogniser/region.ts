import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { HeaderDictionary } from './header-dictionary';
import type { HeaderCell } from './header-cell';

/** What the whole recognition has at hand. */
export interface Recognition {
  readonly workbook: WorkbookSnapshot;
  readonly dictionary: HeaderDictionary;
}

/** A range with headers and what may be data below them, before anything is said about what it holds. */
export interface Region {
  readonly sheet: SheetSnapshot;
  readonly table?: TableSnapshot;
  /** The headers from left to right; a first column without a header has an empty text. */
  readonly headers: readonly HeaderCell[];
  readonly headerTop: number;
  /** The lowest header row. */
  readonly headerRow: number;
  readonly dataTop: number;
  /** The last row that can be data. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How far down a column is looked at to learn what it holds. */
const SAMPLED_ROWS = 5_000;

/** Up to `limit` values of a column of a region, empty ones left out. */
export function sampleColumn(region: Region, column: number, limit: number): unknown[] {
  const values: unknown[] = [];
  for (
    let row = region.dataTop;
    row <= Math.min(region.bottom, region.dataTop + SAMPLED_ROWS) && values.length < limit;
    row++
  ) {
    const value = region.sheet.rows[row]?.values[column];
    if (value !== undefined && value !== null && value !== '') values.push(value);
  }
  return values;
}

/** The texts of a column's first rows, trimmed. */
export function sampleTexts(region: Region, column: number, limit = 40): string[] {
  return sampleColumn(region, column, limit).flatMap((value) =>
    typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [],
  );
}
