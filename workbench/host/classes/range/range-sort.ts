import { flag, oneOf } from '../arguments';
import type { HostClass } from '../host-class';
import type { RangeTarget, TableTarget } from '../targets';
import { readOnly } from '../host-class';
import { tablePart } from '../table/table-parts';
import { sortCells, sortFields, withoutHeader } from './sort-rows';

/** `RangeSort` */
export const RANGE_SORT: HostClass<RangeTarget> = {
  writes: {
    Apply: ({ sheet, range }, [given, matchCase, hasHeaders, orientation], session) => {
      const by = sortFields(given);
      const turned = oneOf(orientation, ['Rows', 'Columns']) === 'Columns';
      const data = turned ? range : withoutHeader(range, flag(hasHeaders));
      if (data) sortCells({ sheet, range: data }, by, flag(matchCase), turned, session);
    },
  },
};

/** `TableSort`. What it was sorted by is kept while the host lives; clearing that leaves the rows where they are, as in Excel. */
export const TABLE_SORT: HostClass<TableTarget> = {
  scalars: {
    Fields: readOnly(({ table }, { state }) => state.sorts.get(table)?.fields ?? []),
    MatchCase: readOnly(({ table }, { state }) => state.sorts.get(table)?.matchCase ?? false),
    Method: readOnly(() => 'PinYin'),
  },
  writes: {
    Apply: ({ table }, [given, matchCase], session) => {
      const { sheet } = session.table(table);
      const by = sortFields(given);
      sortCells({ sheet, range: tablePart(session.table(table), 'data') }, by, flag(matchCase), false, session);
      session.state.sorts.set(table, { fields: by, matchCase: flag(matchCase) });
    },
    Clear: ({ table }, _args, { state }) => void state.sorts.delete(table),
    Reapply: ({ table }, _args, session) => {
      const sort = session.state.sorts.get(table);
      const { sheet } = session.table(table);
      const range = tablePart(session.table(table), 'data');
      if (sort) sortCells({ sheet, range }, sort.fields, sort.matchCase, false, session);
    },
  },
};
