import { rowsOf, type WantedArea } from './wanted-area';

/** What is asked for next, and what is left for later. */
export interface NextBlocks {
  readonly taken: readonly WantedArea[];
  readonly left: readonly WantedArea[];
}

/**
 * Takes as much as one answer may hold: small areas whole, and of the larger ones an equal share each, so that the first answer tells of every sheet how
 * much its rows take. At least one row is taken.
 * @param budget in bytes
 */
export function nextBlocks(waiting: readonly WantedArea[], budget: number): NextBlocks {
  const taken: WantedArea[] = [];
  const left: WantedArea[] = [];
  const bySize = [...waiting].sort((a, b) => rowsOf(a) * a.bytesPerRow - rowsOf(b) * b.bytesPerRow);
  let bytes = budget;
  bySize.forEach((area, index) => {
    const share = bytes / (bySize.length - index);
    const affordable = Math.floor(share / area.bytesPerRow);
    const rows = Math.min(rowsOf(area), taken.length === 0 ? Math.max(1, affordable) : affordable);
    if (rows > 0) taken.push(firstRows(area, rows));
    if (rows < rowsOf(area)) left.push(withoutRows(area, rows));
    bytes -= rows * area.bytesPerRow;
  });
  return { taken, left };
}

/**
 * The same areas after an answer that was too large: believed to be twice as large, or cut through between columns where it was a single row.
 * Undefined where it was a single cell.
 */
export function smaller(taken: readonly WantedArea[]): readonly WantedArea[] | undefined {
  const [only] = taken;
  if (!only || taken.length > 1 || rowsOf(only) > 1)
    return taken.map((area) => ({ ...area, bytesPerRow: area.bytesPerRow * 2 }));
  const { left, right } = only.range;
  if (left === right) return undefined;
  const middle = left + Math.floor((right - left) / 2);
  return [
    { ...only, range: { ...only.range, right: middle } },
    { ...only, range: { ...only.range, left: middle + 1 } },
  ];
}

function firstRows(area: WantedArea, rows: number): WantedArea {
  return { ...area, range: { ...area.range, bottom: area.range.top + rows - 1 } };
}

function withoutRows(area: WantedArea, rows: number): WantedArea {
  return { ...area, range: { ...area.range, top: area.range.top + rows } };
}
