import { textLength } from './column-widths';
import type { TemplateCell } from './template-content';

const LINE = 15;
/** A width counts digits; text is narrower, but in narrow columns words break unevenly. */
const CHARACTERS = { narrow: 1, wide: 1.12 };
const WIDE = 25;

/**
 * The height in points that shows wrapped texts whole, for programs that do not work it out when they open a file; undefined where
 * one line is enough, so that the row grows by itself when it is filled in.
 */
export function rowHeight(cells: readonly (TemplateCell | undefined)[], widths: readonly number[]): number | undefined {
  let lines = 1;
  cells.forEach((cell, column) => {
    const width = widths[column]!;
    lines = Math.max(lines, Math.ceil(textLength(cell) / (width * CHARACTERS[width < WIDE ? 'narrow' : 'wide'])));
  });
  return lines === 1 ? undefined : lines * LINE;
}
