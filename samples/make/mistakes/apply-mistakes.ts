import { a1 } from '../../../src/plan/cell';
import { SETTINGS_ROWS } from '../../../src/workbook/layout/settings-rows';
import { tableOf } from '../../../src/workbook/layout/tables';
import { templateColumns } from '../../../src/workbook/template/template-columns';
import type { TemplateCell, TemplateContent, TemplateRow } from '../../../src/workbook/template/template-content';
import { withFrameTotals } from '../rows/frames';
import { BUDGET_YEAR } from '../rows/years';
import type { Change, Mistake, NewValue, RowPlace, Table } from './mistake';

const HISTORY_YEARS = 3;

/** One finding that a workbook with mistakes must give. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

/** A workbook's content with the mistakes in it, and what is to be found. */
export interface Mistaken {
  readonly content: TemplateContent;
  readonly expected: readonly ExpectedFinding[];
}

/** A row that is followed through the changes: where it stood at first tells which one is meant. */
interface Tracked {
  readonly original: TemplateRow;
  current: TemplateRow;
}

/** Makes the mistakes in clean content. @throws Error where a change finds no row, or more than one */
export function applyMistakes(clean: TemplateContent, mistakes: readonly Mistake[]): Mistaken {
  const tables = new Map<Table, Tracked[]>();
  const rowsOf = (table: Table): Tracked[] => {
    let rows = tables.get(table);
    if (!rows) tables.set(table, (rows = (clean.rows?.[table] ?? []).map((row) => ({ original: row, current: row }))));
    return rows;
  };
  const find = ({ table, where }: RowPlace): Tracked => {
    const found = rowsOf(table).filter(({ original }) =>
      Object.entries(where).every(([field, value]) => original[field] === value),
    );
    if (found.length !== 1) throw new Error(`${found.length} rows of ${table} are ${JSON.stringify(where)}`);
    return found[0]!;
  };
  let settings = clean.settings ?? {};
  const make = (change: Change): void => {
    if ('emptySetting' in change)
      settings = Object.fromEntries(Object.entries(settings).filter(([field]) => field !== change.emptySetting));
    else if ('add' in change) rowsOf(change.table).push({ original: change.add, current: change.add });
    else if ('set' in change) {
      const row = find(change);
      row.current = {
        ...row.current,
        ...Object.fromEntries(
          Object.entries(change.set).map(([field, value]) => [field, newValue(row.current[field], value)]),
        ),
      };
    } else rowsOf(change.table).splice(rowsOf(change.table).indexOf(find(change)), 1);
  };
  for (const { changes } of mistakes) changes.forEach(make);
  const changed = [...tables].map(([table, rows]) => [table, currentRows(table, rows)] as const);
  const content = { settings, rows: { ...clean.rows, ...Object.fromEntries(changed) } };
  const cellOf = (place: RowPlace, field: string): { sheet: string; cell: string } => {
    const layout = tableOf(place.table);
    const columns = templateColumns(layout, BUDGET_YEAR, HISTORY_YEARS, content.rows[place.table] ?? []);
    return {
      sheet: layout.sheet,
      cell: a1({
        row: rowsOf(place.table).indexOf(find(place)) + 1,
        column: columns.findIndex((column) => column.field === field),
      }),
    };
  };
  const expected = mistakes.map(({ rule, what, changes, at }): ExpectedFinding => ({
    rule,
    ...(at ? cellOf(at, at.field) : cellOfChange(changes[0]!, cellOf)),
    what,
  }));
  return { content, expected };
}

function newValue(before: TemplateCell | undefined, value: NewValue): TemplateCell | undefined {
  return typeof value === 'object' && 'plus' in value ? Number(before) + value.plus : value;
}

/** The rows as they are now; sums that are formulas follow. */
function currentRows(table: Table, tracked: readonly Tracked[]): readonly TemplateRow[] {
  const rows = tracked.map(({ current }) => current);
  return table === 'frames' &&
    rows.some((row) => Object.values(row).some((cell) => typeof cell === 'object' && 'formula' in cell))
    ? withFrameTotals(rows)
    : rows;
}

function cellOfChange(
  change: Change,
  cellOf: (place: RowPlace, field: string) => { sheet: string; cell: string },
): { sheet: string; cell: string } {
  if ('emptySetting' in change) {
    return {
      sheet: tableOf('settings').sheet,
      cell: a1({ row: SETTINGS_ROWS.findIndex(({ field }) => field === change.emptySetting) + 1, column: 1 }),
    };
  }
  if ('set' in change) return cellOf(change, Object.keys(change.set)[0]!);
  if ('add' in change) return cellOf({ table: change.table, where: change.add }, Object.keys(change.add)[0]!);
  throw new Error('a row that was taken away has no cell');
}
