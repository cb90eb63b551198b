import type { CellRange } from '../../../plan/cell';
import type { DefinedName, TableSnapshot } from '../../snapshot';
import { areasOfAddress } from '../areas-of-address';
import { PLACE, placeOf } from '../range-of';
import { askCellSample } from './cell-sample';
import { NAME, type ListedTable } from './read-lists';

/** What a sheet has besides its cells. */
export interface SheetDetails {
  /** The cells that hold something, in one rectangle; undefined for an empty sheet. */
  readonly used: CellRange | undefined;
  /** About how many bytes of an answer one of its cells takes; undefined where that is not known. */
  readonly bytesPerCell: number | undefined;
  /** Whether some rows, or columns, of it are hidden and others are not; which ones, only a closer look tells. */
  readonly rowsHidden: boolean | 'some';
  readonly columnsHidden: boolean | 'some';
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly DefinedName[];
}

/**
 * Asks for a sheet's details; what is returned gives them after the next `sync`.
 * @param isUsual false leaves out what Excel may refuse: merged cells, and a sample of the cells
 */
export function askSheetDetails(
  sheet: Excel.Worksheet,
  name: string,
  tables: readonly ListedTable[],
  isUsual: boolean,
): () => SheetDetails {
  const used = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden,columnHidden`);
  const merged = isUsual ? askMerges(sheet.getUsedRange()) : () => [];
  const sample = isUsual ? askCellSample(sheet) : () => undefined;
  const names = sheet.names.load(NAME);
  const places = tables.filter((table) => table.sheet === name).map((table) => askTable(sheet, table));
  return () => ({
    used: used.isNullObject ? undefined : placeOf(used),
    bytesPerCell: used.isNullObject ? undefined : sample(placeOf(used)),
    rowsHidden: used.isNullObject ? false : someOrAll(used.rowHidden),
    columnsHidden: used.isNullObject ? false : someOrAll(used.columnHidden),
    merges: merged(),
    tables: places.map((place) => place()),
    names: names.items.map((item) => ({ ...definedName(item), sheet: name })),
  });
}

/** Asks for the merged cells of a range. Excel refuses where there are more than 512. */
export function askMerges(range: Excel.Range): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject().load('address');
  return () => (merged.isNullObject ? [] : areasOfAddress(merged.address));
}

/** Asks for a table's place and columns. */
export function askTable(
  sheet: Excel.Worksheet,
  { name, headerRows, totalRows }: Omit<ListedTable, 'sheet'>,
): () => TableSnapshot {
  const table = sheet.tables.getItem(name);
  const range = table.getRange().load(PLACE);
  const columns = table.columns.load('items/name');
  return () => ({
    name,
    range: placeOf(range),
    headerRows,
    totalRows,
    columns: columns.items.map((column) => column.name),
  });
}

/** A defined name of which `NAME` is loaded. */
export function definedName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  return { name, formula: String(formula).replace(/^=/, ''), hidden: !visible };
}

/** Excel says null where a range is neither the one nor the other all over. */
function someOrAll(hidden: boolean | null): boolean | 'some' {
  return hidden ?? 'some';
}
