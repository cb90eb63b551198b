import type { Figure, Figures } from './figure';

/**
 * Lays out several figures for each cell of a range: beside each other where the range is one column, else under each other, so that what runs
 * across (the years) still stands under its headings. `parts[0]` is the first figure of every cell, by rows.
 */
export function spillParts(parts: readonly Figures[]): Figures {
  const [first] = parts;
  if (!first) return [];
  if (first[0]!.length === 1) return first.map((_, row) => parts.map((part): Figure => part[row]![0]!));
  return first.flatMap((_, row) => parts.map((part) => part[row]!));
}
