const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february', 'febr'],
  ['mars', 'mar', 'march'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['augusti', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH_NUMBER = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** An ISO date when the day exists in the calendar. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The last day of a month as an ISO date. */
function monthEnd(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Longer texts are prose; the limit also bounds the time that a hostile cell can take. */
const LONGEST = 48;
/** The parts of a year that people plan by, and how many months each has. */
const PARTS: readonly (readonly [words: string, months: number])[] = [
  ['kvartal|kv\\.?|q', 3],
  ['tertial|t', 4],
  ['halvår|h', 6],
];

/** What a date text says: the day, and for a month, a quarter or a year its first and its last day. */
export interface ReadDate {
  readonly from: string;
  readonly to: string;
  /** True where the text gives a year of two digits: the century is guessed. */
  readonly shortYear?: true;
}

/**
 * Reads a date as people write it: `2027-12-31`, `20271231`, `31/12 2027`, `31.12.2027`, `31 dec 2027`, `2027-12`, `dec 2027`,
 * `12/2027`, `kvartal 3 2027`, `Q3 2027`, `tertial 1 2027`, `halvår 2 2027`, `2027`. Undefined when the text is no date.
 */
export function readDate(text: string): ReadDate | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/^(?:den|senast|t\.?o\.?m\.?|from|fr\.?o\.?m\.?|per|till) /, '');
  const day = (year: number, month: number, date: number, shortYear = false): ReadDate | undefined => {
    const iso = isoDate(shortYear ? 2000 + year : year, month, date);
    return iso === undefined ? undefined : shortYear ? { from: iso, to: iso, shortYear } : { from: iso, to: iso };
  };
  const span = (from: string | undefined, to: string | undefined): ReadDate | undefined =>
    from && to ? { from, to } : undefined;
  let m: RegExpExecArray | null;
  if ((m = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/.exec(plain)))
    return day(+m[1]!, +m[2]!, +m[3]!);
  if ((m = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain))) return day(+m[1]!, +m[2]!, +m[3]!);
  if ((m = /^(\d{1,2})[/.-](\d{1,2})[ /.-]+(\d{4})$/.exec(plain))) return day(+m[3]!, +m[2]!, +m[1]!);
  if ((m = /^(\d{2})[-/.](\d{2})[-/.](\d{2})$/.exec(plain))) return day(+m[1]!, +m[2]!, +m[3]!, true);
  if ((m = /^(\d{1,2})[/.](\d{1,2})[ /.-]+(\d{2})$/.exec(plain))) return day(+m[3]!, +m[2]!, +m[1]!, true);
  if ((m = /^(\d{1,2})\.? ([a-zåäö]+)\.?,? (\d{4})$/.exec(plain))) {
    const month = MONTH_NUMBER.get(m[2]!);
    return month === undefined ? undefined : day(+m[3]!, month, +m[1]!);
  }
  if ((m = /^(\d{4})[-/.](\d{1,2})$/.exec(plain))) return span(isoDate(+m[1]!, +m[2]!, 1), monthEnd(+m[1]!, +m[2]!));
  if ((m = /^([a-zåäö]+)\.?,? -?(\d{4})$/.exec(plain)) || (m = /^(\d{4}) ([a-zåäö]+)\.?$/.exec(plain))) {
    const [word, year] = /^\d/.test(m[1]!) ? [m[2]!, +m[1]!] : [m[1]!, +m[2]!];
    const month = MONTH_NUMBER.get(word);
    return month === undefined ? undefined : span(isoDate(year, month, 1), monthEnd(year, month));
  }
  if ((m = /^(\d{1,2})[/.-](\d{4})$/.exec(plain))) return span(isoDate(+m[2]!, +m[1]!, 1), monthEnd(+m[2]!, +m[1]!));
  for (const [words, months] of PARTS) {
    const before = new RegExp(`^(?:${words}) ?([1-4])[ ,-]*(\\d{4})$`).exec(plain);
    const after = before ? null : new RegExp(`^(\\d{4})[ -]*(?:${words}) ?([1-4])$`).exec(plain);
    const [year, part] = before ? [+before[2]!, +before[1]!] : after ? [+after[1]!, +after[2]!] : [0, 0];
    if (part > 0)
      return part * months > 12
        ? undefined
        : span(isoDate(year, (part - 1) * months + 1, 1), monthEnd(year, part * months));
  }
  if ((m = /^(\d{4})$/.exec(plain))) return span(isoDate(+m[1]!, 1, 1), isoDate(+m[1]!, 12, 31));
  return undefined;
}

const DAY = 86_400_000;

/** The ISO date of an Excel serial number, in the 1900 system (with its 29 February 1900) or the 1904 system. */
export function serialToIso(serial: number, date1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1) || whole > 2_958_465) return undefined;
  const days = date1904 ? whole + 1462 : whole;
  // Serial 60 is the day that never was; it and all before it are one off.
  const epoch = days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(epoch + days * DAY).toISOString().slice(0, 10);
}

/** The Excel serial number of an ISO date. */
export function isoToSerial(iso: string, date1904: boolean): number {
  const days = Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
  if (date1904) return days - 1462;
  return days < 61 ? days - 1 : days;
}
