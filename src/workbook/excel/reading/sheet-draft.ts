import type { RowSnapshot, SheetSnapshot } from '../../snapshot';
import type { ReadBlock } from './read-blocks';
import type { GridRows } from './rows-of-grid';

/** A sheet while its cells come in, over those of an earlier reading where there was one. */
export class SheetDraft {
  private readonly rows: (RowSnapshot | undefined)[];
  private readonly hiddenRows: Set<number>;

  constructor(before: Pick<SheetSnapshot, 'rows' | 'hiddenRows'> = { rows: [], hiddenRows: new Set() }) {
    this.rows = [...before.rows];
    this.hiddenRows = new Set(before.hiddenRows);
  }

  take({ range, grid, hidden }: ReadBlock, maker: GridRows): void {
    for (let index = 0; index < grid.values.length; index++) {
      const row = range.top + index;
      const made = maker.row(grid, index, range.left, this.rows[row]);
      if (made || row in this.rows) this.rows[row] = made;
      if (hidden?.[index]) this.hiddenRows.add(row);
      else if (hidden) this.hiddenRows.delete(row);
    }
  }

  /** The rows from the first to the last that holds something, and how wide they are. */
  finish(): Pick<SheetSnapshot, 'rows' | 'columnCount' | 'hiddenRows'> {
    const { rows, hiddenRows } = this;
    while (rows.length > 0 && rows[rows.length - 1] === undefined) rows.length--;
    const columnCount = rows.reduce((widest, row) => Math.max(widest, row?.values.length ?? 0), 0);
    for (const row of hiddenRows) if (row >= rows.length) hiddenRows.delete(row);
    return { rows, columnCount, hiddenRows };
  }
}
