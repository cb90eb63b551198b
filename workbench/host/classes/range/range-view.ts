import { a1 } from '../../../../src/index';
import { HostObject } from '../../protocol/host-object';
import { readOnly, type HostClass } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { cellText } from './cell-text';
import { makeRange } from './make-range';
import { itemAt } from './range-edits';
import { toR1C1 } from './r1c1';

function between(from: number, to: number, keep: (at: number) => boolean): number[] {
  return Array.from({ length: to - from + 1 }, (_each, index) => from + index).filter(keep);
}

function visibleRows({ sheet, range }: RangeTarget, { engine }: HostSession): number[] {
  return between(range.top, range.bottom, (row) => !engine.isRowHidden(sheet, row));
}

function visibleColumns({ sheet, range }: RangeTarget, { engine }: HostSession): number[] {
  return between(range.left, range.right, (column) => !engine.isColumnHidden(sheet, column));
}

/** The visible cells of a matrix that covers the view's range. */
function visible<V, R>(
  target: RangeTarget,
  session: HostSession,
  matrix: readonly (readonly V[])[],
  take: (value: V, row: number, column: number) => R,
): R[][] {
  const columns = visibleColumns(target, session);
  return visibleRows(target, session).map((row) =>
    columns.map((column) => take(matrix[row - target.range.top]![column - target.range.left]!, row, column)),
  );
}

function rowViews(target: RangeTarget, session: HostSession): HostObject<'RangeView'>[] {
  return visibleRows(target, session).map(
    (row) => new HostObject('RangeView', { sheet: target.sheet, range: { ...target.range, top: row, bottom: row } }),
  );
}

/** `RangeView`: what of a range is not hidden. */
export const RANGE_VIEW: HostClass<RangeTarget> = {
  scalars: {
    Values: readOnly((target, session) => visible(target, session, session.cells(target).values, (value) => value)),
    Formulas: readOnly((target, session) => visible(target, session, session.cells(target).formulas, (value) => value)),
    FormulasLocal: readOnly((target, session) =>
      visible(target, session, session.cells(target).formulas, (value) => value),
    ),
    FormulasR1C1: readOnly((target, session) => visible(target, session, session.cells(target).formulas, toR1C1)),
    NumberFormat: readOnly((target, session) =>
      visible(target, session, session.cells(target).formats, (code) => code),
    ),
    ValueTypes: readOnly((target, session) => visible(target, session, session.cells(target).types, (type) => type)),
    Text: readOnly((target, session) => {
      const { values, formats } = session.cells(target);
      return visible(target, session, values, (value, row, column) =>
        cellText(value, formats[row - target.range.top]![column - target.range.left]!),
      );
    }),
    RowCount: readOnly((target, session) => visibleRows(target, session).length),
    ColumnCount: readOnly((target, session) => visibleColumns(target, session).length),
    CellAddresses: readOnly((target, session) =>
      visible(target, session, session.cells(target).values, (_value, row, column) => a1({ row, column })),
    ),
    Index: readOnly(({ range }) => range.top),
  },
  parts: { Rows: (target) => new HostObject('RangeViewCollection', target) },
  reads: { GetRange: ({ sheet, range }) => makeRange(sheet, range) },
};

/** `RangeViewCollection`: a view's rows. */
export const RANGE_VIEW_COLLECTION: HostClass<RangeTarget> = {
  items: rowViews,
  reads: {
    GetCount: (target, _args, session) => rowViews(target, session).length,
    GetItemAt: (target, [index], session) => itemAt(rowViews(target, session), index),
  },
};
