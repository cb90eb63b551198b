import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { CellRange } from '../../src/index';
import type { UniverEngine } from '../univer/univer-engine';

/**
 * Makes rows that have no height of their own as high as what stands in them: those of a sheet when it is shown first, and those that an add-in writes. Univer does it
 * for what the user types. The heights are the grid's alone: nothing of the workbook changes.
 */
export function fitRows(engine: UniverEngine): void {
  const { commands, unitId } = engine.book;
  const fitted = new Set<string>();
  const fitNow = (sheet: string, { top, bottom }: Pick<CellRange, 'top' | 'bottom'>): void => {
    const ranges = [{ startRow: top, endRow: bottom, startColumn: 0, endColumn: 0 }];
    void commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, { unitId, subUnitId: sheet, ranges, id: sheet });
  };
  const show = (sheet: string): void => {
    const used = engine.usedRange(sheet, true);
    if (fitted.has(sheet) || !used) return;
    fitted.add(sheet);
    // Univer knows how a sheet is drawn when it has been shown.
    setTimeout(() => fitNow(sheet, used));
  };
  setTimeout(() => show(engine.activeSheet()));
  engine.subscribe((change) => {
    if (change.kind === 'sheet-activated') show(change.sheet);
    else if ((change.kind === 'cells' || change.kind === 'formats') && fitted.has(change.sheet))
      fitNow(change.sheet, withinUsed(engine, change.sheet, change.range));
  });
}

function withinUsed(
  engine: UniverEngine,
  sheet: string,
  { top, bottom }: CellRange,
): Pick<CellRange, 'top' | 'bottom'> {
  const last = engine.usedRange(sheet, true)?.bottom ?? top;
  return { top: Math.min(top, last), bottom: Math.min(bottom, last) };
}
