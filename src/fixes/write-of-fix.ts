import type { Fix } from '../findings/finding';
import { isoToSerial } from '../text/dates';
import type { CellWrite } from '../workbook/cell-write';
import { formatAt, valueAt, type NumberFormat, type WorkbookSnapshot } from '../workbook/snapshot';

const PLAIN_DATE: NumberFormat = { code: 'yyyy-mm-dd', kind: 'date' };
/** How far above and below a cell its column is searched for how its values are shown. */
const NEIGHBOURS = 100;

/** What a fix writes into its cell: a date as a serial number that shows as one, a number where text was as a number like its neighbours. */
export function writeOfFix({ cell, value, as }: Fix, workbook: WorkbookSnapshot): CellWrite {
  const { sheet: name, row, column } = cell;
  const sheet = workbook.sheets.find((each) => each.name === name);
  const own = sheet && formatAt(workbook, sheet, row, column).kind;
  if (as === 'date' && typeof value === 'string') {
    const format = own === 'date' ? undefined : (formatNear(workbook, cell, 'date') ?? PLAIN_DATE);
    return { ...cell, value: isoToSerial(value, workbook.date1904), ...(format && { format }) };
  }
  // The value was worked out for a cell that shows numbers as they are: never for one of per cent.
  const format = own === 'text' && typeof value === 'number' ? formatNear(workbook, cell, 'number') : undefined;
  return { ...cell, value, ...(format && { format }) };
}

/** How the nearest number in the column is shown, above or below, where it is of that kind. */
function formatNear(
  workbook: WorkbookSnapshot,
  { sheet: name, row, column }: Fix['cell'],
  kind: NumberFormat['kind'],
): NumberFormat | undefined {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) return undefined;
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    for (const near of [row - distance, row + distance]) {
      if (typeof valueAt(sheet, near, column) !== 'number') continue;
      const format = formatAt(workbook, sheet, near, column);
      if (format.kind === kind) return format;
    }
  }
  return undefined;
}
