import { tableOf } from '../../../src/workbook/layout/tables';
import type { NewRow, NewSheet, NewWorkbook } from '../../../src/workbook/xlsx/writer/new-workbook';
import { templateColumns } from '../../../src/workbook/template/template-columns';
import { BUDGET_YEAR } from '../rows/years';
import type { Mistaken } from './apply-mistakes';

const HISTORY_YEARS = 3;

/** The workbook with headers written otherwise and rows hidden. */
export function spoilSheets(book: NewWorkbook, { headers, hidden }: Pick<Mistaken, 'headers' | 'hidden'>): NewWorkbook {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const renamed = new Map(
        headers.flatMap(({ table, header, to }) => {
          const layout = tableOf(table);
          if (layout.sheet !== sheet.name) return [];
          const columns = templateColumns(layout, BUDGET_YEAR, HISTORY_YEARS, []);
          return [[columns.find(({ field }) => field === header)!.header, to] as const];
        }),
      );
      return withHidden(
        withHeaders(sheet, renamed),
        new Set(hidden.flatMap((place) => (place.sheet === sheet.name ? [place.row] : []))),
      );
    }),
  };
}

function withHeaders(sheet: NewSheet, renamed: ReadonlyMap<string, string>): NewSheet {
  if (renamed.size === 0) return sheet;
  const [first, ...rest] = [...sheet.rows];
  const { cells, ...row } = toStyledRow(first!);
  const headers = cells.map((cell) =>
    typeof cell === 'object' && cell !== null && 'value' in cell
      ? { ...cell, value: renamed.get(String(cell.value)) ?? cell.value }
      : cell,
  );
  return {
    ...sheet,
    rows: [{ ...row, cells: headers }, ...rest],
    tables: (sheet.tables ?? []).map((table) => ({
      ...table,
      columns: table.columns.map((name) => renamed.get(name) ?? name),
    })),
  };
}

function withHidden(sheet: NewSheet, hidden: ReadonlySet<number>): NewSheet {
  if (hidden.size === 0) return sheet;
  return {
    ...sheet,
    rows: [...sheet.rows].map((row, index) => (row && hidden.has(index) ? { ...toStyledRow(row), hidden: true } : row)),
  };
}

function toStyledRow(row: NewRow): Exclude<NewRow, readonly unknown[]> {
  return 'cells' in row ? row : { cells: row };
}
