import type { Cell, Cells } from './cells';
import type { Figure, Figures } from './figure';

/**
 * Works out figures for the years of a ledger, where each year rests on the one before. A range of one column is one ledger with the years down: its
 * figures stand beside each other. Else the years run across and each row is a ledger of its own: its figures stand under each other, `parts` rows for
 * each. `ledger` gives the figures of each year of its cells; `at` is the row that they stand in, 0 for a column.
 */
export function alongYears(
  range: Cells,
  parts: number,
  ledger: (cells: readonly Cell[], at: number) => readonly (readonly Figure[])[],
): Figures {
  if (range[0]!.length === 1)
    return ledger(
      range.map((row) => row[0]),
      0,
    );
  return range.flatMap((cells, at) => {
    const years = ledger(cells, at);
    return Array.from({ length: parts }, (_, part) => years.map((year) => year[part]!));
  });
}
