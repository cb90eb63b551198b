import type { CellRange } from '../../../plan/cell';

/** A cell of a sheet that is known. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet that stand under each other without a gap: one range. */
export function columnRuns<T extends Place>(cells: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row + 1 === cell.row) runs.at(-1)!.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** The cells of such a run. */
export function rangeOfRun(run: readonly Place[]): CellRange {
  const [first, last] = [run[0]!, run.at(-1)!];
  return { top: first.row, bottom: last.row, left: first.column, right: first.column };
}
