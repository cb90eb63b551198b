import type { CellWrite } from './cell-write';
import type { NumberFormat, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

const GENERAL = 0;

/** The workbook as it reads when the values are written: what a reader would find in the file afterwards. Writes to sheets that are not there are left out. */
export function withWrites(workbook: WorkbookSnapshot, writes: readonly CellWrite[]): WorkbookSnapshot {
  const formats = [...workbook.formats];
  const indexOf = (format: NumberFormat): number => {
    const known = formats.findIndex(({ code }) => code === format.code);
    return known >= 0 ? known : formats.push(format) - 1;
  };
  const sheets = workbook.sheets.map((sheet) => {
    const own = writes.filter((write) => write.sheet === sheet.name);
    return own.length === 0 ? sheet : sheetWith(sheet, own, formats, indexOf);
  });
  return { ...workbook, formats, sheets };
}

function sheetWith(
  sheet: SheetSnapshot,
  writes: readonly CellWrite[],
  formats: readonly NumberFormat[],
  indexOf: (format: NumberFormat) => number,
): SheetSnapshot {
  const rows = [...sheet.rows];
  let { columnCount } = sheet;
  for (const { row, column, value, format } of writes) {
    while (rows.length < row) rows.push(undefined);
    const before = rows[row];
    const own = before?.formats?.[column] ?? GENERAL;
    const asText = formats[own]?.kind === 'text' && typeof value !== 'string';
    rows[row] = rowWith(before, column, value, format ? indexOf(format) : asText ? GENERAL : own);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { ...sheet, rows, columnCount };
}

function rowWith(row: RowSnapshot | undefined, column: number, value: CellWrite['value'], format: number): RowSnapshot {
  const values = [...(row?.values ?? [])];
  while (values.length < column) values.push(null);
  values[column] = value;
  const formats = values.map((_, index) => (index === column ? format : (row?.formats?.[index] ?? GENERAL)));
  const isPlain = formats.every((each) => each === GENERAL);
  return { values, ...(!isPlain && { formats }), ...(row?.formulas && { formulas: row.formulas }) };
}
