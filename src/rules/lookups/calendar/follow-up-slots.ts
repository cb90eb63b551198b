const DAY = 86_400_000;

/** A point of the year at which everyone is to have followed up. All days are ISO dates. */
export interface FollowUpSlot {
  readonly day: string;
  /** The slot before this one. */
  readonly previous: string;
  /** The last day on which a report still counts for the slot. */
  readonly last: string;
}

/** An ISO date so many days later; earlier where the number is negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days there are between two ISO dates, whichever is first. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Math.round((Date.parse(`${one}T00:00:00Z`) - Date.parse(`${other}T00:00:00Z`)) / DAY));
}

/**
 * The slots of a calendar (`04-30`, `08-31`, `12-31`, the same each year) that lie before a day and for which a report of the first day,
 * or of a later one, can still count; earliest first.
 */
export function slotsBetween(
  calendar: readonly string[],
  grace: number,
  first: string,
  before: string,
): readonly FollowUpSlot[] {
  const years = { from: Number(first.slice(0, 4)) - 2, to: Number(before.slice(0, 4)) };
  const days = [...calendar].sort();
  const all: string[] = [];
  for (let year = years.from; year <= years.to; year++) for (const day of days) all.push(`${year}-${day}`);
  return all
    .slice(1)
    .map((day, index): FollowUpSlot => ({ day, previous: all[index]!, last: daysAfter(day, grace) }))
    .filter(({ day, last }) => last >= first && day < before);
}
