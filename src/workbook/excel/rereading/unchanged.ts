import type { SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { sameRow } from '../reading/rows-of-grid';

/** The new reading, made of the objects of the earlier one wherever nothing changed. Both must number their formats alike. */
export function withUnchanged(before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = after.sheets.map((sheet) => {
    const known = before.sheets.find(({ name }) => name === sheet.name);
    return known ? unchangedSheet(known, sheet) : sheet;
  });
  return { ...after, sheets };
}

/** The earlier sheet itself where nothing in it changed; else the new one with the earlier rows. */
export function unchangedSheet(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  const rows = after.rows.map((row, index) => {
    const known = before.rows[index];
    return row && known && sameRow(known, row) ? known : row;
  });
  const hasSameRows = rows.length === before.rows.length && rows.every((row, index) => row === before.rows[index]);
  return hasSameRows && surroundings(before) === surroundings(after) ? before : { ...after, rows };
}

/** All of a sheet but its cells, in a form that can be compared. */
function surroundings(sheet: SheetSnapshot): string {
  const { name, visibility, columnCount, merges, tables, validations, hiddenRows, hiddenColumns } = sheet;
  const sorted = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
  return JSON.stringify([
    [name, visibility, columnCount, sorted(hiddenRows), sorted(hiddenColumns)],
    [merges.map(inOrder), tables.map((table) => ({ ...table, range: inOrder(table.range) })), validations],
  ]);
}

function inOrder({ top, left, bottom, right }: SheetSnapshot['merges'][number]): readonly number[] {
  return [top, left, bottom, right];
}
