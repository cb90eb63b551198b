import { readRangeAddress } from './range-address';
import type { CellValue, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A range as a worksheet function is given it. */
export interface GivenRange {
  /** Its address with the sheet; absent where the values were worked out and stand nowhere. */
  readonly address?: string;
  /** Row by row; an empty text counts as an empty cell. */
  readonly values: readonly (readonly CellValue[])[];
}

/** The top left cell of a range, counted from zero. */
export interface RangePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

interface DraftSheet {
  readonly rows: (CellValue[] | undefined)[];
  columnCount: number;
}

/**
 * The workbook that ranges make: each value in its own cell of its own sheet, all else empty. It knows values alone: no formulas, no
 * formats, no tables. A range that stands nowhere becomes a sheet of its own under the name that `nameOf` gives its place.
 */
export function rangeWorkbook(
  ranges: readonly GivenRange[],
  nameOf: (place: number) => string = (place) => String(place),
): WorkbookSnapshot {
  const sheets = new Map<string, DraftSheet>();
  ranges.forEach((range, index) => {
    const place = placeOf(range, nameOf(index + 1));
    const sheet = sheets.get(place.sheet) ?? { rows: [], columnCount: 0 };
    sheets.set(place.sheet, sheet);
    lay(range.values, sheet, place);
  });
  return {
    name: '',
    date1904: false,
    formats: [{ code: 'General', kind: 'general' }],
    sheets: [...sheets].map(([name, sheet]) => toSheet(name, sheet)),
    names: [],
    customXml: [],
  };
}

/** Where a range is laid; one without an address at the top of a sheet of its own. */
export function placeOf({ address }: GivenRange, ownSheet: string): RangePlace {
  const place = address === undefined ? undefined : readRangeAddress(address);
  return place
    ? { sheet: place.sheet, top: place.range.top, left: place.range.left }
    : { sheet: ownSheet, top: 0, left: 0 };
}

function lay(values: GivenRange['values'], sheet: DraftSheet, { top, left }: RangePlace): void {
  values.forEach((given, index) => {
    // Whole columns are a million rows, nearly all of them empty.
    if (given.every(isEmpty)) return;
    const row = (sheet.rows[top + index] ??= []);
    while (row.length < left + given.length) row.push(null);
    given.forEach((value, column) => {
      if (!isEmpty(value)) row[left + column] = value;
    });
    sheet.columnCount = Math.max(sheet.columnCount, row.length);
  });
}

function isEmpty(value: CellValue): boolean {
  return value === null || value === '';
}

function toSheet(name: string, { rows, columnCount }: DraftSheet): SheetSnapshot {
  const snapshots: (RowSnapshot | undefined)[] = Array.from(rows, (values) => values && { values });
  return {
    name,
    visibility: 'visible',
    rows: snapshots,
    columnCount,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    validations: [],
  };
}
