/** What is loaded of a range of cells. */
export const GRID = 'values,formulas,numberFormat,valueTypes';

/** Cells as Excel gives them, row by row; the four have one shape. */
export interface CellGrid {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
}

/** The loaded cells of a range; undefined where Excel gave nothing, as it does for some ranges that are too large instead of an error. */
export function gridOf(range: Excel.Range): CellGrid | undefined {
  const values = range.values as CellGrid['values'] | null;
  const formulas = range.formulas as CellGrid['formulas'] | null;
  const formats = range.numberFormat as CellGrid['formats'] | null;
  const types = range.valueTypes as CellGrid['types'] | null;
  return values && formulas && formats && types ? { values, formulas, formats, types } : undefined;
}

/** What text and number cost in the answer, beyond the characters of texts: quotes, comma, escapes. */
const AROUND = 4;
const WHOLE = 7;
const FRACTION = 14;

/** About how many bytes of an answer the cells took. Counted from a sample of at most some hundred rows, spread over all. */
export function bytesOf({ values, formulas, formats, types }: CellGrid): number {
  const step = Math.ceil(values.length / 300);
  let bytes = 0;
  let rows = 0;
  for (let row = 0; row < values.length; row += step) {
    rows++;
    for (const part of [values, formulas, formats, types])
      for (const cell of part[row]!) bytes += sizeOf(cell);
  }
  return rows === 0 ? 0 : Math.ceil((bytes * values.length) / rows);
}

function sizeOf(cell: unknown): number {
  if (typeof cell === 'string') return cell.length + AROUND;
  return typeof cell === 'number' && !Number.isInteger(cell) ? FRACTION : WHOLE;
}
