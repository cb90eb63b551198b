/** A cell of the grid. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How far the keys may go, and how far a page is. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** The cell that a key leads to from another, as in Excel; undefined for a key that leads nowhere. */
export function nextCell(
  { row, column }: GridCell,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { rows, columns, page }: GridSize,
): GridCell | undefined {
  const at = (toRow: number, toColumn: number): GridCell => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(0, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return ctrlKey ? at(rows - 1, column) : at(row + 1, column);
    case 'ArrowUp':
      return ctrlKey ? at(0, column) : at(row - 1, column);
    case 'ArrowRight':
      return ctrlKey ? at(row, columns - 1) : at(row, column + 1);
    case 'ArrowLeft':
      return ctrlKey ? at(row, 0) : at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return ctrlKey ? at(0, 0) : at(row, 0);
    case 'End':
      return ctrlKey ? at(rows - 1, columns - 1) : at(row, columns - 1);
    default:
      return undefined;
  }
}
