import type { AxisMap, CellChange, CellContent, CellValue, CellRange } from '../../src/index';
import type { HostCells, HostTable } from '../host/engine';
import { fileFormula } from './file-formula';
import { lookChange } from './look-change';
import type { LookPool } from './look-pool';
import type { SheetImage } from './sheet-image';

/** What cells are compared with. */
export interface CellComparison {
  readonly rows: AxisMap;
  readonly columns: AxisMap;
  readonly pool: LookPool;
  readonly namespaces: ReadonlySet<string>;
  /** The cells that formulas' results fill, as far as the engine tells. */
  readonly spills: readonly CellRange[];
  /** Told of each property of a look that cannot be saved. */
  readonly onUnknownLook: (name: string) => void;
}

/** The cells of a sheet that are not as they were. @param before undefined for a new sheet */
export function cellChanges(before: SheetImage | undefined, now: SheetImage, comparison: CellComparison): CellChange[] {
  return new CellsCompared(before, now, comparison).run();
}

/** The content of a cell in the engine's words. */
interface Held {
  readonly value: CellValue;
  /** Without the leading `=`. */
  readonly formula: string | undefined;
}

const EMPTY: Held = { value: null, formula: undefined };

class CellsCompared {
  private readonly changes: CellChange[] = [];

  constructor(
    private readonly before: SheetImage | undefined,
    private readonly now: SheetImage,
    private readonly context: CellComparison,
  ) {}

  run(): CellChange[] {
    const { before, now, context } = this;
    const lastRow = before ? (context.rows.span(0, before.rowCount - 1)?.[1] ?? -1) : -1;
    const lastColumn = before ? (context.columns.span(0, before.columnCount - 1)?.[1] ?? -1) : -1;
    const rowCount = Math.max(now.rowCount, lastRow + 1);
    const columnCount = Math.max(now.columnCount, lastColumn + 1);
    for (let row = 0; row < rowCount; row++)
      for (let column = 0; column < columnCount; column++) this.compare(row, column);
    return this.changes;
  }

  private compare(row: number, column: number): void {
    const { before, now, context } = this;
    const { rows, columns, pool } = context;
    const origin = before && { row: rows.before(row), column: columns.before(column) };
    const isOld = origin?.row !== undefined && origin.column !== undefined;
    const like = origin && !isOld ? neighbour(row, column, rows, columns) : undefined;
    const from = isOld ? (origin as { row: number; column: number }) : like;
    const held = heldAt(now.cells, row, column);
    const old = isOld ? heldAt(before!.cells, origin.row!, origin.column!) : EMPTY;
    const content = this.contentChange(old, held, row, column);
    const looks = [from ? (before!.looks[from.row]?.[from.column] ?? 0) : 0, now.looks[row]?.[column] ?? 0] as const;
    const look = looks[0] === looks[1] ? undefined : lookChange(pool.look(looks[0]), pool.look(looks[1]));
    const format = formatChange(
      from ? formatAt(before!.cells, from.row, from.column) : 'General',
      formatAt(now.cells, row, column),
    );
    look?.unknown.forEach(context.onUnknownLook);
    // A link does not come along with a look.
    const link = like && look?.link === null ? undefined : look?.link;
    const hasLook = look?.change !== undefined || format !== undefined;
    if (!content && !hasLook && link === undefined && !like) return;
    this.changes.push({
      row,
      column,
      ...(content && { content }),
      ...(hasLook && { look: { ...look?.change, ...(format !== undefined && { numberFormat: format }) } }),
      ...(like && { like }),
      ...(link !== undefined && { link }),
    });
  }

  private contentChange(old: Held, held: Held, row: number, column: number): CellContent | undefined {
    const isSameValue = sameValue(old.value, held.value);
    if (old.formula === held.formula && isSameValue) return undefined;
    if (held.formula === undefined)
      return { value: held.value, ...(old.formula === undefined && this.isFilled(row, column) && { isResult: true }) };
    if (old.formula === held.formula) return { value: held.value, isResult: true };
    const { namespaces, spills } = this.context;
    const table = this.now.tables.find(({ range }) => contains(range, row, column));
    const spill = spills.find(({ top, left }) => top === row && left === column);
    return {
      value: held.value,
      formula: fileFormula(held.formula, { namespaces, ...(table && { table: table.name }) }),
      ...(spill && { spill }),
    };
  }

  /** Whether what a cell holds is a part of another cell's result. */
  private isFilled(row: number, column: number): boolean {
    return this.context.spills.some(
      (range) => contains(range, row, column) && (range.top !== row || range.left !== column),
    );
  }
}

/** Where the cell stood that a new one looks like: above it, or to its left. */
function neighbour(
  row: number,
  column: number,
  rows: AxisMap,
  columns: AxisMap,
): { row: number; column: number } | undefined {
  const above = lastBefore(rows, row);
  const left = lastBefore(columns, column);
  return above === undefined || left === undefined ? undefined : { row: above, column: left };
}

function lastBefore(map: AxisMap, now: number): number | undefined {
  for (let at = now; at >= 0; at--) {
    const before = map.before(at);
    if (before !== undefined) return before;
  }
  return undefined;
}

function heldAt({ values, formulas, types }: HostCells, row: number, column: number): Held {
  const value = values[row]?.[column];
  if (value === undefined) return EMPTY;
  const type = types[row]![column]!;
  const formula = formulas[row]![column]!;
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value;
  const own: CellValue = type === 'Error' ? { error: String(value) } : type === 'Empty' ? null : value;
  return { value: own, formula: isFormula ? formula.slice(1) : undefined };
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && one !== null)
    return typeof other === 'object' && other !== null && one.error === other.error;
  return one === other;
}

function formatAt({ formats }: HostCells, row: number, column: number): string {
  return formats[row]?.[column] ?? 'General';
}

function formatChange(before: string, now: string): string | undefined {
  return before === now ? undefined : now;
}

function contains({ top, left, bottom, right }: HostTable['range'], row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
