import { a1 } from '../../../src/plan/cell';
import { SETTINGS_ROWS } from '../../../src/workbook/layout/settings-rows';
import { tableOf } from '../../../src/workbook/layout/tables';
import { templateColumns } from '../../../src/workbook/template/template-columns';
import type { TemplateCell, TemplateContent, TemplateRow } from '../../../src/workbook/template/template-content';
import { withFrameTotals } from '../rows/frames';
import { BUDGET_YEAR } from '../rows/years';
import { newValue } from './new-value';
import type { Change, HeaderChange, Mistake, RowHiding, RowPlace, Spot, Table } from './mistake';

const HISTORY_YEARS = 3;

/** One finding that a workbook with mistakes must give. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

/** A workbook's content with the mistakes in it, what else is wrong with its sheets, and what is to be found. */
export interface Mistaken {
  readonly content: TemplateContent;
  readonly headers: readonly HeaderChange[];
  /** Rows of sheets, counted from zero with the header row. */
  readonly hidden: readonly { readonly sheet: string; readonly row: number }[];
  readonly expected: readonly ExpectedFinding[];
}

/** A row that is followed through the changes: where it stood at first tells which one is meant. */
interface Tracked {
  readonly original: TemplateRow;
  current: TemplateRow;
  /** What was put into it by a mistake. */
  set: TemplateRow;
}

/** Makes the mistakes in clean content. @throws Error where a change finds no row, or more than one */
export function applyMistakes(clean: TemplateContent, mistakes: readonly Mistake[]): Mistaken {
  const tables = new Map<Table, Tracked[]>();
  const rowsOf = (table: Table): Tracked[] => {
    let rows = tables.get(table);
    if (!rows)
      tables.set(table, (rows = (clean.rows?.[table] ?? []).map((row) => ({ original: row, current: row, set: {} }))));
    return rows;
  };
  const find = ({ table, where }: RowPlace): Tracked => {
    const found = rowsOf(table).filter(({ original }) =>
      Object.entries(where).every(([field, value]) => isSame(original[field], value)),
    );
    if (found.length !== 1) throw new Error(`${found.length} rows of ${table} are ${JSON.stringify(where)}`);
    return found[0]!;
  };
  let settings = clean.settings ?? {};
  const headers: HeaderChange[] = [];
  const hiding: RowHiding[] = [];
  const make = (change: Change): void => {
    if ('setting' in change) settings = { ...settings, [change.setting]: change.to };
    else if ('header' in change) headers.push(change);
    else if ('hide' in change) hiding.push(change);
    else if ('add' in change) rowsOf(change.table).push({ original: change.add, current: change.add, set: {} });
    else if ('set' in change) {
      const row = find(change);
      const set = Object.entries(change.set).map(([field, value]) => [
        field,
        newValue(row.current[field], value, (place) => find(place).current[field]),
      ]);
      row.set = { ...row.set, ...Object.fromEntries(set) };
      row.current = { ...row.current, ...row.set };
    } else rowsOf(change.table).splice(rowsOf(change.table).indexOf(find(change)), 1);
  };
  for (const { changes } of mistakes) changes.forEach(make);
  const changed = [...tables].map(([table, rows]) => [table, currentRows(table, rows)] as const);
  const content = { settings, rows: { ...clean.rows, ...Object.fromEntries(changed) } };
  const locate = (spot: Spot): Pick<ExpectedFinding, 'sheet' | 'cell'> => {
    if ('setting' in spot) {
      const row = SETTINGS_ROWS.findIndex(({ field }) => field === spot.setting) + 1;
      return { sheet: tableOf('settings').sheet, cell: a1({ row, column: 1 }) };
    }
    const field = 'header' in spot ? spot.header : spot.field;
    const layout = tableOf(spot.table);
    const columns = templateColumns(layout, BUDGET_YEAR, HISTORY_YEARS, content.rows[spot.table] ?? []);
    const row = 'header' in spot ? 0 : rowsOf(spot.table).indexOf(find(spot)) + 1;
    return { sheet: layout.sheet, cell: a1({ row, column: columns.findIndex((column) => column.field === field) }) };
  };
  const expected = mistakes.map(({ rule, what, changes, at }): ExpectedFinding => ({
    rule,
    ...locate(at ?? spotOf(changes[0]!)),
    what,
  }));
  const hidden = hiding.map((place) => ({
    sheet: tableOf(place.table).sheet,
    row: rowsOf(place.table).indexOf(find(place)) + 1,
  }));
  return { content, headers, hidden, expected };
}

function isSame(one: TemplateCell | undefined, other: TemplateCell | undefined): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

/** The rows as they are now; sums that are formulas follow. */
function currentRows(table: Table, tracked: readonly Tracked[]): readonly TemplateRow[] {
  const rows = tracked.map(({ current }) => current);
  if (table !== 'frames' || !rows.some(hasFormula)) return rows;
  return withFrameTotals(rows).map((row, index) => ({ ...row, ...tracked[index]!.set }));
}

function hasFormula(row: TemplateRow): boolean {
  return Object.values(row).some((cell) => typeof cell === 'object' && 'formula' in cell);
}

/** The cell that a change is made in. @throws Error for a row that was taken away */
function spotOf(change: Change): Spot {
  if ('setting' in change || 'header' in change) return change;
  if ('hide' in change) return { ...change, field: tableOf(change.table).columns[0]!.field };
  if ('set' in change) return { ...change, field: Object.keys(change.set)[0]! };
  if ('add' in change) return { table: change.table, where: change.add, field: Object.keys(change.add)[0]! };
  throw new Error('a row that was taken away has no cell');
}
