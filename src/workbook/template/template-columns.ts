import { planYears } from '../../plan/years';
import type { FieldKind, TableLayout, YearColumns } from '../layout/fields';
import type { TemplateRow } from './template-content';

/** One column of a table as it is written. */
export interface TemplateColumn {
  /** As `TableLayout` names it, by year `targets:2027`. */
  readonly field: string;
  readonly header: string;
  readonly kind: FieldKind;
}

/** The columns of a table: the template's years, and those beside them that the rows have values for. */
export function templateColumns(
  layout: TableLayout,
  budgetYear: number,
  historyYears: number,
  rows: readonly TemplateRow[],
): readonly TemplateColumn[] {
  const stated = new Set(
    rows.flatMap((row) => Object.keys(row).filter((field) => field.includes(':') && row[field] !== undefined)),
  );
  const byYear = layout.years.flatMap((columns) => {
    const own = [...stated].flatMap((field) =>
      field.startsWith(`${columns.field}:`) ? [Number(field.slice(columns.field.length + 1))] : [],
    );
    return [...new Set([...yearsOf(columns, budgetYear, historyYears), ...own])]
      .sort((a, b) => a - b)
      .map((year): TemplateColumn => ({
        field: `${columns.field}:${year}`,
        header: `${columns.prefix} ${year}`.trim(),
        kind: columns.kind,
      }));
  });
  return [...layout.columns, ...byYear];
}

/** The years that the template writes for columns of one kind. */
function yearsOf({ span }: YearColumns, budgetYear: number, historyYears: number): readonly number[] {
  switch (span) {
    case 'history':
      return Array.from({ length: historyYears }, (_, index) => budgetYear - historyYears + index);
    case 'last-year':
      return [budgetYear - 2];
    case 'this-year':
      return [budgetYear - 1];
    case 'plan':
      return planYears(budgetYear);
    case 'balance':
      return [budgetYear - 2, budgetYear - 1, ...planYears(budgetYear)];
  }
}
