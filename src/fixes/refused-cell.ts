import type { CellRef } from '../plan/cell';
import type { WriteRefusal } from '../workbook/cell-write';
import { formulaAt, type WorkbookSnapshot } from '../workbook/snapshot';

/** Why a fix must not write into a cell: what the writing itself refuses, and `merged`: a cell that another one covers. */
export type CellRefusal = WriteRefusal | 'merged';

/** Whether a cell is one that a fix must leave alone, as far as the snapshot shows. */
export function refusedCell(
  workbook: WorkbookSnapshot,
  { sheet: name, row, column }: CellRef,
): CellRefusal | undefined {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) return 'no-sheet';
  if (formulaAt(sheet, row, column) !== undefined) return 'formula';
  const isHeader = sheet.tables.some(
    ({ range, headerRows }) =>
      row >= range.top && row < range.top + headerRows && column >= range.left && column <= range.right,
  );
  if (isHeader) return 'table-header';
  const isCovered = sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
  return isCovered ? 'merged' : undefined;
}
