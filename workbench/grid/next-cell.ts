/** A cell of the sheet, from zero. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How far the keys lead. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

/** The cell that a key leads to, as in Excel; undefined for a key that does not move. */
export function nextCell(
  { row, column }: Cell,
  { key, ctrlKey, shiftKey }: { readonly key: string; readonly ctrlKey: boolean; readonly shiftKey: boolean },
  { rows, columns, page }: Extent,
): Cell | undefined {
  const moves: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: ctrlKey ? rows - 1 : row + 1, column },
    ArrowUp: { row: ctrlKey ? 0 : row - 1, column },
    ArrowRight: { row, column: ctrlKey ? columns - 1 : column + 1 },
    ArrowLeft: { row, column: ctrlKey ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
    Enter: { row: shiftKey ? row - 1 : row + 1, column },
    Tab: { row, column: shiftKey ? column - 1 : column + 1 },
  };
  const to = moves[key];
  if (!to) return undefined;
  const within = (wanted: number, count: number): number => Math.max(0, Math.min(count - 1, wanted));
  return { row: within(to.row, rows), column: within(to.column, columns) };
}
