import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { text, truth } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import { otherRange } from '../range/range-moves';
import { makeRange } from '../range/make-range';
import type { TableTarget } from '../targets';
import { tableRange } from './table-parts';
import { TABLE_EVENTS } from './table-events';

/** A property that this host keeps as Excel's new tables have it. */
function fixed(name: string, value: boolean): Scalar<TableTarget> {
  return {
    read: () => value,
    write: (_target, given) => {
      if (truth(given) !== value) throw new HostFault('NotHosted', `This host does not change Table.${name}.`);
    },
  };
}

/** `Table` */
export const TABLE: HostClass<TableTarget> = {
  scalars: {
    Id: readOnly(({ table }, session) => session.table(table).id),
    Name: {
      read: ({ table }, session) => session.table(table).name,
      write: ({ table }, value, { engine }) => engine.renameTable(table, text(value)),
    },
    ShowHeaders: readOnly(({ table }, session) => session.table(table).showHeaders),
    ShowTotals: readOnly(({ table }, session) => session.table(table).showTotals),
    Style: {
      read: ({ table }, session) => session.table(table).style,
      write: ({ table }, value, { engine }) => engine.setTableStyle(table, text(value)),
    },
    HighlightFirstColumn: fixed('highlightFirstColumn', false),
    HighlightLastColumn: fixed('highlightLastColumn', false),
    ShowBandedRows: fixed('showBandedRows', true),
    ShowBandedColumns: fixed('showBandedColumns', false),
    ShowFilterButton: fixed('showFilterButton', true),
    LegacyId: readOnly(({ table }, session) => session.table(table).id.replace(/\D/g, '') || '1'),
  },
  parts: {
    AutoFilter: ({ table }) => new HostObject('AutoFilter', { table }),
    Columns: ({ table }) => new HostObject('TableColumnCollection', { table }),
    Rows: ({ table }) => new HostObject('TableRowCollection', { table }),
    Worksheet: ({ table }, session) => new HostObject('Worksheet', { sheet: session.table(table).sheet }),
  },
  reads: {
    GetRange: ({ table }, _args, session) => tableRange(session.table(table), 'range'),
    GetHeaderRowRange: ({ table }, _args, session) => tableRange(session.table(table), 'header'),
    GetDataBodyRange: ({ table }, _args, session) => tableRange(session.table(table), 'data'),
    GetTotalRowRange: ({ table }, _args, session) => tableRange(session.table(table), 'total'),
  },
  writes: {
    ClearFilters: ({ table }, _args, { engine }) => engine.clearFilters(table),
    ReapplyFilters: () => undefined,
    ConvertToRange: ({ table }, _args, session) => {
      const { sheet, range } = session.table(table);
      session.engine.deleteTable(table, true);
      return makeRange(sheet, range);
    },
    Delete: ({ table }, _args, session) => session.engine.deleteTable(session.table(table).id, false),
    Resize: ({ table }, [range], session) =>
      session.engine.resizeTable(table, otherRange(range, session.table(table).sheet, session)),
  },
  identity: ({ table }, session) => ({ Id: session.table(table).id }),
  events: { ...TABLE_EVENTS },
  eventTarget: ({ table }) => table,
};
