import type { CellRange } from '../../../../src/index';
import { columnCount, rowCount } from '../../addresses/grid';
import { fullAddress } from '../../addresses/range-address';
import type { HostLook } from '../../engine';
import { HostFault } from '../../host-fault';
import { fields, truth } from '../arguments';
import type { Method } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';

type Asked = Readonly<Record<string, unknown>>;
type Properties = Record<string, unknown>;

/** What of a cell's format the host can tell, by group and name. */
const FORMAT: Readonly<Record<string, Readonly<Record<string, keyof HostLook>>>> = {
  fill: { color: 'fillColor' },
  font: { color: 'fontColor', bold: 'bold', italic: 'italic' },
};

/** Only names that are asked for with true; an object asks for what is in it. */
function asked(options: Asked): [string, unknown][] {
  return Object.entries<unknown>(options).filter(
    ([, wanted]) => wanted !== false && wanted !== null && wanted !== undefined,
  );
}

function formatOf(options: Asked, look: HostLook): Properties {
  return Object.fromEntries<unknown>(
    asked(options).map(([group, names]) => {
      if (group === 'wrapText' || group === 'horizontalAlignment') return [group, look[group]];
      const known = FORMAT[group];
      if (!known) throw new HostFault('NotHosted', `This host does not have format.${group} in cell properties.`);
      return [
        group,
        Object.fromEntries<unknown>(
          asked(fields(names)).map(([name]) => {
            const key = known[name];
            if (!key)
              throw new HostFault('NotHosted', `This host does not have format.${group}.${name} in cell properties.`);
            return [name, look[key]];
          }),
        ),
      ];
    }),
  );
}

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
    format: (wanted) => formatOf(fields(wanted), engine.look(sheet, range.top, range.left)),
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

/** `setCellProperties`: the looks of each cell, in the range's shape. @throws HostFault for what the host cannot set */
export const setCellProperties: Method<RangeTarget> = ({ sheet, range }, [data], { engine }) => {
  if (!Array.isArray(data) || data.length !== rowCount(range)) throw new HostFault('InvalidArgument');
  for (const [down, row] of (data as unknown[]).entries()) {
    if (!Array.isArray(row) || row.length !== columnCount(range)) throw new HostFault('InvalidArgument');
    for (const [across, cell] of (row as unknown[]).entries()) {
      const look = lookFrom(fields(cell));
      const at = {
        top: range.top + down,
        bottom: range.top + down,
        left: range.left + across,
        right: range.left + across,
      };
      if (Object.keys(look).length > 0) engine.setLook(sheet, at, look);
    }
  }
};

function lookFrom(properties: Asked): Partial<HostLook> {
  const look: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (name !== 'format') throw new HostFault('NotHosted', `This host does not set ${name} as a cell property.`);
    for (const [group, names] of Object.entries(fields(value))) {
      for (const [part, wanted] of Object.entries(fields(names))) {
        const key = FORMAT[group]?.[part];
        if (!key)
          throw new HostFault('NotHosted', `This host does not set format.${group}.${part} as a cell property.`);
        look[key] = key === 'bold' || key === 'italic' ? truth(wanted) : wanted;
      }
    }
  }
  return look;
}
