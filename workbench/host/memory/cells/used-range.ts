import type { CellRange } from '../../../../src/index';
import type { RowState, SheetState } from '../book-state';

/** Remembered by the rows, which are another list whenever one of them changes. */
const found = new WeakMap<object, { readonly values: CellRange | undefined; readonly all: CellRange | undefined }>();

/** The smallest rectangle with content, or with content and formats; undefined where there is none. */
export function usedRange({ rows }: SheetState, valuesOnly: boolean): CellRange | undefined {
  let known = found.get(rows);
  if (!known) {
    known = { values: extent(rows, contentAt), all: extent(rows, contentOrFormatAt) };
    found.set(rows, known);
  }
  return valuesOnly ? known.values : known.all;
}

function extent(
  rows: readonly (RowState | undefined)[],
  holds: (row: RowState, column: number) => boolean,
): CellRange | undefined {
  let [top, bottom, left, right] = [-1, -1, Number.MAX_SAFE_INTEGER, -1];
  rows.forEach((row, index) => {
    if (!row) return;
    const { values, formats, formulas, looks } = row;
    let last = Math.max(values.length, formats?.length ?? 0, formulas?.length ?? 0, looks?.length ?? 0) - 1;
    while (last >= 0 && !holds(row, last)) last--;
    if (last < 0) return;
    if (top < 0) top = index;
    bottom = index;
    right = Math.max(right, last);
    let first = 0;
    while (first < left && !holds(row, first)) first++;
    left = Math.min(left, first);
  });
  return top < 0 ? undefined : { top, left, bottom, right };
}

function contentAt({ values, formulas }: RowState, column: number): boolean {
  return (values[column] ?? null) !== null || formulas?.[column] !== undefined;
}

function contentOrFormatAt(row: RowState, column: number): boolean {
  return contentAt(row, column) || (row.formats?.[column] ?? 0) !== 0 || (row.looks?.[column] ?? 0) !== 0;
}
