import type { SheetDetails } from '../../../../src/index';

/** A column's width in points where nothing else is said. */
export const USUAL_WIDTH = 48;
/** Pixels of a digit of the usual font, and points of a pixel. */
const DIGIT = 7;
const POINTS = 0.75;

/** A width in characters, as files have it (with the padding), in points. */
export function columnPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS;
}

/** The widths of a sheet's columns in points. */
export function widthsByColumn(widths: SheetDetails['columnWidths']): ReadonlyMap<number, number> {
  const byColumn = new Map<number, number>();
  for (const { first, last, width } of widths)
    for (let column = first; column <= last; column++) byColumn.set(column, columnPoints(width));
  return byColumn;
}
