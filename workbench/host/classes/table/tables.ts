import type { HostTable } from '../../engine';
import { HostObject, isA } from '../../protocol/host-object';
import { resolveAddress } from '../../addresses/resolve-address';
import { found, text, truth } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { itemAt } from '../range/range-edits';
import { sameName, type HostSession } from '../session';
import type { ClassTargets, RangeTarget, ScopeTarget } from '../targets';
import { TABLES_EVENTS } from './table-events';

type Scoped = ClassTargets['TableScopedCollection'];

function make(table: HostTable): HostObject<'Table'> {
  return new HostObject('Table', { table: table.id });
}

function tablesOf({ sheet }: ScopeTarget, { engine }: HostSession): HostTable[] {
  return engine.tables().filter((table) => sheet === undefined || table.sheet === sheet);
}

function find(tables: readonly HostTable[], key: unknown): HostObject<'Table'> | null {
  const wanted = typeof key === 'number' ? String(key) : text(key);
  const table = tables.find((each) => each.id === wanted) ?? tables.find((each) => sameName(each.name, wanted));
  return table ? make(table) : null;
}

/** Where a new table is to be: a range, or an address that names its sheet unless the collection is a sheet's. */
function place(given: unknown, { sheet }: ScopeTarget, session: HostSession): RangeTarget {
  if (isA(given, 'Range')) return given.target;
  const address = text(given);
  const own = sheet ?? (address.includes('!') ? undefined : session.engine.activeSheet());
  return resolveAddress(session, own, address);
}

/** `TableCollection`, of the workbook or of one sheet. */
export const TABLES: HostClass<ScopeTarget> = {
  scalars: { Count: readOnly((target, session) => tablesOf(target, session).length) },
  items: (target, session) => tablesOf(target, session).map(make),
  item: (target, key, session) => found(find(tablesOf(target, session), key)),
  reads: {
    GetCount: (target, _args, session) => tablesOf(target, session).length,
    GetItem: (target, [key], session) => found(find(tablesOf(target, session), key)),
    GetItemAt: (target, [index], session) => make(itemAt(tablesOf(target, session), index)),
    GetItemOrNullObject: (target, [key], session) => find(tablesOf(target, session), key),
  },
  writes: {
    Add: (target, [address, hasHeaders], session) => {
      const { sheet, range } = place(address, target, session);
      return make(session.engine.addTable(sheet, range, truth(hasHeaders)));
    },
  },
  events: TABLES_EVENTS,
  eventTarget: ({ sheet }) => sheet ?? 'Workbook',
};

function scoped({ tables }: Scoped, { engine }: HostSession): HostTable[] {
  return engine.tables().filter((table) => tables.includes(table.id));
}

/** `TableScopedCollection`: the tables that a range meets. */
export const SCOPED_TABLES: HostClass<Scoped> = {
  items: (target, session) => scoped(target, session).map(make),
  item: (target, key, session) => found(find(scoped(target, session), key)),
  reads: {
    GetCount: (target, _args, session) => scoped(target, session).length,
    GetFirst: (target, _args, session) => make(found(scoped(target, session)[0])),
    GetItem: (target, [key], session) => found(find(scoped(target, session), key)),
    GetItemOrNullObject: (target, [key], session) => find(scoped(target, session), key),
  },
};
