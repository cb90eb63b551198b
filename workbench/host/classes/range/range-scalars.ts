import type { CellRange } from '../../../../src/index';
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../../addresses/grid';
import { fullAddress } from '../../addresses/range-address';
import type { HostInput, WorkbookEngine } from '../../engine';
import { fields, optionalText, truth } from '../arguments';
import { readOnly, type Scalar } from '../host-class';
import type { HostSession } from '../session';
import type { RangeTarget } from '../targets';
import { isCellValue, isText, perCell, shaped } from './cell-matrix';
import { cellText } from './cell-text';
import { fromR1C1, toR1C1 } from './r1c1';

const LARGEST_COUNT = 2 ** 31 - 1;

function write(target: RangeTarget, session: HostSession, input: HostInput): void {
  session.engine.write(target.sheet, target.range, input);
}

/** Values or formulas: to the engine they are the same, since it takes what begins with `=` for a formula. */
const content: Scalar<RangeTarget>['write'] = (target, value, session) =>
  write(target, session, { content: shaped(value, target, isCellValue) });

const formats: Scalar<RangeTarget> = {
  read: (target, session) => perCell(target, session, (cells) => cells.formats),
  write: (target, value, session) => write(target, session, { formats: shaped(value, target, isText) }),
};

const formulas: Scalar<RangeTarget> = {
  read: (target, session) => perCell(target, session, (cells) => cells.formulas),
  write: content,
};

/** True or false where all rows agree, else null. */
function agreed(flags: Iterable<boolean>): boolean | null {
  let first: boolean | undefined;
  for (const flag of flags) {
    first ??= flag;
    if (flag !== first) return null;
  }
  return first ?? false;
}

function* hiddenRows({ sheet, range }: RangeTarget, { engine }: HostSession): Generator<boolean> {
  for (let row = range.top; row <= range.bottom; row++) yield engine.isRowHidden(sheet, row);
}

function* hiddenColumns({ sheet, range }: RangeTarget, { engine }: HostSession): Generator<boolean> {
  for (let column = range.left; column <= range.right; column++) yield engine.isColumnHidden(sheet, column);
}

function address({ sheet, range }: RangeTarget, session: HostSession): string {
  return fullAddress(session.sheet(sheet).name, range);
}

/** `isEntireColumn` and its like go over the wire in a manner of their own, too: the client reads both. */
function entire(test: (range: CellRange) => boolean): Scalar<RangeTarget> {
  return readOnly(({ range }) => test(range));
}

function rowPoints(sheet: string, top: number, bottom: number, engine: WorkbookEngine): number {
  let sum = 0;
  for (let row = top; row <= bottom; row++) sum += engine.rowHeight(sheet, row);
  return sum;
}

function columnPoints(sheet: string, left: number, right: number, engine: WorkbookEngine): number {
  let sum = 0;
  for (let column = left; column <= right; column++) sum += engine.columnWidth(sheet, column);
  return sum;
}

/** `Range`: its plain properties. */
export const RANGE_SCALARS: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Address: readOnly(address),
  AddressLocal: readOnly(address),
  CellCount: readOnly(({ range }) => (cellCount(range) > LARGEST_COUNT ? -1 : cellCount(range))),
  RowIndex: readOnly(({ range }) => range.top),
  ColumnIndex: readOnly(({ range }) => range.left),
  RowCount: readOnly(({ range }) => rowCount(range)),
  ColumnCount: readOnly(({ range }) => columnCount(range)),
  IsEntireColumn: entire(isEntireColumn),
  IsEntireRow: entire(isEntireRow),
  Values: { read: (target, session) => perCell(target, session, (cells) => cells.values), write: content },
  Formulas: formulas,
  FormulasLocal: formulas,
  FormulasR1C1: {
    read: (target, session) =>
      perCell(target, session, (cells) =>
        cells.formulas.map((row, down) =>
          row.map((formula, across) => toR1C1(formula, target.range.top + down, target.range.left + across)),
        ),
      ),
    write: (target, value, session) =>
      write(target, session, {
        content: shaped(value, target, isCellValue).map((row, down) =>
          row.map((formula, across) => fromR1C1(formula, target.range.top + down, target.range.left + across)),
        ),
      }),
  },
  Text: readOnly((target, session) =>
    perCell(target, session, ({ values, formats: codes }) =>
      values.map((row, down) => row.map((value, across) => cellText(value, codes[down]![across]!))),
    ),
  ),
  NumberFormat: formats,
  NumberFormatLocal: formats,
  ValueTypes: readOnly((target, session) => perCell(target, session, (cells) => cells.types)),
  RowHidden: {
    read: (target, session) => agreed(hiddenRows(target, session)),
    write: ({ sheet, range }, value, { engine }) => engine.setRowsHidden(sheet, range.top, range.bottom, truth(value)),
  },
  ColumnHidden: {
    read: (target, session) => agreed(hiddenColumns(target, session)),
    write: ({ sheet, range }, value, { engine }) =>
      engine.setColumnsHidden(sheet, range.left, range.right, truth(value)),
  },
  Hidden: readOnly((target, session) => {
    const rows = agreed(hiddenRows(target, session));
    const columns = agreed(hiddenColumns(target, session));
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  Hyperlink: {
    read: ({ sheet, range }, { engine }) => engine.look(sheet, range.top, range.left).hyperlink ?? null,
    write: ({ sheet, range }, value, { engine }) => {
      const given = fields(value);
      const link = Object.fromEntries(
        ['address', 'documentReference', 'textToDisplay', 'screenTip'].flatMap((name) => {
          const part = optionalText(given[name]);
          return part === undefined ? [] : [[name, part]];
        }),
      );
      engine.setLook(sheet, range, { hyperlink: link });
      if (link.textToDisplay !== undefined) {
        const corner = { ...range, bottom: range.top, right: range.left };
        engine.write(sheet, corner, { content: [[link.textToDisplay]] });
      }
    },
  },
  Height: readOnly(({ sheet, range }, { engine }) => rowPoints(sheet, range.top, range.bottom, engine)),
  Width: readOnly(({ sheet, range }, { engine }) => columnPoints(sheet, range.left, range.right, engine)),
  Top: readOnly(({ sheet, range }, { engine }) => rowPoints(sheet, 0, range.top - 1, engine)),
  Left: readOnly(({ sheet, range }, { engine }) => columnPoints(sheet, 0, range.left - 1, engine)),
  LinkedDataTypeState: readOnly((target, session) =>
    perCell(target, session, ({ values }) => values.map((row) => row.map(() => 'None'))),
  ),
  HasSpill: readOnly(() => false),
  SavedAsArray: readOnly(() => false),
  Style: readOnly(() => 'Normal'),
};
