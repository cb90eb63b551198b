import { isNoteText, isTotalLabel } from './row-kind';
import type { Region } from './region';

/** An Excel table with the rows that were typed right below it without the table growing; none below a total row. */
export function extendTable(region: Region): Region {
  const { table, sheet } = region;
  if (!table || table.totalRows > 0 || region.bottom < region.dataTop) return region;
  const filledIn = (row: number): number[] => {
    const values = sheet.rows[row]?.values;
    return values
      ? region.headers.flatMap(({ column }) =>
          values[column] === null || values[column] === undefined || values[column] === '' ? [] : [column],
        )
      : [];
  };
  const typical = filledIn(region.bottom);
  if (typical.length < 2) return region;
  let bottom = region.bottom;
  for (let row = bottom + 1; row < sheet.rows.length; row++) {
    const filled = filledIn(row);
    if (filled.length < Math.max(2, typical.length / 2)) break;
    if (
      sheet.tables.some(
        ({ range }) =>
          range.top <= row && range.bottom >= row && range.left <= region.right && range.right >= region.left,
      )
    )
      break;
    const values = sheet.rows[row]!.values;
    const first = values[filled[0]!];
    if (filled[0] !== typical[0] || typeof first !== typeof values0(region, typical[0]!)) break;
    if (
      filled.some(
        (column) => typeof values[column] === 'string' && (isTotalLabel(values[column]) || isNoteText(values[column])),
      )
    )
      break;
    if (region.headers.some(({ column, text }) => text !== '' && values[column] === text)) break;
    bottom = row;
  }
  return bottom === region.bottom ? region : { ...region, bottom };
}

function values0(region: Region, column: number): unknown {
  return region.sheet.rows[region.bottom]?.values[column];
}
