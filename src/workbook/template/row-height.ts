import { textLength } from './column-widths';
import type { TemplateCell } from './template-content';

const LINE = 15;

/**
 * The height in points that shows wrapped texts whole, for programs that do not work it out when they open a file; undefined where
 * one line is enough, so that the row grows by itself when it is filled in.
 */
export function rowHeight(cells: readonly (TemplateCell | undefined)[], widths: readonly number[]): number | undefined {
  let lines = 1;
  // Words do not break evenly: a line holds a little less than the column is wide.
  cells.forEach((cell, column) => {
    lines = Math.max(lines, Math.ceil(textLength(cell) / (widths[column]! * 0.92)));
  });
  return lines === 1 ? undefined : lines * LINE;
}
