import { a1Range, type CellRange } from '../../../plan/cell';
import { excelCode } from '../excel-fault';
import { rangeOf } from '../range-of';
import { askMerges } from './sheet-details';

/** The merged cells of a sheet that has too many to be listed at once: of halves, where Excel refuses the whole. */
export async function readManyMerges(
  context: Excel.RequestContext,
  sheet: string,
  range: CellRange,
): Promise<readonly CellRange[]> {
  try {
    const merges = askMerges(rangeOf(context.workbook.worksheets.getItem(sheet), range));
    await context.sync();
    return merges();
  } catch (error) {
    if (excelCode(error) === undefined || range.top === range.bottom) throw error;
  }
  const middle = range.top + Math.floor((range.bottom - range.top) / 2);
  const upper = await readManyMerges(context, sheet, { ...range, bottom: middle });
  const lower = await readManyMerges(context, sheet, { ...range, top: middle + 1 });
  // Cells that are merged over the cut are told of twice.
  return [...new Map([...upper, ...lower].map((merge) => [a1Range(merge), merge])).values()];
}
