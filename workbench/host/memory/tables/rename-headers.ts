import type { CellRange } from '../../../../src/index';
import { hostValue } from '../cells/host-value';
import type { Draft } from '../draft';
import { overlaps } from '../ranges';
import { renameColumnInFormulas } from '../structure/rename-in-formulas';
import { columnName } from './column-name';
import { writeHeader } from './write-header';

/** A table's column is called what its header cell says: writing the cell renames the column, and the cell shows the name that it got. */
export function renameHeaders(draft: Draft, sheetId: string, written: CellRange): void {
  for (const before of draft.sheet(sheetId).tables) {
    const { range, headerRows } = before;
    const headers = { ...range, bottom: range.top };
    if (headerRows === 0 || !overlaps(headers, written)) continue;
    const columns = [...before.columns];
    for (let at = 0; at < columns.length; at++) {
      const column = range.left + at;
      if (column < written.left || column > written.right) continue;
      const cell = draft.sheet(sheetId).rows[range.top]?.values[column] ?? null;
      // Headers that are still to be renamed do not stand in the way of this one.
      const others = columns.filter((_, index) => index < at || range.left + index > written.right);
      const name = columnName(String(hostValue(cell)), others);
      if (cell !== name) writeHeader(draft, sheetId, range.top, column, name);
      if (name === columns[at]) continue;
      renameColumnInFormulas(draft, sheetId, before, columns[at]!, name);
      columns[at] = name;
      draft.touchFormulas();
    }
    const { tables } = draft.sheet(sheetId);
    const table = tables.find(({ id }) => id === before.id)!;
    draft.setTable(sheetId, { ...table, columns });
  }
}
