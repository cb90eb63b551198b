import type { RowState, SheetState } from '../book-state';
import type { Shift } from './shift';

type Rows = readonly (RowState | undefined)[];

/** The rows after cells have moved: values, formulas, formats and looks. What comes in is empty, with the formats of what stands before it. */
export function shiftedRows({ rows }: SheetState, shift: Shift, isWholeRows: boolean): Rows {
  if (shift.axis === 'column') return rows.map((row, index) => (row && isIn(shift, index) ? spliced(row, shift) : row));
  return isWholeRows ? wholeRows(rows, shift) : partsOfRows(rows, shift);
}

function wholeRows(rows: Rows, { at, count }: Shift): Rows {
  if (at > rows.length) return rows;
  if (count < 0) return [...rows.slice(0, at), ...rows.slice(at - count)];
  const above = rows[at - 1];
  const blank = above && lookOf(above);
  return [...rows.slice(0, at), ...new Array<RowState | undefined>(count).fill(blank), ...rows.slice(at)];
}

/** An empty row that looks like another. */
function lookOf({ formats, looks }: RowState): RowState | undefined {
  return formats || looks ? { values: [], ...(formats && { formats }), ...(looks && { looks }) } : undefined;
}

function partsOfRows(rows: Rows, { at, count, first, last }: Shift): Rows {
  const result = rows.slice(0, at);
  const end = Math.max(rows.length, rows.length + count);
  for (let row = at; row < end; row++) {
    const comesIn = count > 0 && row < at + count;
    const source = comesIn ? lookOf(rows[at - 1] ?? { values: [] }) : rows[row - count];
    result.push(withCells(rows[row], source, first, last));
  }
  return result;
}

/** A row with the cells of another in some columns. */
function withCells(
  row: RowState | undefined,
  from: RowState | undefined,
  first: number,
  last: number,
): RowState | undefined {
  if (!row && !from) return undefined;
  return listwise(row, (own, filler, key) => {
    const other = (from?.[key] ?? []) as readonly unknown[];
    const result = padded(own, first, filler);
    for (let column = first; column <= Math.min(last, Math.max(own.length, other.length) - 1); column++)
      result[column] = other[column] ?? filler;
    return result.length === first && own.length <= first ? [...own] : result;
  });
}

function spliced(row: RowState, { at, count }: Shift): RowState {
  return listwise(row, (own, filler, key) => {
    const before = key === 'formats' || key === 'looks' ? own[at - 1] : undefined;
    if (own.length < at || (own.length === at && before === undefined)) return own;
    if (count < 0) return [...own.slice(0, at), ...own.slice(at - count)];
    return [...own.slice(0, at), ...new Array<unknown>(count).fill(before ?? filler), ...own.slice(at)];
  });
}

type ListKey = keyof RowState;
const FILLERS: Readonly<Record<ListKey, unknown>> = {
  values: null,
  formats: 0,
  formulas: undefined,
  looks: 0,
  stale: false,
};

function listwise(
  row: RowState | undefined,
  map: (list: readonly unknown[], filler: unknown, key: ListKey) => readonly unknown[],
): RowState {
  const entries = (Object.keys(FILLERS) as ListKey[]).flatMap((key) => {
    const list = map(row?.[key] ?? [], FILLERS[key], key);
    return key === 'values' || list.length > 0 ? [[key, list] as const] : [];
  });
  return Object.fromEntries(entries) as unknown as RowState;
}

function padded(list: readonly unknown[], length: number, filler: unknown): unknown[] {
  const result = [...list];
  while (result.length < length) result.push(filler);
  return result;
}

function isIn({ first, last }: Shift, index: number): boolean {
  return index >= first && index <= last;
}
