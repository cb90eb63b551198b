import type { CellRange, NumberFormat } from '../../../../src/index';
import type { HostCells, HostValue, HostValueType } from '../../engine';
import type { RowState, SheetState } from '../book-state';
import { hostType, hostValue } from './host-value';

/** The cells of a rectangle. Rows that hold nothing share one list each: a read of a whole sheet costs what is in it. */
export function readCells(sheet: SheetState, range: CellRange, formats: readonly NumberFormat[]): HostCells {
  const width = range.right - range.left + 1;
  const noValues: readonly HostValue[] = new Array<HostValue>(width).fill('');
  const noTypes: readonly HostValueType[] = new Array<HostValueType>(width).fill('Empty');
  const general: readonly string[] = new Array<string>(width).fill('General');
  const cells = { values: [], formulas: [], types: [], formats: [] } as {
    values: (readonly HostValue[])[];
    formulas: (readonly HostValue[])[];
    types: (readonly HostValueType[])[];
    formats: (readonly string[])[];
  };
  for (let index = range.top; index <= range.bottom; index++) {
    const row = sheet.rows[index];
    const values = row ? valuesOf(row, range) : noValues;
    cells.values.push(values);
    cells.formulas.push(row?.formulas ? formulasOf(row, range, values) : values);
    cells.types.push(row ? typesOf(row, range) : noTypes);
    cells.formats.push(row?.formats ? formatsOf(row, range, formats) : general);
  }
  return cells;
}

function valuesOf(row: RowState, { left, right }: CellRange): readonly HostValue[] {
  const values: HostValue[] = [];
  for (let column = left; column <= right; column++) values.push(hostValue(row.values[column] ?? null));
  return values;
}

function formulasOf(row: RowState, { left }: CellRange, values: readonly HostValue[]): readonly HostValue[] {
  return values.map((value, index) => {
    const formula = row.formulas?.[left + index];
    return formula === undefined ? value : `=${formula}`;
  });
}

function typesOf(row: RowState, { left, right }: CellRange): readonly HostValueType[] {
  const types: HostValueType[] = [];
  for (let column = left; column <= right; column++) {
    const value = row.values[column] ?? null;
    // A formula that comes to an empty text is no empty cell.
    types.push(value === '' && row.formulas?.[column] !== undefined ? 'String' : hostType(value));
  }
  return types;
}

function formatsOf(row: RowState, { left, right }: CellRange, formats: readonly NumberFormat[]): readonly string[] {
  const codes: string[] = [];
  for (let column = left; column <= right; column++) codes.push(formats[row.formats?.[column] ?? 0]?.code ?? 'General');
  return codes;
}
