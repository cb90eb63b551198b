import { HostObject } from '../../protocol/host-object';
import { text, truth } from '../arguments';
import { readOnly, type HostClass, type Scalar } from '../host-class';
import { otherRange } from '../range/range-moves';
import { makeRange } from '../range/make-range';
import { kept } from '../kept';
import type { TableTarget } from '../targets';
import { applyFilter, clearCriteria } from './filtering';
import { tableRange } from './table-parts';
import { TABLE_EVENTS } from './table-events';

/** Something of a table's style that this host only keeps. */
function styled(name: string, plain: boolean): Scalar<TableTarget> {
  return kept(`Table.${name}`, plain, ({ table }) => table);
}

/** `Table` */
export const TABLE: HostClass<TableTarget> = {
  scalars: {
    Id: readOnly(({ table }, session) => session.table(table).id),
    Name: {
      read: ({ table }, session) => session.table(table).name,
      write: ({ table }, value, { engine }) => engine.renameTable(table, text(value)),
    },
    ShowHeaders: {
      read: ({ table }, session) => session.table(table).showHeaders,
      write: ({ table }, value, { engine }) => engine.setTableRows(table, { headers: truth(value) }),
    },
    ShowTotals: {
      read: ({ table }, session) => session.table(table).showTotals,
      write: ({ table }, value, { engine }) => engine.setTableRows(table, { totals: truth(value) }),
    },
    Style: {
      read: ({ table }, session) => session.table(table).style,
      write: ({ table }, value, { engine }) => engine.setTableStyle(table, text(value)),
    },
    HighlightFirstColumn: styled('highlightFirstColumn', false),
    HighlightLastColumn: styled('highlightLastColumn', false),
    ShowBandedRows: styled('showBandedRows', true),
    ShowBandedColumns: styled('showBandedColumns', false),
    ShowFilterButton: styled('showFilterButton', true),
    LegacyId: readOnly(({ table }, session) => session.table(table).id.replace(/\D/g, '') || '1'),
  },
  parts: {
    AutoFilter: ({ table }) => new HostObject('AutoFilter', { table }),
    Columns: ({ table }) => new HostObject('TableColumnCollection', { table }),
    Rows: ({ table }) => new HostObject('TableRowCollection', { table }),
    Sort: (target) => new HostObject('TableSort', target),
    Worksheet: ({ table }, session) => new HostObject('Worksheet', { sheet: session.table(table).sheet }),
  },
  reads: {
    GetRange: ({ table }, _args, session) => tableRange(session.table(table), 'range'),
    GetHeaderRowRange: ({ table }, _args, session) => tableRange(session.table(table), 'header'),
    GetDataBodyRange: ({ table }, _args, session) => tableRange(session.table(table), 'data'),
    GetTotalRowRange: ({ table }, _args, session) => tableRange(session.table(table), 'total'),
  },
  writes: {
    ClearFilters: (target, _args, session) => clearCriteria(target, session),
    ReapplyFilters: (target, _args, session) => {
      const filter = session.state.filters.get(target.table);
      if (filter) applyFilter(target, filter, session);
    },
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
