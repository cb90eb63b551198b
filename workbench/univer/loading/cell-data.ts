import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { SheetDetails, SheetSnapshot, TableSnapshot } from '../../../src/index';
import { hostValue } from '../../host/memory/cells/host-value';
import { shownFormula } from '../../saving/file-formula';
import { calculableFormula } from '../calculation/formula-text';
import { customOf, storedCustom, type CellCustom } from '../cells/cell-custom';
import { storedValue, valueOfCell } from '../cells/cell-content';
import type { CellStyles } from './cell-styles';

/** A link over more cells than these is kept for the first of them alone. */
const MOST_CELLS = 10_000;

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** A sheet's cells as Univer keeps them: those that hold something, or look like something. */
export function cellData(sheet: SheetSnapshot, details: SheetDetails, styles: CellStyles): Cells {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < Math.max(sheet.rows.length, details.styles.length); row++) {
    const cellsOfRow = rowData(sheet, details, styles, row);
    if (cellsOfRow) cells[row] = cellsOfRow;
  }
  for (const link of details.hyperlinks) addLink(cells, link);
  return cells;
}

function rowData(
  sheet: SheetSnapshot,
  details: SheetDetails,
  styles: CellStyles,
  index: number,
): Record<number, ICellData> | undefined {
  const row = sheet.rows[index];
  const styleOf = details.styles[index];
  const width = Math.max(row?.values.length ?? 0, row?.formulas?.length ?? 0, styleOf?.length ?? 0);
  let cells: Record<number, ICellData> | undefined;
  for (let column = 0; column < width; column++) {
    const value = row?.values[column] ?? null;
    const formula = row?.formulas?.[column];
    const style = styleOf?.[column] ?? 0;
    const isKnown = row !== undefined && column < row.values.length;
    const s = styles.styleId(style, isKnown ? (row.formats?.[column] ?? 0) : undefined);
    const custom = styles.custom(style);
    if (value === null && formula === undefined && s === undefined && !custom) continue;
    const cell: ICellData = value === null ? {} : storedValue(value);
    if (s !== undefined) cell.s = s;
    if (custom) cell.custom = custom as Record<string, unknown>;
    if (formula !== undefined) setFormula(cell, formula, tableAt(sheet.tables, index, column), custom);
    (cells ??= {})[column] = cell;
  }
  return cells;
}

function setFormula(cell: ICellData, kept: string, table: string | undefined, custom: CellCustom | undefined): void {
  const formula = shownFormula(kept);
  const calculable = calculableFormula(formula, table);
  cell.f = `=${calculable}`;
  if (calculable !== formula) cell.custom = { ...custom, formula };
}

function tableAt(tables: readonly TableSnapshot[], row: number, column: number): string | undefined {
  return tables.find(
    ({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right,
  )?.name;
}

function addLink(
  cells: Record<number, Record<number, ICellData>>,
  { range, address, location, tooltip }: SheetDetails['hyperlinks'][number],
): void {
  const { top, left } = range;
  const isLarge = (range.bottom - top + 1) * (range.right - left + 1) > MOST_CELLS;
  for (let row = top; row <= (isLarge ? top : range.bottom); row++) {
    for (let column = left; column <= (isLarge ? left : range.right); column++) {
      const cell = ((cells[row] ??= {})[column] ??= {});
      const hyperlink = {
        ...(address !== undefined && { address }),
        ...(location !== undefined && { documentReference: location }),
        textToDisplay: String(hostValue(valueOfCell(cell))),
        ...(tooltip !== undefined && { screenTip: tooltip }),
      };
      cell.custom = storedCustom({ ...customOf(cell), hyperlink });
    }
  }
}
