import type { CellValue } from '../src/workbook/snapshot';
import type { NewCell, NewSheet } from '../src/workbook/xlsx/writer/new-workbook';
import { writeXlsx } from '../src/workbook/xlsx/writer/write-xlsx';
import { tableName } from './big-book';

/** The bytes of a made workbook, each sheet one table of the template. */
export function bigXlsx(
  sheets: ReadonlyMap<string, readonly (readonly CellValue[])[]>,
  extra: readonly NewSheet[] = [],
): Uint8Array {
  return writeXlsx({
    sheets: [
      ...[...sheets].map(([name, rows]): NewSheet => ({
        name,
        rows: rows as readonly (readonly NewCell[])[],
        tables: [
          {
            name: tableName(name),
            top: 0,
            left: 0,
            columns: rows[0]!.map(String),
            dataRows: Math.max(1, rows.length - 1),
          },
        ],
      })),
      ...extra,
    ],
  });
}
