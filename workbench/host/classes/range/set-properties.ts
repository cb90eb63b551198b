import type { CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { HostFault, notHosted } from '../../host-fault';
import { fields, truth } from '../arguments';
import type { Method } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { setFormat } from './cell-formats';
import { RANGE_SCALARS } from './range-scalars';

type Given = Readonly<Record<string, unknown>>;

/** Writes what is given about some cells: their format, a link, whether their rows or columns are hidden. */
function setAll(given: Given, target: RangeTarget, session: HostSession): void {
  const { engine } = session;
  const { sheet, range } = target;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    switch (name) {
      case 'format':
        setFormat(fields(value), target, engine);
        break;
      case 'hyperlink':
        RANGE_SCALARS.Hyperlink!.write!(target, value, session);
        break;
      case 'rowHidden':
        engine.setRowsHidden(sheet, range.top, range.bottom, truth(value));
        break;
      case 'columnHidden':
        engine.setColumnsHidden(sheet, range.left, range.right, truth(value));
        break;
      default:
        throw notHosted(`${name} as a cell property`);
    }
  }
}

function list(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostFault('InvalidArgument');
  return value as unknown[];
}

/** `setCellProperties`: the properties of each cell, in the range's shape. @throws HostFault for what the host cannot set */
export const setCellProperties: Method<RangeTarget> = ({ sheet, range }, [data], session) =>
  list(data, rowCount(range)).forEach((row, down) =>
    list(row, columnCount(range)).forEach((cell, across) => {
      const [top, left] = [range.top + down, range.left + across];
      setAll(fields(cell), { sheet, range: { top, left, bottom: top, right: left } }, session);
    }),
  );

/** `setRowProperties`: an entry a row. @throws HostFault for what the host cannot set */
export const setRowProperties: Method<RangeTarget> = ({ sheet, range }, [data], session) =>
  list(data, rowCount(range)).forEach((row, down) => {
    const cells: CellRange = { ...range, top: range.top + down, bottom: range.top + down };
    setAll(fields(row), { sheet, range: cells }, session);
  });

/** `setColumnProperties`: an entry a column. @throws HostFault for what the host cannot set */
export const setColumnProperties: Method<RangeTarget> = ({ sheet, range }, [data], session) =>
  list(data, columnCount(range)).forEach((column, across) => {
    const cells: CellRange = { ...range, left: range.left + across, right: range.left + across };
    setAll(fields(column), { sheet, range: cells }, session);
  });
