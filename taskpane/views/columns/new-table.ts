import {
  proposeFields,
  type EntityKind,
  type RecognisedBlock,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from '../../../src/index';
import { tableShapes, type TableColumn, type TableShape } from './table-shapes';

/** How far down a row of headers is looked for. */
const SEARCHED_ROWS = 50;

/** The sheets to choose from: those with anything in them, first those that nothing is read from. */
export function sheetsToChoose(
  { sheets }: WorkbookSnapshot,
  recognised: readonly RecognisedBlock[],
): { readonly unread: readonly string[]; readonly read: readonly string[] } {
  const known = new Set(recognised.map(({ sheet }) => sheet));
  const filled = sheets.filter((sheet) => sheet.visibility === 'visible' && firstHeaderRow(sheet) !== undefined);
  const names = filled.map(({ name }) => name);
  return { unread: names.filter((name) => !known.has(name)), read: names.filter((name) => known.has(name)) };
}

/** The first row that may hold headers, counted from zero: two texts or more. Undefined where there is none. */
export function firstHeaderRow({ rows }: SheetSnapshot): number | undefined {
  for (let row = 0; row < Math.min(rows.length, SEARCHED_ROWS); row++) {
    const texts = rows[row]?.values.filter((value) => typeof value === 'string' && value.trim() !== '') ?? [];
    if (texts.length >= 2) return row;
  }
  return undefined;
}

/** The headers in a row, from left to right. */
export function headersAt({ name, rows }: SheetSnapshot, row: number): readonly TableColumn[] {
  return [...(rows[row]?.values ?? [])].flatMap((value, column): TableColumn[] => {
    const header = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    return header === '' ? [] : [{ column, header, headerCell: { sheet: name, row, column } }];
  });
}

/** A table that was not recognised, as the user points it out; undefined where the row holds no headers. */
export function newTable(
  sheet: SheetSnapshot,
  row: number,
  entity: EntityKind,
  vocabulary: Parameters<typeof proposeFields>[2],
): TableShape | undefined {
  const headers = headersAt(sheet, row);
  if (headers.length === 0) return undefined;
  const proposed = proposeFields(entity, headers, vocabulary);
  const table = sheet.tables.find((each) => isHeadedAt(each, row));
  const block: RecognisedBlock = {
    entity,
    sheet: sheet.name,
    ...(table && { table: table.name }),
    range: {
      top: row,
      left: headers[0]!.column,
      bottom: Math.max(row, sheet.rows.length - 1),
      right: headers.at(-1)!.column,
    },
    headerRow: row,
    template: false,
    columns: headers.flatMap((header) => {
      const field = proposed.get(header.column);
      return field === undefined ? [] : [{ ...header, field, confidence: 1 }];
    }),
    unmapped: [],
    rows: [],
    constants: {},
    outline: { headers, totals: [], headings: [] },
    confidence: 1,
  };
  return tableShapes([block])[0];
}

function isHeadedAt({ range }: TableSnapshot, row: number): boolean {
  return range.top === row;
}
