import type { HostTable } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject } from '../../protocol/host-object';
import { found, optionalText, text, wholeOr } from '../arguments';
import { readOnly, type HostClass, type Method } from '../host-class';
import { itemAt } from '../range/range-edits';
import { isCellValue, shaped } from '../range/cell-matrix';
import { sameName, type HostSession } from '../session';
import type { ClassTargets, TableTarget } from '../targets';
import { tableRange, type TablePart } from './table-parts';

type Column = ClassTargets['TableColumn'];

function make(table: HostTable, index: number): HostObject<'TableColumn'> {
  return new HostObject('TableColumn', { table: table.id, column: found(table.columns[index]).id });
}

function indexOf({ table, column }: Column, session: HostSession): number {
  const index = session.table(table).columns.findIndex((each) => each.id === column);
  if (index < 0) throw new HostFault('ItemNotFound');
  return index;
}

function find(table: HostTable, key: unknown): HostObject<'TableColumn'> | null {
  const index = table.columns.findIndex((each) =>
    typeof key === 'number' ? each.id === key : sameName(each.name, text(key)),
  );
  return index < 0 ? null : make(table, index);
}

function part(which: TablePart): Method<Column> {
  return (target, _args, session) => tableRange(session.table(target.table), which, indexOf(target, session));
}

/** `TableColumn` */
export const TABLE_COLUMN: HostClass<Column> = {
  scalars: {
    Id: readOnly(({ column }) => column),
    Index: readOnly(indexOf),
    Name: {
      read: (target, session) => session.table(target.table).columns[indexOf(target, session)]!.name,
      write: (target, value, session) => {
        const header = tableRange(session.table(target.table), 'header', indexOf(target, session)).target;
        session.engine.write(header.sheet, header.range, { content: [[text(value)]] });
      },
    },
    Values: {
      read: (target, session) => {
        const { sheet, range } = tableRange(session.table(target.table), 'range', indexOf(target, session)).target;
        return session.engine.read(sheet, range).values;
      },
      write: (target, value, session) => {
        const cells = tableRange(session.table(target.table), 'range', indexOf(target, session)).target;
        session.engine.write(cells.sheet, cells.range, { content: shaped(value, cells, isCellValue) });
      },
    },
  },
  parts: { Filter: ({ table, column }) => new HostObject('Filter', { table, column }) },
  reads: {
    GetRange: part('range'),
    GetHeaderRowRange: part('header'),
    GetDataBodyRange: part('data'),
    GetTotalRowRange: part('total'),
  },
  writes: {
    Delete: (target, _args, session) => {
      const { sheet, range } = tableRange(session.table(target.table), 'range', indexOf(target, session)).target;
      session.engine.remove(sheet, range, 'Left');
    },
  },
  identity: (target, session) => {
    indexOf(target, session);
    return { Id: target.column };
  },
};

/** `TableColumnCollection` */
export const TABLE_COLUMNS: HostClass<TableTarget> = {
  scalars: { Count: readOnly(({ table }, session) => session.table(table).columns.length) },
  items: ({ table }, session) =>
    session.table(table).columns.map((_column, index) => make(session.table(table), index)),
  item: ({ table }, key, session) => found(find(session.table(table), key)),
  reads: {
    GetCount: ({ table }, _args, session) => session.table(table).columns.length,
    GetItem: ({ table }, [key], session) => found(find(session.table(table), key)),
    GetItemAt: ({ table }, [index], session) => {
      itemAt(session.table(table).columns, index);
      return make(session.table(table), wholeOr(index, 0));
    },
    GetItemOrNullObject: ({ table }, [key], session) => find(session.table(table), key),
  },
  writes: {
    // The values that come with a column have its header on top.
    Add: ({ table }, [index, values, name], session) => {
      const { columns } = session.table(table);
      const given = values === null || values === undefined ? undefined : values;
      const rows = Array.isArray(given) ? (given as unknown[][]) : undefined;
      const [[first] = []] = rows ?? [];
      const header = optionalText(name) ?? (isCellValue(first) ? String(first) : freeName(columns));
      const wanted = wholeOr(index, -1);
      const at = wanted < 0 ? columns.length : wanted;
      session.engine.addTableColumn(table, header, at);
      if (given !== undefined) {
        const cells = tableRange(session.table(table), rows ? 'range' : 'data', at).target;
        session.engine.write(cells.sheet, cells.range, { content: shaped(given, cells, isCellValue) });
      }
      return make(session.table(table), at);
    },
  },
};

function freeName(columns: HostTable['columns']): string {
  for (let number = columns.length + 1; ; number++) {
    const name = `Column${number}`;
    if (!columns.some((column) => sameName(column.name, name))) return name;
  }
}
