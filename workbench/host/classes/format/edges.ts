import type { CellRange } from '../../../../src/index';
import { COLUMNS, intersection, isEntireColumn, isEntireRow, isOnGrid, ROWS } from '../../addresses/grid';
import type { WorkbookEngine } from '../../engine';
import type { BorderSide } from '../../looks/border-sides';
import { lineOf, withLine, type CellLine } from '../../looks/cell-lines';
import type { AreasTarget } from '../targets';
import { changeMore } from './change-more';

/** Where the line at a side of a range stands: a side of some of its cells, which is their neighbours' other side too. */
interface Edge {
  readonly cells: CellRange;
  readonly side: string;
  readonly beyond?: { readonly down: number; readonly across: number; readonly side: string };
  /** Whether the neighbours are in the range. */
  readonly isInside: boolean;
}

const BEYOND: Readonly<Record<string, NonNullable<Edge['beyond']>>> = {
  EdgeTop: { down: -1, across: 0, side: 'EdgeBottom' },
  EdgeBottom: { down: 1, across: 0, side: 'EdgeTop' },
  EdgeLeft: { down: 0, across: -1, side: 'EdgeRight' },
  EdgeRight: { down: 0, across: 1, side: 'EdgeLeft' },
};

type Target = Pick<AreasTarget, 'sheet' | 'ranges'>;

/**
 * What all lines at a side have in common, null where they differ, as Excel gives it. A line between two cells belongs to both, whichever of them has it.
 * @param take what is asked of a line; undefined stands for none
 */
export function readLines<V>(
  { sheet, ranges }: Target,
  side: BorderSide,
  engine: WorkbookEngine,
  take: (line: CellLine | undefined) => V,
): V | null {
  const used = engine.usedRange(sheet, false);
  const values = new Set<V>();
  for (const edge of ranges.flatMap((range) => edgeOf(range, side) ?? [])) {
    // Cells away from all that is used have no lines.
    const near = used && intersection(edge.cells, grown(used));
    if (!near || size(near) < size(edge.cells)) values.add(take(undefined));
    if (near && !eachCell(near, (row, column) => values.add(take(lineAt(engine, sheet, edge, row, column))).size < 2))
      return null;
  }
  const [value = take(undefined), other] = values;
  return other === undefined || values.size < 2 ? value : null;
}

/**
 * Changes the lines at a side. Neighbours outside of the range lose a line of their own there, as in Excel; edges inside a range are written for both cells.
 * Of whole columns and rows only the used part gets lines, since engines keep looks cell by cell.
 * @param change what becomes of a line; undefined stands for none
 */
export function changeLines(
  { sheet, ranges }: Target,
  side: BorderSide,
  engine: WorkbookEngine,
  change: (line: CellLine | undefined) => CellLine | undefined,
): void {
  for (const range of ranges) {
    const edge = edgeOf(range, side);
    const cells = edge && bounded(edge.cells, range, sheet, engine);
    if (!edge || !cells) continue;
    changeMore(engine, sheet, cells, (more, row, column) =>
      withLine(more, edge.side, change(lineAt(engine, sheet, edge, row, column))),
    );
    const { beyond } = edge;
    if (!beyond) continue;
    const { down, across } = beyond;
    for (const neighbours of edge.isInside
      ? [moved(cells, down, across)]
      : withLines(moved(cells, down, across), beyond.side, sheet, engine))
      changeMore(engine, sheet, neighbours, (more, row, column) => {
        const line = lineOf(engine.look(sheet, row - down, column - across).more, edge.side);
        return withLine(more, beyond.side, edge.isInside ? line : undefined);
      });
  }
}

/** Undefined where a range has no such edge: there is nothing between the rows of a single one. */
function edgeOf(range: CellRange, side: BorderSide): Edge | undefined {
  const { top, left, bottom, right } = range;
  const outer = (cells: Partial<CellRange>): Edge => {
    return { cells: { ...range, ...cells }, side, beyond: BEYOND[side]!, isInside: false };
  };
  switch (side) {
    case 'EdgeTop':
      return outer({ bottom: top });
    case 'EdgeBottom':
      return outer({ top: bottom });
    case 'EdgeLeft':
      return outer({ right: left });
    case 'EdgeRight':
      return outer({ left: right });
    case 'InsideHorizontal':
      if (top === bottom) return undefined;
      return {
        cells: { ...range, bottom: bottom - 1 },
        side: 'EdgeBottom',
        beyond: BEYOND.EdgeBottom!,
        isInside: true,
      };
    case 'InsideVertical':
      if (left === right) return undefined;
      return { cells: { ...range, right: right - 1 }, side: 'EdgeRight', beyond: BEYOND.EdgeRight!, isInside: true };
    default:
      return { cells: range, side, isInside: false };
  }
}

function lineAt(engine: WorkbookEngine, sheet: string, edge: Edge, row: number, column: number): CellLine | undefined {
  const own = lineOf(engine.look(sheet, row, column).more, edge.side);
  if (own || !edge.beyond) return own;
  const [across, down] = [column + edge.beyond.across, row + edge.beyond.down];
  if (across < 0 || down < 0 || across >= COLUMNS || down >= ROWS) return undefined;
  return lineOf(engine.look(sheet, down, across).more, edge.beyond.side);
}

/** The cells that have a line at a side, as rectangles of one row each. */
function withLines(cells: CellRange, side: string, sheet: string, engine: WorkbookEngine): CellRange[] {
  const used = engine.usedRange(sheet, false);
  const near = isOnGrid(cells) && used ? intersection(cells, used) : undefined;
  const found: CellRange[] = [];
  if (near)
    eachCell(near, (row, column) => {
      if (lineOf(engine.look(sheet, row, column).more, side))
        found.push({ top: row, bottom: row, left: column, right: column });
      return true;
    });
  return found;
}

function bounded(cells: CellRange, range: CellRange, sheet: string, engine: WorkbookEngine): CellRange | undefined {
  if (!isEntireColumn(range) && !isEntireRow(range)) return cells;
  const used = engine.usedRange(sheet, false);
  return used && intersection(used, cells);
}

function grown({ top, left, bottom, right }: CellRange): CellRange {
  return { top: Math.max(0, top - 1), left: Math.max(0, left - 1), bottom: bottom + 1, right: right + 1 };
}

function moved({ top, left, bottom, right }: CellRange, down: number, across: number): CellRange {
  return { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
}

function size({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Goes through cells until `visit` gives false; false where it did. */
function eachCell(cells: CellRange, visit: (row: number, column: number) => boolean): boolean {
  for (let row = cells.top; row <= cells.bottom; row++)
    for (let column = cells.left; column <= cells.right; column++) if (!visit(row, column)) return false;
  return true;
}
