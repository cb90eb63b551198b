import { isoDate } from '../../../text/dates';

const SUNDAY_AFTER_A_WEEK = 8;

/** The ordinary election to council and parliament in a year: the second Sunday of September every fourth year, 2022 among them. */
export function electionDay(year: number): string | undefined {
  if (year % 4 !== 2) return undefined;
  const weekday = new Date(Date.UTC(year, 8, SUNDAY_AFTER_A_WEEK)).getUTCDay();
  return isoDate(year, 9, SUNDAY_AFTER_A_WEEK + ((7 - weekday) % 7));
}

/** The year of the first ordinary election after a day (ISO). */
export function nextElectionYear(day: string): number {
  let year = Number(day.slice(0, 4));
  while (!((electionDay(year) ?? '') > day)) year++;
  return year;
}
