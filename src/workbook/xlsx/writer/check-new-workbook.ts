import type { CellRange } from '../../../plan/cell';
import type { NewSheet, NewTable, NewWorkbook } from './new-workbook';
import { NewWorkbookError } from './new-workbook-error';
import { tableRange } from './table-xml';

const MAX_SHEET_NAME = 31;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
/** Names that read as a cell, in either way of writing. */
const CELL_LIKE = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/**
 * Refuses what Excel would not open, or would repair, as far as it can be seen before the rows are.
 * @throws NewWorkbookError
 */
export function checkNewWorkbook(book: NewWorkbook): void {
  if (!book.sheets.some(({ visibility = 'visible' }) => visibility === 'visible')) {
    throw new NewWorkbookError('sheets', 'at least one sheet must be visible');
  }
  const sheetNames = new Set<string>();
  // Names of tables and of cells share one space.
  const names = new Set(book.names?.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toLowerCase()));
  book.sheets.forEach((sheet, index) => {
    const path = `sheets[${index}]`;
    checkSheetName(sheet.name, `${path}.name`);
    if (sheetNames.has(sheet.name.toLowerCase()))
      throw new NewWorkbookError(`${path}.name`, `used twice: ${sheet.name}`);
    sheetNames.add(sheet.name.toLowerCase());
    sheet.tables?.forEach((table, tableIndex) => {
      const tablePath = `${path}.tables[${tableIndex}]`;
      checkTable(table, tablePath);
      if (names.has(table.name.toLowerCase()))
        throw new NewWorkbookError(`${tablePath}.name`, `used twice: ${table.name}`);
      names.add(table.name.toLowerCase());
    });
    checkOverlaps(sheet, path);
  });
}

function checkSheetName(name: string, path: string): void {
  if (name === '' || name.length > MAX_SHEET_NAME)
    throw new NewWorkbookError(path, `must have 1 to ${MAX_SHEET_NAME} characters: ${name}`);
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new NewWorkbookError(path, `has a forbidden character: ${name}`);
}

function checkTable(table: NewTable, path: string): void {
  if (!TABLE_NAME.test(table.name) || CELL_LIKE.test(table.name))
    throw new NewWorkbookError(`${path}.name`, `no name for a table: ${table.name}`);
  if (table.dataRows < 1)
    throw new NewWorkbookError(`${path}.dataRows`, 'a table has at least one row below its headers');
  if (table.columns.length === 0) throw new NewWorkbookError(`${path}.columns`, 'a table has at least one column');
  const seen = new Set<string>();
  table.columns.forEach((name, index) => {
    const key = name.toLowerCase();
    if (name === '' || seen.has(key))
      throw new NewWorkbookError(`${path}.columns[${index}]`, name === '' ? 'no header' : `used twice: ${name}`);
    seen.add(key);
  });
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function checkOverlaps(sheet: NewSheet, path: string): void {
  const areas = [
    ...(sheet.tables ?? []).map((table, index) => ({ path: `${path}.tables[${index}]`, range: tableRange(table) })),
    ...(sheet.merges ?? []).map((range, index) => ({ path: `${path}.merges[${index}]`, range })),
  ];
  areas.forEach((area, index) => {
    const other = areas.slice(0, index).find(({ range }) => overlap(range, area.range));
    if (other) throw new NewWorkbookError(area.path, `overlaps ${other.path}`);
  });
}
