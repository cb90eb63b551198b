/** Rows of cells as lines, each column as wide as its widest cell; the last is left ragged. Ends in a line break. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!))).join('  '),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
