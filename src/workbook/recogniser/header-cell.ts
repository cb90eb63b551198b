import type { CellRef } from '../../plan/cell';
import { serialToIso } from '../../text/dates';
import { headerKey } from '../../text/headers';
import { formatAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../snapshot';
import type { HeaderDictionary } from './header-dictionary';

/** One column's header, its rows joined. */
export interface HeaderCell {
  readonly column: number;
  /** As it stands, the header rows joined by a space. */
  readonly text: string;
  readonly key: string;
  readonly cell: CellRef;
  readonly year?: number;
  /** The key without its year; the whole key where it has none. */
  readonly rest: string;
}

/** A year and what stands beside it. */
export interface HeaderYear {
  readonly year: number;
  readonly rest: string;
}

/** What a header cell shows: dates as ISO text, numbers plain, everything else as it stands. */
export function headerText(workbook: WorkbookSnapshot, sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (typeof value === 'string') return value.replace(/[\u00AD\u200B]/g, '').trim();
  if (typeof value !== 'number') return '';
  if (formatAt(workbook, sheet, row, column).kind === 'date')
    return serialToIso(value, workbook.date1904) ?? String(value);
  return String(value);
}

/** The header of a column from its texts, top down. */
export function toHeaderCell(dictionary: HeaderDictionary, texts: readonly string[], cell: CellRef): HeaderCell {
  const text = texts.filter((part) => part !== '').join(' ');
  const key = headerKey(text);
  const year = headerYear(dictionary, text);
  return { column: cell.column, text, key, cell, ...(year ? { year: year.year, rest: year.rest } : { rest: key }) };
}

const YEARS = /(?<![\d])(?:19[5-9]\d|20\d\d|21[0-4]\d)(?!\d)/g;

/** The one year that a header names: `2027`, `Budget 2027`, `Bu27`, `Plan -28`, `2027-12-31`; none where it names two or a span. */
export function headerYear(dictionary: HeaderDictionary, text: string): HeaderYear | undefined {
  if (!/\d\d/.test(text) || text.length > 80) return undefined;
  const key = headerKey(text)
    .replace(/(?<!\d)((?:19|20)\d\d)-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?!\d)/g, '$1')
    .replace(/(?<!\d)(?:[0-3]?\d)[ -](?:[01]?\d)[ -](?=(?:19|20)\d\d(?!\d))/g, '')
    .replace(/(?<!\d)((?:19|20)\d\d)-(?:0[1-9]|1[0-2])(?!\d)/g, '$1');
  const years = key.match(YEARS);
  if (years) {
    if (years.length !== 1 || /\d-\d|\d \d/.test(key)) return undefined;
    return {
      year: Number(years[0]),
      rest: key
        .replace(YEARS, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[- ]+|[- ]+$/g, ''),
    };
  }
  const short = /^(\D*[a-zåäö])[ -]*([1-5]\d)$/.exec(key);
  if (!short) return undefined;
  const rest = short[1]!.trim();
  // "Mål 12" is a goal's number; "Mål -27" and "Mål '27" are years.
  const marked = /[-'’´\u2010-\u2015\u2212]\s*\d\d\D*$/.test(text);
  return dictionary.isYearWord(rest) && (marked || (rest !== 'mål' && rest !== 'målet'))
    ? { year: 2000 + Number(short[2]), rest }
    : undefined;
}
