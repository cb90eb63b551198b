import type { SheetSnapshot } from '../../snapshot';
import { MAPPING_NAMESPACE, SETTINGS_NAMESPACE } from '../../settings/remembered';

/** What a workbook consists of. */
export interface WorkbookLists {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly Excel.NamedItem[];
  /** The parts that are ours. */
  readonly parts: readonly ListedPart[];
}

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
}

export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRows: number;
  readonly totalRows: number;
}

export interface ListedPart {
  readonly id: string;
  readonly namespace: string;
}

/** What to load of a defined name. */
export const NAME = 'items/name,items/formula,items/visible';

/** What to load of a table, besides its place and columns. */
export const TABLE = 'items/name,items/showHeaders,items/showTotals';

const VISIBILITIES: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What a workbook consists of, in one round trip. */
export async function readLists(context: Excel.RequestContext): Promise<WorkbookLists> {
  const { workbook } = context;
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load(`${TABLE},items/worksheet/name`);
  const names = workbook.names.load(NAME);
  const parts = workbook.customXmlParts.load('items/id,items/namespaceUri');
  // No property tells the date system; the date that is day zero in one of them does.
  const dayZero = workbook.functions.date(1904, 1, 1).load('value');
  await context.sync();
  return {
    name: workbook.name,
    date1904: dayZero.value === 0,
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITIES[visibility]! })),
    tables: tables.items.map((table) => ({ ...listedTable(table), sheet: table.worksheet.name })),
    names: names.items,
    parts: parts.items
      .map(({ id, namespaceUri }) => ({ id, namespace: namespaceUri }))
      .filter(({ namespace }) => namespace === SETTINGS_NAMESPACE || namespace === MAPPING_NAMESPACE),
  };
}

/** A table of which `TABLE` is loaded. */
export function listedTable({ name, showHeaders, showTotals }: Excel.Table): Omit<ListedTable, 'sheet'> {
  return { name, headerRows: showHeaders ? 1 : 0, totalRows: showTotals ? 1 : 0 };
}
