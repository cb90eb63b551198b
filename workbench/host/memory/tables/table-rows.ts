import type { CellRange } from '../../../../src/index';
import type { TableState } from '../book-state';
import type { Draft } from '../draft';
import { invalidOperation } from '../faults';
import { shiftCells } from '../structure/shift-cells';
import { escapedColumn } from './escaped-column';

const SUM_OF_NUMBERS = 109;

/** Shows or hides a table's header row and its total row; what is undefined stays. @throws EngineFault `AccessDenied` on a protected sheet */
export function setTableRows(
  draft: Draft,
  id: string,
  rows: { readonly headers?: boolean; readonly totals?: boolean },
): void {
  const { sheet, table } = draft.table(id);
  draft.requireUnprotected(sheet.id);
  if (rows.totals !== undefined && rows.totals !== table.totalRows > 0) {
    if (rows.totals) addTotals(draft, sheet.id, table);
    else removeTotals(draft, sheet.id, table);
  }
  const now = draft.table(id).table;
  if (rows.headers !== undefined && rows.headers !== now.headerRows > 0) {
    if (rows.headers) addHeaders(draft, sheet.id, now);
    else removeHeaders(draft, sheet.id, now);
  }
  draft.touchFormulas();
}

/** The last column is summed, and the first one says so, as Excel has it in a new total row. */
function addTotals(draft: Draft, sheetId: string, table: TableState): void {
  const row = table.range.bottom + 1;
  const cells = { ...table.range, top: row, bottom: row };
  if (!isEmpty(draft, sheetId, cells)) shiftCells(draft, sheetId, cells, 'Down');
  const now = draft.table(table.id).table;
  draft.setTable(sheetId, { ...now, range: { ...now.range, bottom: row }, totalRows: 1 });
  const sheet = draft.edit(sheetId);
  const last = escapedColumn(now.columns.at(-1)!);
  if (now.columns.length > 1) sheet.setCell(row, now.range.left, { value: 'Summa', formula: undefined });
  sheet.setCell(row, now.range.right, {
    value: 0,
    formula: `SUBTOTAL(${SUM_OF_NUMBERS},${now.name}[${last}])`,
    stale: true,
  });
  draft.dirty.push({ sheet: sheetId, range: cells });
  draft.tellCells(sheetId, cells);
}

function removeTotals(draft: Draft, sheetId: string, table: TableState): void {
  const { range } = table;
  draft.setTable(sheetId, { ...table, range: { ...range, bottom: range.bottom - 1 }, totalRows: 0 });
  empty(draft, sheetId, { ...range, top: range.bottom });
}

function addHeaders(draft: Draft, sheetId: string, table: TableState): void {
  const above = table.range.top - 1;
  const cells = { ...table.range, top: above, bottom: above };
  if (above < 0 || !isEmpty(draft, sheetId, cells)) throw invalidOperation();
  draft.setTable(sheetId, { ...table, range: { ...table.range, top: above }, headerRows: 1 });
  const sheet = draft.edit(sheetId);
  table.columns.forEach((value, index) =>
    sheet.setCell(above, table.range.left + index, { value, formula: undefined }),
  );
  draft.dirty.push({ sheet: sheetId, range: cells });
  draft.tellCells(sheetId, cells);
}

function removeHeaders(draft: Draft, sheetId: string, table: TableState): void {
  const { range } = table;
  draft.setTable(sheetId, { ...table, range: { ...range, top: range.top + 1 }, headerRows: 0 });
  empty(draft, sheetId, { ...range, bottom: range.top });
}

function empty(draft: Draft, sheetId: string, cells: CellRange): void {
  const sheet = draft.edit(sheetId);
  for (let column = cells.left; column <= cells.right; column++)
    sheet.setCell(cells.top, column, { value: null, formula: undefined });
  draft.dirty.push({ sheet: sheetId, range: cells });
  draft.tellCells(sheetId, cells);
}

function isEmpty(draft: Draft, sheetId: string, { top, left, right }: CellRange): boolean {
  return !draft
    .sheet(sheetId)
    .rows[top]?.values.slice(left, right + 1)
    .some((value) => value !== null);
}
