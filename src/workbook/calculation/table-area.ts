import type { TableReference } from '../../formulas/expression';
import type { CellRange, CellRef } from '../../plan/cell';
import { nameKey } from '../../text/ids';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';

/** The cells of a structured reference as it reads in the cell `at`; undefined where there is no such table, column or row. */
export function tableArea(
  { sheets }: WorkbookSnapshot,
  { table: name, part, first, last }: TableReference,
  at: CellRef,
): (CellRange & { readonly sheet: string }) | undefined {
  const found = sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ sheet, table }) => (name === undefined ? holds(sheet, table, at) : nameKey(table.name) === nameKey(name)));
  if (!found) return undefined;
  const { sheet, table } = found;
  const { range, headerRows, totalRows } = table;
  const columnOf = (header: string): number => table.columns.findIndex((each) => nameKey(each) === nameKey(header));
  const [from, to] = [first, last].map((header) => (header === undefined ? undefined : columnOf(header)));
  if (from === -1 || to === -1) return undefined;
  const rows = rowsOf(part, { ...range, top: range.top + headerRows, bottom: range.bottom - totalRows }, range, at.row);
  // A row's own cells can be read from beside the table too.
  if (!rows || (part === 'row' && sheet.name !== at.sheet)) return undefined;
  return {
    sheet: sheet.name,
    ...rows,
    left: from === undefined ? range.left : range.left + from,
    right: to === undefined ? range.right : range.left + to,
  };
}

function rowsOf(
  part: TableReference['part'],
  data: CellRange,
  whole: CellRange,
  row: number,
): Pick<CellRange, 'top' | 'bottom'> | undefined {
  switch (part) {
    case 'data':
      return { top: data.top, bottom: data.bottom };
    case 'row':
      return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : undefined;
    case 'all':
      return { top: whole.top, bottom: whole.bottom };
    case 'headers-data':
      return { top: whole.top, bottom: data.bottom };
    case 'data-totals':
      return { top: data.top, bottom: whole.bottom };
    case 'headers':
      return { top: whole.top, bottom: data.top - 1 };
    case 'totals':
      return whole.bottom > data.bottom ? { top: data.bottom + 1, bottom: whole.bottom } : undefined;
  }
}

function holds(sheet: SheetSnapshot, { range }: TableSnapshot, { sheet: name, row, column }: CellRef): boolean {
  return (
    sheet.name === name && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
  );
}
