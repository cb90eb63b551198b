import { parseA1Range } from '../../src/plan/cell';
import { isoToSerial } from '../../src/text/dates';
import type {
  CellValue,
  CustomXmlPart,
  NumberFormat,
  RowSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/workbook/snapshot';

/** A cell with more than its value: a formula, a number format. */
export interface RichCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: NumberFormat['kind'];
}

export type GridCell = CellValue | RichCell | undefined;
export type Grid = readonly (readonly GridCell[] | null)[];

/** What a sheet has besides its cells, by sheet name; ranges in A1. */
export interface BookExtras {
  /** `{ 'Mål': { tblMål: 'A1:S9' } }`. */
  readonly tables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly totalRows?: readonly string[];
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  readonly hidden?: readonly string[];
  readonly customXml?: readonly CustomXmlPart[];
  readonly date1904?: boolean;
}

const KINDS: readonly NumberFormat['kind'][] = ['general', 'number', 'percent', 'date', 'time', 'text'];
const FORMATS: readonly NumberFormat[] = KINDS.map((kind) => ({
  kind,
  code: { general: 'General', number: '#,##0', percent: '0%', date: 'yyyy-mm-dd', time: 'hh:mm', text: '@' }[kind],
}));

/** A cell that holds a real date. */
export function date(iso: string): RichCell {
  return { value: isoToSerial(iso, false), format: 'date' };
}

/** A cell that holds a formula and its result. */
export function formula(text: string, value: CellValue): RichCell {
  return { value, formula: text };
}

function isRich(cell: GridCell): cell is RichCell {
  return typeof cell === 'object' && cell !== null && 'value' in cell;
}

function toRow(cells: readonly GridCell[] | null): RowSnapshot | undefined {
  if (cells === null || cells.length === 0) return undefined;
  return {
    values: cells.map((cell) => (isRich(cell) ? cell.value : (cell ?? null))),
    ...(cells.some((cell) => isRich(cell) && cell.format) && {
      formats: cells.map((cell) => (isRich(cell) && cell.format ? KINDS.indexOf(cell.format) : 0)),
    }),
    ...(cells.some((cell) => isRich(cell) && cell.formula) && {
      formulas: cells.map((cell) => (isRich(cell) ? cell.formula : undefined)),
    }),
  };
}

function toTable(
  name: string,
  a1: string,
  rows: readonly (RowSnapshot | undefined)[],
  totalRows: number,
): TableSnapshot {
  const range = parseA1Range(a1)!;
  const columns: string[] = [];
  for (let column = range.left; column <= range.right; column++)
    columns.push(String(rows[range.top]?.values[column] ?? ''));
  return { name, range, headerRows: 1, totalRows, columns };
}

/** A workbook from literal arrays, a sheet a key; `null` is an empty row. */
export function bookOf(sheets: Readonly<Record<string, Grid>>, extras: BookExtras = {}): WorkbookSnapshot {
  return {
    name: 'prov.xlsx',
    date1904: extras.date1904 ?? false,
    formats: FORMATS,
    names: [],
    customXml: extras.customXml ?? [],
    sheets: Object.entries(sheets).map(([name, grid]): SheetSnapshot => {
      const rows = grid.map(toRow);
      return {
        name,
        visibility: extras.hidden?.includes(name) ? 'hidden' : 'visible',
        rows,
        columnCount: rows.reduce((most, row) => Math.max(most, row?.values.length ?? 0), 0),
        merges: (extras.merges?.[name] ?? []).map((a1) => parseA1Range(a1)!),
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: Object.entries(extras.tables?.[name] ?? {}).map(([table, a1]) =>
          toTable(table, a1, rows, extras.totalRows?.includes(table) ? 1 : 0),
        ),
        validations: [],
      };
    }),
  };
}
