import { TableManager } from '@univerjs/sheets-table';
import type { HostTable } from '../../../host/engine';
import { notFound } from '../../../host/memory/faults';
import type { UniverBook } from '../../univer-book';
import { fromUniver } from '../univer-range';
import { excelStyle } from './table-themes';

type UniverTable = NonNullable<ReturnType<TableManager['getTable']>>;

/** All tables of a workbook, in the order of its sheets. */
export function allTables(book: UniverBook): readonly HostTable[] {
  return book.workbook.getSheetOrders().flatMap((sheet) => tablesOf(book, sheet));
}

/** The tables of a sheet, in the order in which they came. */
export function tablesOf(book: UniverBook, sheet: string): readonly HostTable[] {
  const tables = book.injector.get(TableManager).getTablesBySubunitId(book.unitId, sheet);
  // One that undo brings back stands last in Univer.
  return tables.map(hostTable).sort((a, b) => (numberOf(a) === numberOf(b) ? 0 : numberOf(a) - numberOf(b)));
}

/** A table by its id. @throws EngineFault `ItemNotFound` */
export function tableOf(book: UniverBook, id: string): HostTable {
  const table = book.injector.get(TableManager).getTable(book.unitId, id);
  if (!table || !book.workbook.getSheetBySheetId(table.getSubunitId())) throw notFound();
  return hostTable(table);
}

/** The cells of a table's header row; undefined where it shows none. */
export function headerCells({ range, showHeaders }: HostTable): HostTable['range'] | undefined {
  return showHeaders ? { ...range, bottom: range.top } : undefined;
}

function hostTable(table: UniverTable): HostTable {
  return {
    id: table.getId(),
    name: table.getDisplayName(),
    sheet: table.getSubunitId(),
    range: fromUniver(table.getRange()),
    showHeaders: table.isShowHeader(),
    showTotals: table.isShowFooter(),
    columns: numbered(table.getTableInfo().columns.map(({ id, displayName }) => ({ id, name: displayName }))),
    style: excelStyle(table.getTableStyleId()),
  };
}

/** Columns that came through Univer have ids that are no numbers: they get those behind the highest. */
function numbered(columns: readonly { readonly id: string; readonly name: string }[]): HostTable['columns'] {
  let next = Math.max(0, ...columns.map(({ id }) => (isNumber(id) ? Number(id) : 0)));
  return columns.map(({ id, name }) => ({ id: isNumber(id) ? Number(id) : ++next, name }));
}

/** The number in an id that we gave. */
function numberOf({ id }: HostTable): number {
  const [, low, high] = /FFFF([0-9A-F]{2})([0-9A-F]{2,})0000\}$/.exec(id) ?? [];
  return low === undefined || high === undefined ? Infinity : Number.parseInt(high + low, 16);
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id);
}
