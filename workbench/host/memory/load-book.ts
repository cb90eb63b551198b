import { readXlsx, type SheetSnapshot, type TableSnapshot } from '../../../src/index';
import type { HostName, HostXmlPart } from '../engine';
import type { BookState, SheetState, TableState } from './book-state';
import { hostId } from './host-id';
import { Pools } from './pools';

/** Numbers that nothing in a workbook has had, from 1 on. */
export type NextId = () => number;

/** A workbook that was read, and what its states index into. */
export interface LoadedBook {
  readonly state: BookState;
  readonly pools: Pools;
}

/**
 * Reads a workbook from the bytes of an .xlsx file.
 * @throws XlsxError
 */
export function loadBook(xlsx: Uint8Array, name: string, nextId: NextId): LoadedBook {
  const snapshot = readXlsx(xlsx, { name });
  const pools = new Pools(snapshot.formats);
  const sheets = snapshot.sheets.map((sheet) => sheetState(sheet, nextId));
  const idOf = (sheet: string | undefined): string | undefined => sheets.find((each) => each.name === sheet)?.id;
  const active = (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.id ?? '';
  const state: BookState = {
    name: snapshot.name,
    date1904: snapshot.date1904,
    formats: pools.formats,
    sheets,
    names: snapshot.names.map(({ name: own, formula, sheet, hidden }): HostName => {
      const local = idOf(sheet);
      const plain = { name: own, formula: `=${formula}`, visible: !hidden, comment: '' };
      return local === undefined ? plain : { ...plain, sheet: local };
    }),
    xmlParts: snapshot.customXml.map(({ namespace, xml }): HostXmlPart => {
      return { id: hostId('part', nextId()), namespaceUri: namespace, xml };
    }),
    active,
    selections: new Map(),
    formulaEpoch: {},
  };
  return { state, pools };
}

function sheetState(sheet: SheetSnapshot, nextId: NextId): SheetState {
  return {
    ...sheet,
    id: hostId('sheet', nextId()),
    tables: sheet.tables.map((table) => tableState(table, nextId)),
    tabColor: '',
    frozenRows: 0,
    columnWidths: new Map(),
    defaultWidth: 48,
    filteredRows: new Set(),
    conditionalFormats: [],
    comments: [],
  };
}

/** A table that was read, with the ids that it goes by from now on. */
function tableState(table: TableSnapshot, nextId: NextId): TableState {
  return {
    ...table,
    id: hostId('table', nextId()),
    style: 'TableStyleMedium2',
    columnIds: table.columns.map((_, index) => index + 1),
  };
}
