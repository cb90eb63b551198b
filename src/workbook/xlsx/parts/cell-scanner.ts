import type { CellValue } from '../../snapshot';
import { GREATER, LESS, SLASH, SPACE } from '../xml/bytes';
import { numberFromBytes, textFromBytes, wholeFromBytes, xmlTextFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { INCOMPLETE, type TagScanner } from '../xml/tag-scanner';
import { unescapeExcel } from '../xml/xml-text';
import { CellAttributes } from './cell-attributes';
import type { CellValues } from './cell-values';
import { formulaText, readOddCell } from './odd-cell';

const LETTER_C = 0x63;
const LETTER_F = 0x66;
const LETTER_V = 0x76;

/**
 * Reads one cell at a time from bytes into its fields. Cells of the plain shape (formula, value, inline text) are read as
 * they stand; anything else (rich text, comments, CDATA, extensions) is cut out and parsed.
 */
export class CellScanner {
  /** Where the cell says it is, its style and its type. */
  readonly attributes: CellAttributes;
  value: CellValue = null;
  /** The number format's index. */
  format = 0;
  /** The formula's text, also when it is the first of a shared one; undefined where there is none. */
  formula: string | undefined;
  /** The shared formula's index, where the cell takes part in one. */
  sharedIndex: string | undefined;
  /** Whether the formula is filled from here. */
  definesShared = false;

  private valueStart = -1;
  private valueEnd = -1;
  private inlineText: string | undefined;
  /** The cell is not of the plain shape: the first pass over its children gave up. */
  private isOdd = false;
  /** Where the text read last ended. */
  private textEnd = 0;

  constructor(
    private readonly part: string,
    private readonly tags: TagScanner,
    private readonly values: CellValues,
  ) {
    this.attributes = new CellAttributes(part);
  }

  /**
   * Reads the cell whose tag the tag scanner has just scanned.
   * @param at where the tag begins
   * @param inside behind the tag
   * @returns the place behind the cell, or `INCOMPLETE`
   */
  read(bytes: Uint8Array, at: number, inside: number): number {
    this.attributes.read(this.tags, bytes);
    this.value = null;
    this.formula = undefined;
    this.sharedIndex = undefined;
    this.definesShared = false;
    this.valueStart = -1;
    this.inlineText = undefined;
    let end = inside;
    this.isOdd = false;
    if (this.tags.kind !== 'empty') {
      end = this.readChildren(bytes, inside);
      if (this.isOdd) end = elementEnd(this.tags, bytes, at);
      if (end === INCOMPLETE) return INCOMPLETE;
    }
    if (this.isOdd) this.useOdd(textFromBytes(bytes, at, end));
    else this.usePlain(bytes);
    return end;
  }

  private readChildren(bytes: Uint8Array, inside: number): number {
    const { tags } = this;
    let p = inside;
    for (;;) {
      while (bytes[p]! <= SPACE && bytes[p] !== 0) p++;
      if (bytes[p] === 0) return INCOMPLETE;
      if (bytes[p] !== LESS) return this.odd();
      const inner = tags.scan(bytes, p);
      if (inner === INCOMPLETE) return INCOMPLETE;
      const { kind } = tags;
      const letter = tags.nameEnd - tags.nameStart === 1 ? bytes[tags.nameStart] : 0;
      if (kind === 'end') {
        if (letter !== LETTER_C) throw tags.corrupt();
        return inner;
      }
      if (kind === 'other') return this.odd();
      if (letter === LETTER_V) {
        p = kind === 'empty' ? inner : this.textElement(bytes, inner);
        this.valueStart = kind === 'empty' ? p : inner;
        this.valueEnd = kind === 'empty' ? p : this.textEnd;
      } else if (letter === LETTER_F) {
        this.readFormulaAttributes(bytes);
        p = kind === 'empty' ? inner : this.textElement(bytes, inner);
        if (p >= 0 && kind !== 'empty') this.formula = formulaText(xmlTextFromBytes(bytes, inner, this.textEnd));
      } else if (tags.is(bytes, 'start', 'is')) {
        p = this.readInline(bytes, inner);
      } else {
        return this.odd();
      }
      if (p === INCOMPLETE) return INCOMPLETE;
    }
  }

  private odd(): number {
    this.isOdd = true;
    return INCOMPLETE;
  }

  /** Reads over text and the end tag behind it; the text's end is left in `textEnd`. */
  private textElement(bytes: Uint8Array, from: number): number {
    let p = from;
    let byte = bytes[p]!;
    while (byte !== LESS && byte !== 0) byte = bytes[++p]!;
    if (byte === 0 || bytes[p + 1] === 0) return INCOMPLETE;
    if (bytes[p + 1] !== SLASH) return this.odd();
    this.textEnd = p;
    // Nearly always `</v>` or the like; with a prefix the tag scanner finds the end.
    return bytes[p + 2] !== 0 && bytes[p + 3] === GREATER ? p + 4 : this.tags.scan(bytes, p);
  }

  private readFormulaAttributes(bytes: Uint8Array): void {
    const { tags } = this;
    if (tags.attributeCount === 0) return;
    const { attributes } = tags;
    const type = tags.valueSlot(bytes, 't');
    if (type < 0 || textFromBytes(bytes, attributes[type]!, attributes[type + 1]!) !== 'shared') return;
    const index = tags.valueSlot(bytes, 'si');
    this.sharedIndex = index < 0 ? '0' : textFromBytes(bytes, attributes[index]!, attributes[index + 1]!);
    this.definesShared = tags.valueSlot(bytes, 'ref') >= 0;
  }

  /** One `t` alone is read as it stands. */
  private readInline(bytes: Uint8Array, inside: number): number {
    const { tags } = this;
    if (bytes[inside] === 0) return INCOMPLETE;
    if (bytes[inside] !== LESS) return this.odd();
    const start = tags.scan(bytes, inside);
    if (start === INCOMPLETE) return INCOMPLETE;
    if (!tags.is(bytes, 'start', 't')) return this.odd();
    const after = this.textElement(bytes, start);
    if (after === INCOMPLETE) return INCOMPLETE;
    const { textEnd } = this;
    if (bytes[after] === 0) return INCOMPLETE;
    if (bytes[after] !== LESS) return this.odd();
    const end = tags.scan(bytes, after);
    if (end === INCOMPLETE) return INCOMPLETE;
    if (!tags.is(bytes, 'end', 'is')) return this.odd();
    this.inlineText = unescapeExcel(xmlTextFromBytes(bytes, start, textEnd));
    return end;
  }

  private useOdd(xml: string): void {
    const { formula, sharedIndex, definesShared, valueText, inlineText } = readOddCell(xml, this.part);
    this.formula = formula;
    this.sharedIndex = sharedIndex;
    this.definesShared = definesShared;
    this.use(valueText);
    if (valueText === undefined && inlineText !== undefined) this.value = inlineText;
  }

  private usePlain(bytes: Uint8Array): void {
    const { valueStart, valueEnd } = this;
    const { type, style } = this.attributes;
    if (valueStart < 0) {
      this.use(undefined);
      if (this.inlineText !== undefined) this.value = this.inlineText;
    } else if (type === 's' && valueEnd > valueStart) {
      this.value = this.values.sharedString(wholeFromBytes(bytes, valueStart, valueEnd));
      this.format = this.values.formatOf(style);
    } else {
      const number = type === 'n' ? numberFromBytes(bytes, valueStart, valueEnd) : NaN;
      if (Number.isNaN(number)) return this.use(xmlTextFromBytes(bytes, valueStart, valueEnd));
      this.value = number;
      this.format = this.values.formatOf(style);
    }
  }

  private use(valueText: string | undefined): void {
    const { value, format } = this.values.fromText(valueText, this.attributes.type, this.attributes.style);
    this.value = value;
    this.format = format;
  }
}
