import { CommandType, type IMutation } from '@univerjs/core';
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import type { HostTable } from '../../../host/engine';
import type { UniverBook } from '../../univer-book';
import { toUniver } from '../univer-range';
import { univerStyle } from './table-themes';

/** The id of our own mutation: a table comes, goes, or becomes another. Univer's own keep neither column ids nor the total row. */
export const PUT_TABLE = 'styrkoll.mutation.put-table';

/** What `PUT_TABLE` runs with. */
export interface PutTableParams {
  readonly unitId: string;
  /** The table from now on; absent where it goes. */
  readonly table?: HostTable;
  /** As it was; absent where it comes. */
  readonly before?: HostTable;
  /** Whether the table comes or goes only because its cells move, or its sheet goes: nobody is told of that. */
  readonly quiet?: boolean;
}

const mutation: IMutation<PutTableParams> = {
  id: PUT_TABLE,
  type: CommandType.MUTATION,
  handler: (accessor, { unitId, table, before }) => {
    const manager = accessor.get(TableManager);
    if (table) setTable(manager, unitId, table);
    else if (before) manager.deleteTable(unitId, before.id);
    return true;
  },
};

/** Makes our mutation known; once for each Univer. */
export function registerPutTable(book: UniverBook): void {
  if (!book.commands.hasCommand(PUT_TABLE)) book.commands.registerCommand(mutation);
}

/** Changes a table, as a part of the step of undo: it comes where there was none before, and goes where there is none afterwards. */
export function putTable(
  book: UniverBook,
  before: HostTable | undefined,
  table: HostTable | undefined,
  quiet = false,
): void {
  const own = { unitId: book.unitId, ...(quiet && { quiet }) };
  const redo: PutTableParams = { ...own, ...(table && { table }), ...(before && { before }) };
  const undo: PutTableParams = { ...own, ...(before && { table: before }), ...(table && { before: table }) };
  book.mutate([{ id: PUT_TABLE, params: redo }], [{ id: PUT_TABLE, params: undo }]);
}

/** What Univer's formulas are told of tables that come with the file. */
const told = new WeakSet<object>();

/** Puts tables in that come with the file: nothing to undo, nothing told. */
export function loadTables({ commands, injector, unitId }: UniverBook, tables: readonly HostTable[]): void {
  const manager = injector.get(TableManager);
  const listener = commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetSuperTableMutation.id && params) told.add(params);
  });
  for (const table of tables) setTable(manager, unitId, table);
  listener.dispose();
}

/** Whether a mutation's parameters tell of a table that came with the file: its formulas have their results. */
export function isOfLoading(params: object | undefined): boolean {
  return params !== undefined && told.has(params);
}

function setTable(manager: TableManager, unitId: string, table: HostTable): void {
  const { id, name, sheet, range, showHeaders, showTotals } = table;
  const columns = table.columns.map((column) => ({ id: String(column.id), displayName: column.name }));
  const place = toUniver(range);
  const tableStyleId = univerStyle(table.style);
  let known = manager.getTable(unitId, id);
  if (!known) {
    const header = columns.map(({ displayName }) => displayName);
    manager.addTable(unitId, sheet, name, place, header, id, {
      tableStyleId,
      showHeader: showHeaders,
      columns: columns as never,
    });
    known = manager.getTable(unitId, id)!;
  }
  if (known.getDisplayName() !== name) manager.setTableByConfig(unitId, id, { name });
  if (known.getTableStyleId() !== tableStyleId) manager.setTableByConfig(unitId, id, { theme: tableStyleId });
  manager.updateTableRange(unitId, id, { newRange: place });
  const json = known.toJSON();
  // Univer has no other way to show a total row; no columns, as the table would take them in addition to its own.
  known.fromJSON({
    ...json,
    columns: [],
    options: { ...json.options, showHeader: showHeaders, showFooter: showTotals },
  });
  known.setColumns(
    columns.map((column) => ({ ...column, dataType: 'string', formula: '', meta: {}, style: {} })) as never,
  );
  // Told again, now that the columns are right: Univer's formulas learn their names from it.
  manager.updateTableRange(unitId, id, { newRange: place });
}
