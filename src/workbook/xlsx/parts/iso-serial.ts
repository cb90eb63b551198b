const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const DAYS_BETWEEN_SYSTEMS = 1462;
/** The serial of 1 March 1900; before it, Excel's calendar holds a 29 February that never was. */
const FIRST_TRUE_SERIAL = 61;

/**
 * The serial number of an ISO date, date and time, or time, as cells of type `d` hold them. A zone is read over: Excel
 * knows none. Undefined when the text is no such date.
 */
export function isoToSerial(
  text: string,
  date1904: boolean,
): { readonly serial: number; readonly hasTime: boolean } | undefined {
  const match = ISO.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const hasTime = match[4] !== undefined;
  const [hours, minutes, seconds] = [match[4], match[5], match[6]].map((part) =>
    Number((part ?? '0').replace(',', '.')),
  ) as [number, number, number];
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (match[1] === undefined) return { serial: time, hasTime };
  const [year, month, day] = [match[1], match[2], match[3]].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = date.getTime() / DAY + SERIAL_OF_1970;
  if (date1904) return { serial: serial - DAYS_BETWEEN_SYSTEMS + time, hasTime };
  return { serial: (serial < FIRST_TRUE_SERIAL ? serial - 1 : serial) + time, hasTime };
}
