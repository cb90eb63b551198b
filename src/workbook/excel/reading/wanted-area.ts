import type { CellRange } from '../../../plan/cell';

/** Cells of a sheet that are still to be read. */
export interface WantedArea {
  readonly sheet: string;
  readonly range: CellRange;
  /** About how many bytes of an answer a row takes. */
  readonly bytesPerRow: number;
  /** Whether that is known from rows that were read, and not only believed. */
  readonly isMeasured: boolean;
  /** Which of the rows are hidden is asked for, too. */
  readonly withHidden: boolean;
}

/** What a cell takes where nothing is known of it: value, formula, format and type. */
const BYTES_PER_CELL = 60;
/** What it takes to say of a row whether it is hidden. */
const BYTES_PER_FLAG = 22;

/** @param bytesPerCell about how much a cell takes, as far as that is known */
export function wantedArea(
  sheet: string,
  range: CellRange,
  withHidden: boolean,
  bytesPerCell = BYTES_PER_CELL,
): WantedArea {
  const columns = range.right - range.left + 1;
  const bytesPerRow = columns * bytesPerCell + (withHidden ? BYTES_PER_FLAG : 0);
  return { sheet, range, bytesPerRow, isMeasured: false, withHidden };
}

export function rowsOf({ range }: WantedArea): number {
  return range.bottom - range.top + 1;
}

/** About how many bytes are still to come. */
export function bytesToCome(areas: readonly WantedArea[]): number {
  return areas.reduce((sum, area) => sum + rowsOf(area) * area.bytesPerRow, 0);
}
