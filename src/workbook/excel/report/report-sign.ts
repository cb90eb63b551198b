/** The hidden name by which a sheet is known to be our report, whatever it is called. */
export const REPORT_SIGN = '_styrkoll_report';

/** A name for a sheet that no other has; with a number behind it where one has. Excel takes 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, 31 - tail.length) + tail;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
