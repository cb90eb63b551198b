import type { AxisMap, AxisRun } from '../../src/index';
import type { HostValue, WorkbookEngine } from '../host/engine';
import type { SheetImage } from './sheet-image';

/**
 * Whether rows (or columns) that came in at a place are those that were taken out there before: they hold something of theirs, or these held nothing.
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
  let isEmpty = true;
  let now = at;
  for (const { from, length: count } of taken) {
    for (let index = 0; index < count; index++, now++) {
      if (from < 0) continue;
      for (let other = 0; other < length; other++) {
        const place = across.now(other);
        const value = isRows
          ? image.cells.formulas[from + index]?.[other]
          : image.cells.formulas[other]?.[from + index];
        if (place === undefined || value === undefined || value === '') continue;
        isEmpty = false;
        const [row, column] = isRows ? [now, place] : [place, now];
        const cell = { top: row, bottom: row, left: column, right: column };
        const held = engine.read(sheet, cell).formulas[0]![0]!;
        // What formulas refer to may have moved, and some cells may have been another before they went.
        if (held === value || (isFormula(held) && isFormula(value))) return true;
      }
    }
  }
  return isEmpty;
}

function isFormula(content: HostValue): boolean {
  return typeof content === 'string' && content.startsWith('=');
}
