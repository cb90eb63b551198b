import { rangeOf } from '../range-of';
import { askForSettings, type CellSetting } from './cell-setting';
import { askProtection } from './check-protection';

/** A cell that was written: what it got, and what it held. */
export interface PutBack {
  readonly setting: CellSetting;
  readonly before: CellSetting;
}

/**
 * Puts back what stood in written cells. A cell that holds something else by now is somebody's later work and stays as it is.
 * @throws WorkbookFault `protected-sheet`
 */
export async function putBackCells(context: Excel.RequestContext, cells: readonly PutBack[]): Promise<void> {
  if (cells.length === 0) return;
  const { worksheets } = context.workbook;
  const sheets = [...new Set(cells.map(({ setting }) => setting.sheet))].map((name) => worksheets.getItem(name));
  const checkProtection = askProtection(sheets);
  const now = cells.map(({ setting: { sheet, row, column } }) =>
    rangeOf(worksheets.getItem(sheet), { top: row, bottom: row, left: column, right: column }).load('formulas'),
  );
  await context.sync();
  checkProtection();
  const untouched = cells.filter(({ setting }, index) => now[index]!.formulas[0]![0] === setting.value);
  askForSettings(
    context,
    untouched.map(({ before }) => before),
  );
  await context.sync();
}
