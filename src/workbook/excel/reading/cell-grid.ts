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

const encoder = new TextEncoder();
/** As many rows are measured of a block, spread over it. */
const SAMPLE = 200;

/** About how many bytes of an answer the cells took: they come as JSON inside JSON. */
export function bytesOf({ values, formulas, formats, types }: CellGrid): number {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const sample: unknown[] = [];
  for (let row = 0; row < values.length; row += step)
    sample.push([values[row], formulas[row], formats[row], types[row]]);
  const bytes = encoder.encode(JSON.stringify(JSON.stringify(sample))).length;
  return sample.length === 0 ? 0 : Math.ceil((bytes * values.length) / sample.length);
}
