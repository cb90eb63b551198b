import type { CellRange } from '../../../plan/cell';
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
    const affordable = Math.max(0, Math.floor(share / area.bytesPerRow));
    const rows = Math.min(rowsOf(area), taken.length === 0 ? Math.max(1, affordable) : affordable);
    if (rows > 0) taken.push(firstRows(area, rows));
    if (rows < rowsOf(area)) left.push(withoutRows(area, rows));
    bytes -= rows * area.bytesPerRow;
  });
  return { taken, left };
}

/**
 * What to do about an answer that was too large. What was only believed of the areas was too little; where all was known, less fits into an answer than was
 * thought; and a single row is cut through between columns.
 * @returns undefined where it was a single cell
 */
export function smaller(
  taken: readonly WantedArea[],
  budget: number,
): { readonly areas: readonly WantedArea[]; readonly budget: number } | undefined {
  const [only] = taken;
  if (only && taken.length === 1 && rowsOf(only) === 1) {
    const { left, right } = only.range;
    if (left === right) return undefined;
    const middle = left + Math.floor((right - left) / 2);
    const halves = [
      { ...only.range, right: middle },
      { ...only.range, left: middle + 1 },
    ];
    return { areas: halves.map((range) => ({ ...only, range, bytesPerRow: only.bytesPerRow / 2 })), budget };
  }
  if (taken.every(({ isMeasured }) => isMeasured)) return { areas: taken, budget: budget / 2 };
  const doubled = taken.map((area) => (area.isMeasured ? area : { ...area, bytesPerRow: area.bytesPerRow * 2 }));
  return { areas: doubled, budget };
}

function firstRows(area: WantedArea, rows: number): WantedArea {
  return { ...area, range: { ...area.range, bottom: area.range.top + rows - 1 } };
}

function withoutRows(area: WantedArea, rows: number): WantedArea {
  return { ...area, range: { ...area.range, top: area.range.top + rows } };
}

/** The same areas with pieces put together again that lie under each other: what was asked for in vain, and what was left of it. */
export function joined(areas: readonly WantedArea[]): readonly WantedArea[] {
  const whole: WantedArea[] = [];
  for (const area of [...areas].sort((a, b) => a.range.top - b.range.top)) {
    const above = whole.findIndex(({ sheet, range }) => sheet === area.sheet && isAbove(range, area.range));
    if (above < 0) {
      whole.push(area);
      continue;
    }
    const piece = whole[above]!;
    whole[above] = {
      ...piece,
      range: { ...piece.range, bottom: area.range.bottom },
      bytesPerRow: Math.max(piece.bytesPerRow, area.bytesPerRow),
      isMeasured: piece.isMeasured && area.isMeasured,
    };
  }
  return whole;
}

function isAbove(upper: CellRange, lower: CellRange): boolean {
  return upper.bottom + 1 === lower.top && upper.left === lower.left && upper.right === lower.right;
}
