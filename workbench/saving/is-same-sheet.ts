import { cellChanges, type CellComparison } from './cell-changes';
import type { SheetImage } from './sheet-image';

/** Whether a sheet is as it was, but for the results of its formulas. */
export function isSameSheet(
  before: SheetImage,
  now: SheetImage,
  comparison: Omit<CellComparison, 'onUnknownLook'>,
): boolean {
  const { rows, columns } = comparison;
  if (!rows.isSame || !columns.isSame || surroundings(before) !== surroundings(now)) return false;
  const cells = cellChanges(before, now, { ...comparison, onUnknownLook: () => undefined });
  return cells.every(
    ({ content, look, link, like }) =>
      !look && link === undefined && !like && (content === undefined || content.isResult),
  );
}

/** All that there is besides cells. Rows and columns that nobody has set any size of differ in number with what the cells fill. */
function surroundings(image: SheetImage): string {
  const { sheet, merges, rows, columns, frozen, conditionalFormats, validations, tables, comments } = image;
  const sizes = [rows, columns].map((list) => {
    const usual = list.at(-1)!.size;
    return list.flatMap(({ size, hidden }, index) => (size === usual && !hidden ? [] : [[index, size, hidden]]));
  });
  return JSON.stringify([sheet, merges, sizes, frozen, conditionalFormats, validations, tables, comments]);
}
