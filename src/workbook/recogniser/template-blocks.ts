import type { CellRange } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import { idKey } from '../../text/ids';
import type { TableLayout } from '../layout/fields';
import { TABLES } from '../layout/tables';
import { valueAt, type CellValue, type SheetSnapshot, type TableSnapshot } from '../snapshot';
import type { RecognisedBlock, RecognisedColumn, RecognisedRow } from './recognised';

const BY_TABLE = new Map(TABLES.map((layout) => [idKey(layout.table), layout]));

/** The blocks of a sheet's template tables: recognised by the table's name, each column by its header. */
export function templateBlocks(sheet: SheetSnapshot): RecognisedBlock[] {
  return sheet.tables.flatMap((table) => {
    const layout = BY_TABLE.get(idKey(table.name));
    return layout ? [templateBlock(sheet, table, layout)] : [];
  });
}

function templateBlock(sheet: SheetSnapshot, table: TableSnapshot, layout: TableLayout): RecognisedBlock {
  const { top, left, bottom, right } = table.range;
  const columns: RecognisedColumn[] = [];
  const unmapped: { column: number; header: string; headerCell: { sheet: string; row: number; column: number } }[] = [];
  for (let column = left; column <= right; column++) {
    const header = headerText(table.headerRows > 0 ? valueAt(sheet, top, column) : null) || (table.columns[column - left] ?? '');
    const headerCell = { sheet: sheet.name, row: top, column };
    const field = templateField(layout, header);
    if (field !== undefined) columns.push({ field, column, header, headerCell, confidence: 1 });
    else unmapped.push({ column, header, headerCell });
  }
  const range: CellRange = { top, left, bottom: bottom - table.totalRows, right };
  return {
    entity: layout.entity,
    sheet: sheet.name,
    table: table.name,
    range,
    headerRow: top,
    template: true,
    columns,
    unmapped,
    rows: filledRows(sheet, { ...range, top: top + table.headerRows }),
    constants: {},
    confidence: 1,
  };
}

function headerText(value: CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

const YEAR = /(?:^|\s)((?:19|20|21)\d{2})$/;

/** The field of a header of the template, by its exact wording (case and white space aside). */
export function templateField(layout: TableLayout, header: string): string | undefined {
  const key = headerKey(header);
  const plain = layout.columns.find((column) => headerKey(column.header) === key);
  if (plain) return plain.field;
  const year = YEAR.exec(key);
  if (!year) return undefined;
  const prefix = key.slice(0, key.length - year[0].length).trim();
  const years = layout.years.find((candidate) => headerKey(candidate.prefix) === prefix);
  return years && `${years.field}:${year[1]}`;
}

/** The rows of a range that hold anything. */
function filledRows(sheet: SheetSnapshot, range: CellRange): RecognisedRow[] {
  const rows: RecognisedRow[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const values = sheet.rows[row]?.values;
    if (!values) continue;
    for (let column = range.left; column <= range.right; column++) {
      const value = values[column];
      if (value !== undefined && value !== null && value !== '') {
        rows.push({ row });
        break;
      }
    }
  }
  return rows;
}
