import type { Block, YearHeader } from '../plan/source';
import { tableOf } from '../workbook/layout/tables';
import type { TableKey } from './document-fields';

/** The years that a table has values for, as its fields name them: `targets:2027`. */
export type YearFields = Iterable<string>;

/** The block that the template would hold a table in, with columns for these years: for documents that do not say where they were read. */
export function templateBlock(table: TableKey, rowCount: number, yearFields: YearFields): Block {
  const { sheet, table: name, columns: layout, years } = tableOf(table);
  const columns: Record<string, number> = {};
  layout.forEach(({ field }, column) => {
    columns[field] = column;
  });
  const yearHeaders: YearHeader[] = [];
  const place = (field: string): number => years.findIndex((candidate) => field.startsWith(`${candidate.field}:`));
  // In budgets the years of the plan follow the budget year, though their fields carry another name.
  const order = (field: string): number => (place(field) < 0 ? years.length : place(field));
  const sorted = [...new Set(yearFields)].sort((a, b) => order(a) - order(b) || yearOf(a) - yearOf(b));
  sorted.forEach((field, index) => {
    const column = layout.length + index;
    columns[field] = column;
    yearHeaders.push({ field: field.split(':')[0]!, year: yearOf(field), cell: { sheet, row: 0, column } });
  });
  return {
    entity: table,
    sheet,
    table: name,
    range: { top: 0, left: 0, bottom: Math.max(rowCount, 1), right: Math.max(layout.length + sorted.length - 1, 0) },
    headerRow: 0,
    template: true,
    columns,
    yearHeaders,
  };
}

function yearOf(field: string): number {
  return Number(field.split(':')[1]);
}
