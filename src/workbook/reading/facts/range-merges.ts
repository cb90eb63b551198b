import type { CellRange } from '../../../plan/cell';
import type { FactsRange } from './facts-range';

/** The merged cells of each range that hold or cover values of its rows. */
export function rangeMerges(ranges: readonly FactsRange[]): Map<FactsRange, CellRange[]> {
  const merges = new Map<FactsRange, CellRange[]>();
  for (const one of ranges) {
    const { sheet, range, rows, headerRow, blocks } = one;
    if (sheet.merges.length === 0 || !blocks[0]!.outline) continue;
    const inside = sheet.merges.filter(
      (merge) =>
        merge.left <= range.right &&
        merge.right >= range.left &&
        merge.top <= range.bottom &&
        merge.bottom > headerRow &&
        rows.some(({ from, to }) => merge.top <= to && merge.bottom >= from),
    );
    if (inside.length > 0) merges.set(one, inside);
  }
  return merges;
}
