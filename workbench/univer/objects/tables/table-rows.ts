import type { CellRange } from '../../../../src/index';
import type { HostTable } from '../../../host/engine';
import { invalidOperation } from '../../../host/memory/faults';
import { escapedColumn } from '../../../host/memory/tables/escaped-column';
import type { UniverCells } from '../../cells/univer-cells';
import type { UniverStructure } from '../../structure/univer-structure';
import type { UniverBook } from '../../univer-book';
import { putTable } from './put-table';
import { writeTexts } from './table-headers';
import { tableOf } from './table-state';

const SUM_OF_NUMBERS = 109;

/** Shows or hides a table's header row and its total row; what is undefined stays. */
export function setTableRows(
  book: UniverBook,
  cells: UniverCells,
  structure: UniverStructure,
  id: string,
  { headers, totals }: { readonly headers?: boolean; readonly totals?: boolean },
): void {
  const table = tableOf(book, id);
  if (totals !== undefined && totals !== table.showTotals) {
    if (totals) addTotals(book, cells, structure, table);
    else removeRow(book, cells, table, { ...table.range, top: table.range.bottom });
  }
  const now = tableOf(book, id);
  if (headers !== undefined && headers !== now.showHeaders) {
    if (headers) addHeaders(book, cells, now);
    else removeRow(book, cells, now, { ...now.range, bottom: now.range.top });
  }
}

/** The last column is summed, and the first one says so, as Excel has it in a new total row. */
function addTotals(
  book: UniverBook,
  cells: UniverCells,
  structure: UniverStructure,
  { id, sheet, range }: HostTable,
): void {
  const row = range.bottom + 1;
  const totals = { ...range, top: row, bottom: row };
  if (!isEmpty(cells, sheet, totals)) structure.shift(sheet, totals, 'Down');
  const table = tableOf(book, id);
  const { columns, name } = table;
  putTable(book, table, { ...table, range: { ...range, bottom: row }, showTotals: true });
  const last = escapedColumn(columns.at(-1)!.name);
  const sum = `=SUBTOTAL(${SUM_OF_NUMBERS},${name}[${last}])`;
  const texts = columns.map((_, index) => (index === columns.length - 1 ? sum : index === 0 ? 'Summa' : null));
  cells.write(sheet, totals, { content: [texts] });
}

function addHeaders(book: UniverBook, cells: UniverCells, table: HostTable): void {
  const { sheet, range, columns } = table;
  const top = range.top - 1;
  if (top < 0 || !isEmpty(cells, sheet, { ...range, top, bottom: top })) throw invalidOperation();
  putTable(book, table, { ...table, range: { ...range, top }, showHeaders: true });
  writeTexts(
    book,
    sheet,
    top,
    range.left,
    columns.map(({ name }) => name),
    { ...range, top, bottom: top },
  );
}

/** The header row (the table's first) or the total row is no more; its cells are emptied. */
function removeRow(book: UniverBook, cells: UniverCells, table: HostTable, row: CellRange): void {
  const { range } = table;
  const isHeader = row.top === range.top;
  const left = isHeader ? { ...range, top: range.top + 1 } : { ...range, bottom: range.bottom - 1 };
  putTable(book, table, { ...table, range: left, ...(isHeader ? { showHeaders: false } : { showTotals: false }) });
  cells.clear(table.sheet, row, 'Contents');
}

function isEmpty(cells: UniverCells, sheet: string, range: CellRange): boolean {
  return cells.read(sheet, range).formulas.every((row) => row.every((each) => each === ''));
}
