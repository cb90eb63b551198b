import type { CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { fullAddress } from '../../addresses/range-address';
import { HostFault } from '../../host-fault';
import { fields } from '../arguments';
import type { Method } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { asked, formatProperties } from './cell-formats';

type Asked = Readonly<Record<string, unknown>>;
type Properties = Record<string, unknown>;

/** The properties of one row, column or cell, as asked; `range` is what they are about. */
function propertiesOf(options: Asked, { sheet, range }: RangeTarget, session: HostSession): Properties {
  const { engine } = session;
  const rowHidden = (): boolean => engine.isRowHidden(sheet, range.top);
  const columnHidden = (): boolean => engine.isColumnHidden(sheet, range.left);
  const known: Readonly<Record<string, (wanted: unknown) => unknown>> = {
    address: () => fullAddress(session.sheet(sheet).name, range),
    addressLocal: () => fullAddress(session.sheet(sheet).name, range),
    rowIndex: () => range.top,
    columnIndex: () => range.left,
    rowHidden,
    columnHidden,
    hidden: () => rowHidden() || columnHidden(),
    style: () => 'Normal',
    hyperlink: () => engine.look(sheet, range.top, range.left).hyperlink ?? null,
    format: (wanted) => formatProperties(fields(wanted), { sheet, range }, engine),
  };
  return Object.fromEntries(
    asked(options).map(([name, wanted]) => {
      const read = known[name];
      if (!read) throw new HostFault('NotHosted', `This host does not have ${name} in cell properties.`);
      return [name, read(wanted)];
    }),
  );
}

function each(
  count: number,
  make: (index: number) => CellRange,
  target: RangeTarget,
  options: Asked,
  session: HostSession,
): Properties[] {
  return Array.from({ length: count }, (_each, index) =>
    propertiesOf(options, { sheet: target.sheet, range: make(index) }, session),
  );
}

/** `getRowProperties`: an entry a row. */
export const rowProperties: Method<RangeTarget> = (target, [options], session) =>
  each(
    rowCount(target.range),
    (index) => ({ ...target.range, top: target.range.top + index, bottom: target.range.top + index }),
    target,
    fields(options),
    session,
  );

/** `getColumnProperties`: an entry a column. */
export const columnProperties: Method<RangeTarget> = (target, [options], session) =>
  each(
    columnCount(target.range),
    (index) => ({ ...target.range, left: target.range.left + index, right: target.range.left + index }),
    target,
    fields(options),
    session,
  );

/** `getCellProperties`: an entry a cell, row by row. */
export const cellProperties: Method<RangeTarget> = (target, [options], session) =>
  Array.from({ length: rowCount(target.range) }, (_row, down) => {
    const top = target.range.top + down;
    return each(
      columnCount(target.range),
      (across) => ({ top, bottom: top, left: target.range.left + across, right: target.range.left + across }),
      target,
      fields(options),
      session,
    );
  });
