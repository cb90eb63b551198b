import {
  readDetails,
  readXlsx,
  type SheetDetails,
  type SheetSnapshot,
  type TableSnapshot,
} from '../../../../src/index';
import type { HostName, HostXmlPart } from '../../engine';
import type { BookState, SheetState, TableState } from '../book-state';
import { hostId } from '../host-id';
import { Pools } from '../pools';
import { columnPoints, USUAL_WIDTH, widthsByColumn } from './column-points';
import { hostConditionalFormats } from './host-conditional-formats';
import { LookRows } from './look-rows';
import { withLinks } from './with-links';

/** Numbers that nothing in a workbook has had. */
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
  const details = readDetails(xlsx);
  const pools = new Pools(snapshot.formats);
  const lookRows = new LookRows(details.styles, pools);
  const sheets = snapshot.sheets.map((sheet, index) =>
    sheetState(sheet, details.sheets[index]!, lookRows, pools, nextId),
  );
  const idOf = (sheet: string | undefined): string | undefined => sheets.find((each) => each.name === sheet)?.id;
  const firstVisible = (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.id ?? '';
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
    active: idOf(details.activeSheet) ?? firstVisible,
    selections: new Map(),
    formulaEpoch: {},
  };
  return { state, pools };
}

function sheetState(
  sheet: SheetSnapshot,
  details: SheetDetails,
  lookRows: LookRows,
  pools: Pools,
  nextId: NextId,
): SheetState {
  const id = hostId('sheet', nextId());
  const { protection } = details;
  const state: SheetState = {
    ...sheet,
    id,
    rows: lookRows.rows(sheet.rows, details.styles),
    tables: sheet.tables.map((table) => tableState(table, details, nextId)),
    validations: details.validations,
    tabColor: details.tabColour,
    ...(protection && { protection: { hasHash: protection.hasPassword } }),
    frozenRows: details.frozenRows,
    columnWidths: widthsByColumn(details.columnWidths),
    defaultWidth: details.defaultColumnWidth === undefined ? USUAL_WIDTH : columnPoints(details.defaultColumnWidth),
    filteredRows: filteredRows(sheet, details),
    conditionalFormats: hostConditionalFormats(details.conditionalFormats, id, nextId),
    comments: details.comments.map(({ row, column, author, text, kind }) => {
      return { id: hostId('comment', nextId()), sheet: id, row, column, author, content: text, kind };
    }),
  };
  return withLinks(state, details.hyperlinks, pools);
}

/** A table that was read, with the ids that it goes by from now on. */
function tableState(table: TableSnapshot, { tables }: SheetDetails, nextId: NextId): TableState {
  const details = tables.find(({ name }) => name === table.name);
  return {
    ...table,
    id: hostId('table', nextId()),
    style: details?.style ?? '',
    columnIds: table.columns.map((_, index) => details?.columnIds[index] ?? index + 1),
  };
}

/** Hidden rows below the headers of a filter that has a condition. */
function filteredRows({ hiddenRows }: SheetSnapshot, { filters }: SheetDetails): ReadonlySet<number> {
  const isFiltered = (row: number): boolean =>
    filters.some(({ range, active }) => active && row > range.top && row <= range.bottom);
  return new Set([...hiddenRows].filter(isFiltered));
}
