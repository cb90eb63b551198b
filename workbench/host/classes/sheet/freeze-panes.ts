import type { CellRange } from '../../../../src/index';
import { COLUMNS, ROWS } from '../../addresses/grid';
import { HostFault } from '../../host-fault';
import type { HostObject } from '../../protocol/host-object';
import { found, wholeOr } from '../arguments';
import type { HostClass } from '../host-class';
import { makeRange } from '../range/make-range';
import { otherRange } from '../range/range-moves';
import type { HostSession } from '../session';
import type { SheetTarget } from '../targets';

/** What is frozen: rows as whole rows, columns as whole columns, both as the cells in the corner. */
function frozen({ sheet }: SheetTarget, { engine }: HostSession): HostObject<'Range'> | null {
  const { rows, columns } = engine.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const range: CellRange = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? ROWS - 1 : rows - 1,
    right: columns === 0 ? COLUMNS - 1 : columns - 1,
  };
  return makeRange(sheet, range);
}

function count(value: unknown): number {
  const wanted = wholeOr(value, 1);
  if (wanted < 1) throw new HostFault('InvalidArgument');
  return wanted;
}

/** `WorksheetFreezePanes` */
export const FREEZE_PANES: HostClass<SheetTarget> = {
  reads: {
    GetLocation: (target, _args, session) => found(frozen(target, session)),
    GetLocationOrNullObject: (target, _args, session) => frozen(target, session),
  },
  writes: {
    FreezeAt: ({ sheet }, [given], session) => {
      const { bottom, right } = otherRange(given, sheet, session);
      session.engine.freeze(sheet, bottom === ROWS - 1 ? 0 : bottom + 1, right === COLUMNS - 1 ? 0 : right + 1);
    },
    FreezeColumns: ({ sheet }, [columns], { engine }) => engine.freeze(sheet, 0, count(columns)),
    FreezeRows: ({ sheet }, [rows], { engine }) => engine.freeze(sheet, count(rows), 0),
    Unfreeze: ({ sheet }, _args, { engine }) => engine.freeze(sheet, 0, 0),
  },
};
