import type { Entry } from './field-carriers';
import { wholeKronor } from './whole-kronor';

/** A year's part of an entry in long form: an amount in kronor, or a text. */
type YearPart = { readonly year: number; readonly value: number } | { readonly year: number; readonly text: string };

/** What a row of Ramar or Balans says by year, beside what its years share. */
export interface LongRow {
  readonly shared: Entry;
  readonly parts: readonly YearPart[];
}

/** A row gathered from entries, with the place of its first one: by that its cells are found. */
export interface GatheredRow {
  readonly shared: Entry;
  readonly first: number;
  readonly amounts: { readonly year: number; readonly value: number }[];
  readonly texts: { readonly year: number; readonly text: string }[];
}

function sharedKey(shared: Entry): string {
  return JSON.stringify(Object.entries(shared).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * One entry a row and year. A row without years is one entry without `year`; a row with the words of an earlier one (a mistake that
 * must survive the journey) says `newRow`, for otherwise the two would be read as one.
 */
export function toLongEntries(rows: readonly LongRow[]): { readonly entries: Entry[]; readonly rowOf: number[] } {
  const entries: Entry[] = [];
  const rowOf: number[] = [];
  const seen = new Set<string>();
  rows.forEach(({ shared, parts }, row) => {
    const key = sharedKey(shared);
    const again = seen.has(key);
    seen.add(key);
    const first = entries.length;
    for (const part of parts) {
      entries.push(
        'value' in part
          ? { ...shared, year: part.year, amount: wholeKronor(part.value) }
          : { ...shared, year: part.year, text: part.text },
      );
    }
    if (parts.length === 0) entries.push({ ...shared });
    if (again) entries[first]!['newRow'] = true;
    while (rowOf.length < entries.length) rowOf.push(row);
  });
  return { entries, rowOf };
}

/** The rows of entries in long form, in the order of their first entries, whichever way the years were sorted. */
export function gatherRows(entries: readonly Entry[], sharedKeys: readonly string[]): GatheredRow[] {
  const rows: GatheredRow[] = [];
  const open = new Map<string, GatheredRow>();
  entries.forEach((entry, first) => {
    const shared = Object.fromEntries(
      sharedKeys.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]),
    );
    const key = sharedKey(shared);
    let row = entry['newRow'] === true ? undefined : open.get(key);
    if (!row) {
      row = { shared, first, amounts: [], texts: [] };
      open.set(key, row);
      rows.push(row);
    }
    const { year, amount, text } = entry as { year?: number; amount?: number; text?: string };
    if (year === undefined) return;
    if (amount !== undefined) row.amounts.push({ year, value: amount });
    if (text !== undefined) row.texts.push({ year, text });
  });
  return rows;
}
