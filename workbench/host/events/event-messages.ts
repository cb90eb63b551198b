import { localAddress } from '../addresses/range-address';
import { intersection } from '../addresses/grid';
import { SheetEvent } from '../classes/sheet/sheet-events';
import { TableEvent } from '../classes/table/table-events';
import type { RangeTarget } from '../classes/targets';
import type { HostChange, HostTable, WorkbookEngine } from '../engine';
import { WORKBOOK, type EventMessage } from './event-desk';

type CellsChange = Extract<HostChange, { kind: 'cells' }>;
type Args = Readonly<Record<string, unknown>>;

/** The same event for those who listen to one sheet and for those who listen to all. */
function toSheetAndAll(type: number, sheet: string, args: Args): EventMessage[] {
  const told = { worksheetId: sheet, ...args };
  return [sheet, WORKBOOK].map((target) => ({ type, target, args: told }));
}

/** Events of a table reach those who listen to it, to its sheet's tables and to all tables. */
function toTableListeners(type: number, table: string, sheet: string, args: Args): EventMessage[] {
  const told = { tableId: table, worksheetId: sheet, ...args };
  return [table, sheet, WORKBOOK].map((target) => ({ type, target, args: told }));
}

function tableChanges(change: CellsChange, tables: readonly HostTable[]): EventMessage[] {
  return tables.flatMap((table) => {
    const common = table.sheet === change.sheet ? intersection(table.range, change.range) : undefined;
    if (!common) return [];
    return toTableListeners(TableEvent.changed, table.id, table.sheet, {
      address: localAddress(common),
      changeType: change.changeType,
      source: change.source,
      ...change.details,
    });
  });
}

/** Whom a change of cells is told to, and how; `referenceId` stands for the changed range. */
function cellsChanged(change: CellsChange, tables: readonly HostTable[], referenceId: string): EventMessage[] {
  const args = {
    address: localAddress(change.range),
    changeType: change.changeType,
    source: change.source,
    triggerSource: change.trigger,
    shiftDirection: 'None',
    referenceId,
    ...change.details,
  };
  return [
    ...toSheetAndAll(SheetEvent.changed, change.sheet, args),
    ...tableChanges(change, tables).map((message) => ({ ...message, args: { ...message.args, referenceId } })),
  ];
}

function selected(change: Extract<HostChange, { kind: 'selection' }>, tables: readonly HostTable[]): EventMessage[] {
  const address = localAddress(change.range);
  const inTables = tables
    .filter((table) => table.sheet === change.sheet)
    .map((table) => {
      const common = intersection(table.range, change.range);
      const inside = common ? localAddress(common) : '';
      return {
        type: TableEvent.selectionChanged,
        target: table.id,
        args: { worksheetId: change.sheet, address: inside },
      };
    });
  return [...toSheetAndAll(SheetEvent.selectionChanged, change.sheet, { address }), ...inTables];
}

/**
 * What Excel would tell of a change, to all who could listen.
 * @param reference keeps a range for the event's `getRange`; its id
 */
export function eventMessages(
  change: HostChange,
  engine: WorkbookEngine,
  reference: (change: RangeTarget) => string,
): EventMessage[] {
  const source = 'source' in change ? change.source : 'Local';
  switch (change.kind) {
    case 'cells':
      return cellsChanged(change, engine.tables(), reference(change));
    case 'formats':
      return toSheetAndAll(SheetEvent.formatChanged, change.sheet, {
        source,
        address: localAddress(change.range),
        referenceId: reference(change),
      });
    case 'formulas-calculated':
      return toSheetAndAll(SheetEvent.calculated, change.sheet, { address: '' });
    case 'selection':
      return selected(change, engine.tables());
    case 'sheet-activated':
      return toSheetAndAll(SheetEvent.activated, change.sheet, {});
    case 'sheet-deactivated':
      return toSheetAndAll(SheetEvent.deactivated, change.sheet, {});
    case 'sheet-added':
      return toSheetAndAll(SheetEvent.added, change.sheet, { source });
    case 'sheet-deleted':
      return toSheetAndAll(SheetEvent.deleted, change.sheet, { source });
    case 'sheet-moved': {
      const position = engine.sheets().findIndex((sheet) => sheet.id === change.sheet);
      return toSheetAndAll(SheetEvent.moved, change.sheet, { source, positionAfter: position });
    }
    case 'sheet-renamed':
      return toSheetAndAll(SheetEvent.nameChanged, change.sheet, {
        source,
        nameBefore: change.before,
        nameAfter: change.after,
      });
    case 'sheet-visibility':
      return toSheetAndAll(SheetEvent.visibilityChanged, change.sheet, {
        source,
        visibilityBefore: change.before,
        visibilityAfter: change.after,
      });
    case 'table-added':
      return toTableListeners(TableEvent.added, change.table, change.sheet, { source });
    case 'table-deleted':
      return toTableListeners(TableEvent.deleted, change.table, change.sheet, { source, tableName: change.name });
    // Excel tells of a table's cells only, which the change of cells has told.
    case 'table-changed':
      return [];
    case 'rows-hidden':
      return toSheetAndAll(SheetEvent.rowHiddenChanged, change.sheet, {
        source,
        address: `${change.top + 1}:${change.bottom + 1}`,
        changeType: change.hidden ? 'Hidden' : 'Unhidden',
      });
    case 'protection': {
      const isProtected = engine.sheets().find((sheet) => sheet.id === change.sheet)?.isProtected ?? false;
      return toSheetAndAll(SheetEvent.protectionChanged, change.sheet, { source, isProtected });
    }
  }
}
