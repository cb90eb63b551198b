import { sheetAddress, type CellRef } from '../plan/cell';
import type { PlanSettings } from '../plan/plan';
import { firstCell, type Block, type RowSource, type Sourced } from '../plan/source';
import { pathOfField, pathOfSetting } from './cell-paths';
import type { TableKey } from './document-fields';

/** Paths and addresses, as `cell-paths.ts` explains them. */
export type Cells = Record<string, string>;

type Columns = Readonly<Record<string, number>>;

/** Tells where the settings of the sheet Plan stand. */
export function writeSettingCells(cells: Cells, settings: PlanSettings): void {
  for (const [setting, cell] of Object.entries(settings.cells)) cells[pathOfSetting(setting)] = sheetAddress(cell);
}

/** Tells the headers of a table that has no rows: that it is there, and empty, is something that the workbook says. */
export function writeEmptyTable(cells: Cells, table: TableKey, { sheet, headerRow: row, range, columns }: Block): void {
  cells[`/${table}`] = sheetAddress({ sheet, row, column: range.left });
  for (const [field, column] of Object.entries(columns)) {
    cells[`/${table}/${pathOfField(table, field)}`] = sheetAddress({ sheet, row, column });
  }
}

/** Where a row's fields stand: in its own row by column, or elsewhere. */
function placesOf({ block, row, cells }: RowSource): {
  readonly columns: Columns;
  readonly elsewhere: Readonly<Record<string, CellRef>>;
} {
  if (!cells) return { columns: block.columns, elsewhere: {} };
  const columns: Record<string, number> = { ...block.columns };
  const elsewhere: Record<string, CellRef> = {};
  for (const [field, cell] of Object.entries(cells)) {
    if (cell.sheet === block.sheet && cell.row === row) columns[field] = cell.column;
    else elsewhere[field] = cell;
  }
  return { columns, elsewhere };
}

/** Whether the columns told last hold for a row: none is missing, moved or too many, those aside that stand elsewhere. */
function hold(told: Columns, columns: Columns, elsewhere: Readonly<Record<string, CellRef>>): boolean {
  return (
    Object.keys(columns).every((field) => elsewhere[field] || told[field] === columns[field]) &&
    Object.keys(told).every((field) => columns[field] !== undefined || elsewhere[field])
  );
}

/** Tells where a table's rows and their values stand. `rowOf` gives the row of each entry where a row has several. */
export function writeTableCells(
  cells: Cells,
  table: TableKey,
  rows: readonly Sourced[],
  rowOf?: readonly number[],
): void {
  let told: Columns = {};
  let toldSheet: string | undefined;
  let plainBlock: Block | undefined;
  let last = -1;
  const count = rowOf?.length ?? rows.length;
  for (let entry = 0; entry < count; entry++) {
    const index = rowOf?.[entry] ?? entry;
    const row = rows[index]!;
    const path = `/${table}/${entry}`;
    cells[path] = sheetAddress(firstCell(row));
    if (index === last) continue;
    last = index;
    const { block, row: ownRow, cells: others } = row.source;
    if (block === plainBlock && !others) continue;
    const { columns, elsewhere } = placesOf(row.source);
    if (block.sheet !== toldSheet || !hold(told, columns, elsewhere)) {
      const own = Object.entries(columns).filter(([field]) => !elsewhere[field]);
      for (const [field, column] of own) {
        cells[`${path}/${pathOfField(table, field)}`] = sheetAddress({ sheet: block.sheet, row: ownRow, column });
      }
      // A row of which nothing stands in its own row says nothing about the next.
      if (own.length > 0 || block.sheet !== toldSheet) told = Object.fromEntries(own);
      toldSheet = block.sheet;
      plainBlock = undefined;
    }
    if (!others) plainBlock = block;
    for (const [field, cell] of Object.entries(elsewhere))
      cells[`${path}/${pathOfField(table, field)}`] = sheetAddress(cell);
  }
}
