import {
  BooleanNumber,
  generateRandomId,
  LocaleType,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  type SheetDetails,
  type SheetSnapshot,
  type WorkbookDetails,
  type WorkbookSnapshot,
} from '../../../src/index';
import { columnPoints, USUAL_WIDTH, widthsByColumn } from '../../host/memory/loading/column-points';
import { drawnFont } from '../cells/drawn-font';
import { toUniver } from '../objects/univer-range';
import { cellData } from './cell-data';
import { CellStyles } from './cell-styles';

/** Pixels of a point. */
const PIXELS = 96 / 72;
/** Empty rows and columns around what a sheet has, so that there is somewhere to write. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 12;
const FEWEST_ROWS = 1000;
const FEWEST_COLUMNS = 26;
const ROW_PIXELS = 20;

/** A workbook that was read as Univer takes it: cells, formulas, looks, sizes and what is hidden, merged or frozen. @param idOf the id of the sheet with an index */
export function workbookData(
  snapshot: WorkbookSnapshot,
  details: WorkbookDetails,
  idOf: (index: number) => string,
): IWorkbookData {
  const styles = new CellStyles(snapshot, details);
  const defaultStyle = usualFont(details);
  const sheets = snapshot.sheets.map((sheet, index) => ({
    ...sheetData(sheet, details.sheets[index]!, styles, idOf(index)),
    defaultStyle,
  }));
  return {
    // Univer keeps parsed formulas by the workbook's id, in all of its instances together.
    id: generateRandomId(),
    name: snapshot.name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    defaultStyle,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The font and the size of the text of cells that have none of their own: those of the file's first style. */
function usualFont({ styles: [usual] }: WorkbookDetails): IStyleData {
  return {
    ...(usual && usual.fontName !== '' && { ff: drawnFont(usual.fontName) }),
    ...(usual && usual.fontSize > 0 && { fs: usual.fontSize }),
  };
}

function sheetData(
  sheet: SheetSnapshot,
  details: SheetDetails,
  styles: CellStyles,
  id: string,
): Partial<IWorksheetData> & { readonly id: string } {
  const width = details.styles.reduce((most, row) => Math.max(most, row?.length ?? 0), sheet.columnCount);
  const height = Math.max(sheet.rows.length, details.styles.length, ...sheet.merges.map(({ bottom }) => bottom + 1));
  const { frozenRows, frozenColumns } = details;
  return {
    id,
    name: sheet.name,
    tabColor: details.tabColour,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.min(MAX_ROWS, Math.max(FEWEST_ROWS, height + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(FEWEST_COLUMNS, width + SPARE_COLUMNS)),
    defaultColumnWidth:
      PIXELS * (details.defaultColumnWidth === undefined ? USUAL_WIDTH : columnPoints(details.defaultColumnWidth)),
    defaultRowHeight: ROW_PIXELS,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    },
    mergeData: sheet.merges.map(toUniver),
    cellData: cellData(sheet, details, styles),
    rowData: rowsOf(sheet, details),
    columnData: columnsOf(sheet, details),
  };
}

function rowsOf({ hiddenRows }: SheetSnapshot, { rowHeights }: SheetDetails): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of rowHeights) rows[row] = { h: points * PIXELS, ia: BooleanNumber.FALSE };
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(
  { hiddenColumns }: SheetSnapshot,
  { columnWidths }: SheetDetails,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, points] of widthsByColumn(columnWidths)) columns[column] = { w: points * PIXELS };
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}
