import type { AxisMap, AxisRun } from '../../src/index';
import type { WorkbookEngine } from '../host/engine';
import type { SheetImage } from './sheet-image';

/**
 * Whether rows (or columns) that came in at a place hold what those held that were taken out before.
 * @param across where the columns (or rows) are that they cross
 */
export function isBack(
  engine: WorkbookEngine,
  image: SheetImage,
  across: AxisMap,
  at: number,
  taken: readonly AxisRun[],
  isRows: boolean,
): boolean {
  const { id: sheet } = image.sheet;
  if (!engine.sheets().some(({ id }) => id === sheet)) return false;
  const length = isRows ? image.columnCount : image.rowCount;
  let held = 0;
  let now = at;
  for (const { from, length: count } of taken) {
    for (let index = 0; index < count; index++, now++) {
      if (from < 0) continue;
      for (let other = 0; other < length; other++) {
        const place = across.now(other);
        const value = isRows
          ? image.cells.formulas[from + index]?.[other]
          : image.cells.formulas[other]?.[from + index];
        if (
          place === undefined ||
          value === undefined ||
          value === '' ||
          (typeof value === 'string' && value.startsWith('='))
        )
          continue;
        const [row, column] = isRows ? [now, place] : [place, now];
        const cell = { top: row, bottom: row, left: column, right: column };
        if (engine.read(sheet, cell).formulas[0]![0] !== value) return false;
        held++;
      }
    }
  }
  return held > 0;
}
