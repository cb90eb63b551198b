import type { CellError, CellValue } from '../../snapshot';
import { XlsxError } from '../xlsx-error';
import { numberFromText } from '../xml/byte-values';
import { unescapeExcel } from '../xml/xml-text';
import type { CellType } from './cell-type';
import type { FormatsTable } from './formats-table';
import { isoToSerial } from './iso-serial';

/** What reading a cell needs to know of the rest of the workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: FormatsTable;
  readonly date1904: boolean;
}

/** A cell's value, and its number format: dates by type have one even where their style has none. */
export interface FormattedValue {
  readonly value: CellValue;
  readonly format: number;
}

const MAX_KEPT_ERRORS = 100;

/** Turns what stands in a cell's `v` into its value. */
export class CellValues {
  private readonly errors = new Map<string, CellError>();

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {}

  /** @throws XlsxError `corrupt-xml` where the index leads nowhere */
  sharedString(index: number): string {
    const text = this.context.sharedStrings[index];
    if (text === undefined) throw new XlsxError('corrupt-xml', { part: this.part, sharedString: index });
    return text;
  }

  /** The number format of a style's cells. */
  formatOf(style: number): number {
    return this.context.formats.ofStyle(style);
  }

  /** A value of any type from its text; null where there is none. */
  fromText(text: string | undefined, type: CellType, style: number): FormattedValue {
    const format = this.formatOf(style);
    if (text === undefined) return { value: null, format };
    if (type === 'str' || type === 'inlineStr') return { value: unescapeExcel(text), format };
    const plain = text.trim();
    if (plain === '') return { value: null, format };
    return type === 'd' ? this.date(plain, style) : { value: this.plainValue(plain, type), format };
  }

  private plainValue(plain: string, type: 'n' | 's' | 'b' | 'e'): CellValue {
    switch (type) {
      case 's':
        return this.sharedString(/^\d+$/.test(plain) ? Number(plain) : -1);
      case 'b':
        return plain === '1' || plain === 'true';
      case 'e':
        return this.error(plain);
      case 'n':
        // Some writers put `NaN` or the like where no number was: what stands there is shown as it is.
        return numberFromText(plain) ?? plain;
    }
  }

  /** A date that is none keeps its text: a person can still read it. */
  private date(text: string, style: number): FormattedValue {
    const { formats, date1904 } = this.context;
    const date = isoToSerial(text, date1904);
    return date
      ? { value: date.serial, format: formats.forDate(style, date.hasTime) }
      : { value: text, format: formats.ofStyle(style) };
  }

  private error(text: string): CellError {
    const known = this.errors.get(text);
    if (known) return known;
    const error = { error: text };
    if (this.errors.size < MAX_KEPT_ERRORS) this.errors.set(text, error);
    return error;
  }
}
