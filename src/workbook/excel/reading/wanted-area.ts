import type { CellRange } from '../../../plan/cell';

/** Cells of a sheet that are still to be read. */
export interface WantedArea {
  readonly sheet: string;
  readonly range: CellRange;
  /** About how many bytes of an answer a row takes. */
  readonly bytesPerRow: number;
  /** Which of the rows are hidden is asked for, too. */
  readonly withHidden: boolean;
}

/** What a cell takes before anything is known of it: value, formula, format and type. */
const BYTES_PER_CELL = 60;
/** What it takes to say of a row whether it is hidden. */
const BYTES_PER_FLAG = 22;

/** An area of which nothing is known but its size. */
export function wantedArea(sheet: string, range: CellRange, withHidden: boolean): WantedArea {
  const columns = range.right - range.left + 1;
  return { sheet, range, bytesPerRow: columns * BYTES_PER_CELL + (withHidden ? BYTES_PER_FLAG : 0), withHidden };
}

export function rowsOf({ range }: WantedArea): number {
  return range.bottom - range.top + 1;
}

/** About how many bytes are still to come. */
export function bytesToCome(areas: readonly WantedArea[]): number {
  return areas.reduce((sum, area) => sum + rowsOf(area) * area.bytesPerRow, 0);
}
