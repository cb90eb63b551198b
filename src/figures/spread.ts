import { rangeOf, type Cell, type Cells, type Input } from './cells';
import type { Figure, Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';

/**
 * Works a figure out cell by cell: ranges of the same shape go side by side, a single cell goes with every cell of the others, and the result
 * has the shape of the ranges. Throws `FigureArgumentError` (`input.shape`) where two ranges are of different shapes.
 */
export function spread(
  names: readonly string[],
  inputs: readonly Input[],
  figure: (...cells: Cell[]) => Figure,
): Figures {
  const ranges = inputs.map(rangeOf);
  const shape = shapeOf(names, ranges);
  if (!shape) return [[figure(...ranges.map(onlyCell))]];
  const isWide = ranges.map((range) => !isSingle(range));
  return shape.map((cells, row) =>
    cells.map((_, column) =>
      figure(...ranges.map((range, index) => (isWide[index] ? range[row]![column] : range[0]![0]))),
    ),
  );
}

/** Whether a range is one cell. */
export function isSingle(range: Cells): boolean {
  return range.length === 1 && range[0]!.length === 1;
}

/** Throws `FigureArgumentError` (`input.shape`) where two ranges are of different shapes. */
export function assertSameShape(name: string, range: Cells, other: string, expected: Cells): void {
  if (range.length === expected.length && range[0]!.length === expected[0]!.length) return;
  throw new FigureArgumentError(name, 'input.shape', {
    rows: range.length,
    columns: range[0]!.length,
    other,
    otherRows: expected.length,
    otherColumns: expected[0]!.length,
  });
}

/** The first range that is more than one cell, the others being like it; undefined where all are single cells. */
function shapeOf(names: readonly string[], ranges: readonly Cells[]): Cells | undefined {
  const first = ranges.findIndex((range) => !isSingle(range));
  if (first < 0) return undefined;
  for (let index = first + 1; index < ranges.length; index++) {
    const range = ranges[index]!;
    if (!isSingle(range)) assertSameShape(names[index]!, range, names[first]!, ranges[first]!);
  }
  return ranges[first];
}

function onlyCell(range: Cells): Cell {
  return range[0]![0];
}
