import { headerKey } from '../../text/headers';
import { formatAt, type SheetSnapshot } from '../snapshot';
import { headerYear } from './header-cell';
import { ENTITIES } from './header-dictionary';
import type { Recognition } from './region';

/** How much of a row reads as headers. */
export interface HeaderScore {
  readonly columns: readonly number[];
  readonly texts: number;
  readonly known: number;
  /** Year cells that are numbers or dates. */
  readonly years: readonly number[];
}

const LONGEST_HEADER = 80;

/** Looks for header rows: rows of short known wordings and years, and no other numbers. */
export class HeaderScan {
  private readonly memo = new Map<string, boolean>();

  constructor(private readonly recognition: Recognition) {}

  /** Whether a text is a wording that heads columns, a year with a known word beside it, or a year alone. */
  isHeader(text: string): boolean {
    const plain = text.trim();
    if (plain === '' || plain.length > LONGEST_HEADER) return false;
    const { dictionary } = this.recognition;
    if (!dictionary.mayOpen(plain) && !/^["'(\d*]/.test(plain)) return false;
    const remembered = this.memo.get(plain);
    if (remembered !== undefined) return remembered;
    const key = headerKey(plain);
    const year = headerYear(dictionary, plain);
    const known =
      dictionary.isKnown(key) ||
      (year !== undefined && ENTITIES.some((entity) => dictionary.yearPrefix(entity, year.rest) !== undefined));
    this.memo.set(plain, known);
    return known;
  }

  /** Whether a text may stand in a second header row: also what tells columns of one year apart (`Kvinnor`, `Investering`). */
  private isSubHeader(text: string): boolean {
    if (this.isHeader(text)) return true;
    if (text.length > 25) return false;
    const key = headerKey(text);
    return (
      key !== '' &&
      ENTITIES.some((entity) => this.recognition.dictionary.yearPrefix(entity, key)?.variant !== undefined)
    );
  }

  /** The score of a row's free cells; undefined as soon as it holds what no header row holds. `below` is a header row already. */
  score(
    sheet: SheetSnapshot,
    row: number,
    isFree: (column: number) => boolean,
    below = false,
  ): HeaderScore | undefined {
    const values = sheet.rows[row]?.values;
    if (!values) return undefined;
    const columns: number[] = [];
    const years: number[] = [];
    let texts = 0;
    let known = 0;
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      if (value === null || value === undefined || value === '' || !isFree(column)) continue;
      if (typeof value === 'number') {
        const date = formatAt(this.recognition.workbook, sheet, row, column).kind === 'date';
        if (!date && !(Number.isInteger(value) && value >= 1990 && value <= 2100)) return undefined;
        years.push(column);
      } else if (typeof value === 'string') {
        if (value.trim() === '') continue;
        texts += 1;
        if (below ? this.isSubHeader(value) : this.isHeader(value)) known += 1;
      } else return undefined;
      columns.push(column);
    }
    return { columns, texts, known, years };
  }

  /** Whether a score is a header row's; `inside` an open table more is asked for. */
  accepts(score: HeaderScore, sheet: SheetSnapshot, row: number, inside: boolean): boolean {
    const { columns, texts, known, years } = score;
    if (known === 0) return !inside && years.length >= 2 && texts <= 2 && this.ascending(sheet, row, years);
    if (known + years.length < 2 || (known < 2 && years.length < 2)) return false;
    const share = (known + years.length) / columns.length;
    return inside ? share >= 0.6 && this.isMajority(known, texts) : share >= 0.4;
  }

  private isMajority(known: number, texts: number): boolean {
    return texts === 0 || known / texts >= 0.6;
  }

  private ascending(sheet: SheetSnapshot, row: number, years: readonly number[]): boolean {
    const values = sheet.rows[row]!.values;
    return years.every(
      (column, index) =>
        index === 0 || (column === years[index - 1]! + 1 && Number(values[column]) > Number(values[years[index - 1]!])),
    );
  }
}
