import { columnCount } from '../../addresses/grid';
import type { HostValue } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject, isA } from '../../protocol/host-object';
import { whole, wholeOr } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { isCellValue, shaped } from '../range/cell-matrix';
import { makeRange } from '../range/make-range';
import type { HostSession } from '../session';
import type { ClassTargets, RangeTarget, TableTarget } from '../targets';
import { dataRows, tablePart } from './table-parts';

type Row = ClassTargets['TableRow'];

function make(table: string, index: number): HostObject<'TableRow'> {
  return new HostObject('TableRow', { table, index });
}

function cellsOf({ table, index }: Row, session: HostSession): RangeTarget {
  const found = session.table(table);
  const data = tablePart(found, 'data');
  if (index < 0 || index >= dataRows(found)) throw new HostFault('InvalidArgument');
  return { sheet: found.sheet, range: { ...data, top: data.top + index, bottom: data.top + index } };
}

function removeRows(table: string, first: number, count: number, session: HostSession): void {
  const { sheet, range } = cellsOf({ table, index: first }, session);
  cellsOf({ table, index: first + count - 1 }, session);
  session.engine.remove(sheet, { ...range, bottom: range.top + count - 1 }, 'Up');
}

/** `TableRow` */
export const TABLE_ROW: HostClass<Row> = {
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      read: (target, session) => {
        const { sheet, range } = cellsOf(target, session);
        return session.engine.read(sheet, range).values;
      },
      write: (target, value, session) => {
        const cells = cellsOf(target, session);
        session.engine.write(cells.sheet, cells.range, { content: shaped(value, cells, isCellValue) });
      },
    },
  },
  reads: {
    GetRange: (target, _args, session) => {
      const { sheet, range } = cellsOf(target, session);
      return makeRange(sheet, range);
    },
  },
  writes: { Delete: ({ table, index }, _args, session) => removeRows(table, index, 1, session) },
};

/** The rows of values that are added: one row may come as a plain list. */
function newRows(values: unknown, width: number): HostValue[][] {
  if (values === null || values === undefined) return [new Array<HostValue>(width).fill('')];
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [new Array(width).fill(values)];
  const target: RangeTarget = { sheet: '', range: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } };
  return shaped(rows, target, isCellValue).map((row) => row.map((value) => value ?? ''));
}

/** `TableRowCollection` */
export const TABLE_ROWS: HostClass<TableTarget> = {
  scalars: { Count: readOnly(({ table }, session) => dataRows(session.table(table))) },
  items: ({ table }, session) =>
    Array.from({ length: dataRows(session.table(table)) }, (_row, index) => make(table, index)),
  reads: {
    GetCount: ({ table }, _args, session) => dataRows(session.table(table)),
    GetItemAt: ({ table }, [index], session) => {
      const row = { table, index: whole(index) };
      cellsOf(row, session);
      return make(row.table, row.index);
    },
  },
  writes: {
    Add: ({ table }, [index, values], session) => {
      const before = session.table(table);
      const wanted = wholeOr(index, -1);
      const at = wanted < 0 ? dataRows(before) : wanted;
      const rows = newRows(values, columnCount(before.range));
      session.engine.addTableRows(table, rows, at);
      // At the end counted from there: the first rows of a table may have taken its empty row.
      return make(table, at === dataRows(before) ? dataRows(session.table(table)) - rows.length : at);
    },
    DeleteRows: ({ table }, [rows], session) => {
      if (!Array.isArray(rows)) throw new HostFault('InvalidArgument');
      const indexes = (rows as unknown[]).map((row) => (isA(row, 'TableRow') ? row.target.index : whole(row)));
      for (const index of new Set(indexes.sort((one, other) => other - one))) removeRows(table, index, 1, session);
    },
    DeleteRowsAt: ({ table }, [index, count], session) => removeRows(table, whole(index), wholeOr(count, 1), session),
  },
};
