import type { CellRange } from '../../../../src/index';
import type { HostLook, WorkbookEngine } from '../../engine';
import { rectangles } from '../range/rectangles';

type More = HostLook['more'];

/**
 * Changes the looks that the engine only keeps, each cell's own, with as few writes as there are rectangles that come to look alike.
 * @param change what becomes of a cell's; the rest of its look stays
 */
export function changeMore(
  engine: WorkbookEngine,
  sheet: string,
  range: CellRange,
  change: (more: More, row: number, column: number) => More,
): void {
  const changed = new Map<string, More>();
  const keys: string[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const own: string[] = [];
    for (let column = range.left; column <= range.right; column++) {
      const more = change(engine.look(sheet, row, column).more, row, column);
      const key = keyOf(more);
      changed.set(key, more);
      own.push(key);
    }
    keys.push(own);
  }
  for (const [key, more] of changed) {
    const isAlike = (row: number, column: number): boolean => keys[row - range.top]![column - range.left] === key;
    const cells = changed.size === 1 ? [range] : rectangles(range, isAlike);
    // Undefined is another thing than absent here: nothing is left to be kept.
    for (const each of cells) engine.setLook(sheet, each, { more } as Partial<HostLook>);
  }
}

function keyOf(more: More): string {
  return JSON.stringify(Object.entries(more ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
