import { isCellError, type CellRef, type CellValue } from '../../../../src/index';
import type { BookState, RowState } from '../book-state';

/** The cells whose content is another than in an earlier state, by the names that the sheets have now; sheets that are new have none. */
export function changedCells(before: BookState, now: BookState): readonly CellRef[] {
  const changed: CellRef[] = [];
  for (const sheet of now.sheets) {
    const old = before.sheets.find(({ id }) => id === sheet.id);
    if (!old || old.rows === sheet.rows) continue;
    for (let row = 0; row < Math.max(old.rows.length, sheet.rows.length); row++) {
      const [was, is] = [old.rows[row], sheet.rows[row]];
      if (was === is) continue;
      const width = Math.max(widthOf(was), widthOf(is));
      for (let column = 0; column < width; column++)
        if (!sameContent(was, is, column)) changed.push({ sheet: sheet.name, row, column });
    }
  }
  return changed;
}

function widthOf(row: RowState | undefined): number {
  return Math.max(row?.values.length ?? 0, row?.formulas?.length ?? 0);
}

function sameContent(a: RowState | undefined, b: RowState | undefined, column: number): boolean {
  return (
    a?.formulas?.[column] === b?.formulas?.[column] &&
    textOf(a?.values[column] ?? null) === textOf(b?.values[column] ?? null)
  );
}

function textOf(value: CellValue): CellValue {
  return isCellError(value) ? `error ${value.error}` : value;
}
