import type { RowCell } from '../central/exports/findings/file-report';
import { shortened } from '../central/exports/findings/visible-text';
import type { Language } from '../messages/rule-texts';
import { columnLetters, type CellRange, type CellRef } from '../plan/cell';
import type { OpenedWorkbook } from './open-workbook';
import { formatAt, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { shown, type Cell } from '../workbook/reading/cell-reader';

/** So many of the row's first filled cells tell what the row is about. */
const LEADING = 2;
/** So many filled cells are shown on either side of the finding's own. */
const BESIDE = 2;
const LONGEST = 120;

/** A range of a sheet and the header of each of its columns. */
interface HeadedRange {
  readonly range: CellRange;
  readonly headerRow: number;
  readonly headerOf: (column: number) => string;
}

/** What cells of a workbook hold, as people see it. */
export interface CellViewer {
  readonly contentOf: (cell: CellRef) => string;
  /** The cell among the cells of its row that tell what the row is about; empty on a header row and where nothing else stands. */
  readonly rowAround: (cell: CellRef) => readonly RowCell[];
}

/** Shows the cells of a workbook that was read. */
export function cellViewer(
  { workbook, plan }: Pick<OpenedWorkbook, 'workbook' | 'plan'>,
  language: Language,
): CellViewer {
  const sheets = new Map<string, SheetSnapshot>(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const contentOf = ({ sheet: name, row, column }: CellRef): string => {
    const sheet = sheets.get(name);
    if (!sheet) return '';
    const format = formatAt(workbook, sheet, row, column);
    const cell = { value: valueAt(sheet, row, column), format, date1904: workbook.date1904 };
    return localised(cell, shown(cell), language);
  };
  const ranges = new Map<string, HeadedRange[]>();
  for (const facts of plan.facts) {
    const headers = new Map(facts.columns.map(({ column, header }) => [column, header]));
    add(ranges, facts.sheet, { ...facts, headerOf: (column) => headers.get(column) ?? '' });
  }
  for (const { sheet, range, headerRow } of plan.blocks) {
    add(ranges, sheet, { range, headerRow, headerOf: (column) => contentOf({ sheet, row: headerRow, column }) });
  }
  return {
    contentOf,
    rowAround: (cell) => {
      const headed = ranges.get(cell.sheet)?.find(({ range }) => holds(range, cell));
      const values = sheets.get(cell.sheet)?.rows[cell.row]?.values;
      if (!values || (headed && cell.row <= headed.headerRow)) return [];
      const { left, right } = headed?.range ?? { left: 0, right: values.length - 1 };
      const columns = chosen(values, left, Math.min(right, values.length - 1), cell.column);
      if (columns.length === 1) return [];
      return columns.map((column) => ({
        column: columnLetters(column),
        header: shortened(headed?.headerOf(column) ?? '', LONGEST),
        content: shortened(contentOf({ ...cell, column }), LONGEST),
        isAnchor: column === cell.column,
      }));
    },
  };
}

/** A number the way that people of the language see it in their Excel: decimal comma in Swedish, a share with its per cent sign. */
function localised({ value, format }: Cell, text: string, language: Language): string {
  if (typeof value !== 'number' || format.kind === 'date') return text;
  const plain = format.kind === 'percent' ? `${Number((value * 100).toPrecision(12))}\u00A0%` : text;
  return language === 'sv' ? plain.replace('.', ',') : plain;
}

function add(ranges: Map<string, HeadedRange[]>, sheet: string, range: HeadedRange): void {
  const known = ranges.get(sheet);
  if (known) known.push(range);
  else ranges.set(sheet, [range]);
}

function holds(range: CellRange, { row, column }: CellRef): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** The columns that are shown, ascending: the first filled ones, the cell's own, and the filled ones next to it. */
function chosen(values: readonly unknown[], left: number, right: number, own: number): number[] {
  const filled: number[] = [];
  for (let column = left; column <= right; column++) {
    if (column !== own && (values[column] ?? '') !== '') filled.push(column);
  }
  const before = filled.filter((column) => column < own);
  const after = filled.slice(before.length);
  const columns = [...filled.slice(0, LEADING), ...before.slice(-BESIDE), own, ...after.slice(0, BESIDE)];
  return [...new Set(columns)].sort((a, b) => a - b);
}
