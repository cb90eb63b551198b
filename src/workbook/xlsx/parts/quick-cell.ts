import { MAX_COLUMNS, MAX_ROWS } from '../../../formulas/sheet-size';
import { DOT, EQUALS, GREATER, LESS, QUOTE, SLASH, SPACE, ZERO } from '../xml/bytes';
import { EXACT_POWERS, numberFromBytes } from '../xml/byte-values';

/** So many digits never come to more than a double can count. */
const MOST_EXACT_DIGITS = 15;
const UPPER_A = 0x41;
const LOWER_C = 0x63;
const LOWER_N = 0x6e;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/**
 * Reads cells of the shape that nearly all cells of a large sheet have — `<c r="B7" s="2" t="s"><v>15</v></c>` or without a
 * value — in one pass. It knows nothing else: whatever differs by a byte is left to the scanner that knows all shapes. This
 * is what keeps reading close to the speed of inflating.
 */
export class QuickCell {
  /** -1 where the cell does not say where it is. */
  row = -1;
  column = -1;
  style = 0;
  isEmpty = false;
  /** Whether `number` is an index of the shared strings. */
  isShared = false;
  number = 0;

  /**
   * @param at where `<` stands
   * @returns the place behind the cell; zero when it is of another shape, or not all there
   */
  read(bytes: Uint8Array, at: number): number {
    if (bytes[at + 1] !== LOWER_C) return 0;
    const tagEnd = this.readAttributes(bytes, at + 2);
    if (tagEnd === 0) return 0;
    if (this.isEmpty) return tagEnd;
    if (bytes[tagEnd] !== LESS || bytes[tagEnd + 1] !== LOWER_V || bytes[tagEnd + 2] !== GREATER) return 0;
    return this.readNumber(bytes, tagEnd + 3);
  }

  private readNumber(bytes: Uint8Array, start: number): number {
    let p = start;
    let digits = 0;
    let digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    if (bytes[p] === LESS && p > start && p - start <= MOST_EXACT_DIGITS) {
      this.number = digits;
      return isCellEnd(bytes, p) ? p + 8 : 0;
    }
    if (this.isShared) return 0;
    if (bytes[p] === DOT && p > start) {
      const point = p;
      digit = bytes[++p]! - ZERO;
      while (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        digit = bytes[++p]! - ZERO;
      }
      if (bytes[p] === LESS && p - start <= MOST_EXACT_DIGITS + 1) {
        this.number = digits / EXACT_POWERS[p - point - 1]!;
        return isCellEnd(bytes, p) ? p + 8 : 0;
      }
    }
    while (bytes[p] !== LESS && bytes[p] !== 0) p++;
    this.number = numberFromBytes(bytes, start, p);
    return isCellEnd(bytes, p) && !Number.isNaN(this.number) ? p + 8 : 0;
  }

  private readAttributes(bytes: Uint8Array, from: number): number {
    let p = from;
    this.row = this.column = -1;
    this.style = 0;
    this.isShared = false;
    while (bytes[p] === SPACE) {
      const name = bytes[p + 1];
      if (bytes[p + 2] !== EQUALS || bytes[p + 3] !== QUOTE) return 0;
      p += 4;
      if (name === LOWER_R) {
        p = this.readAddress(bytes, p);
      } else if (name === LOWER_S) {
        let style = 0;
        let digit = bytes[p]! - ZERO;
        while (digit >= 0 && digit <= 9) {
          style = style * 10 + digit;
          digit = bytes[++p]! - ZERO;
        }
        this.style = style;
      } else if (name === LOWER_T) {
        this.isShared = bytes[p] === LOWER_S;
        if (!this.isShared && bytes[p] !== LOWER_N) return 0;
        p++;
      } else {
        return 0;
      }
      if (p === 0 || bytes[p++] !== QUOTE) return 0;
    }
    this.isEmpty = bytes[p] === SLASH;
    if (this.isEmpty) p++;
    return bytes[p] === GREATER ? p + 1 : 0;
  }

  private readAddress(bytes: Uint8Array, from: number): number {
    let p = from;
    let column = 0;
    let letter = bytes[p]! - UPPER_A;
    while (letter >= 0 && letter <= 25) {
      column = column * 26 + letter + 1;
      letter = bytes[++p]! - UPPER_A;
    }
    let row = 0;
    let digit = bytes[p]! - ZERO;
    while (digit >= 0 && digit <= 9) {
      row = row * 10 + digit;
      digit = bytes[++p]! - ZERO;
    }
    // What lies outside the sheet is for the other scanner to complain of.
    if (column === 0 || column > MAX_COLUMNS || row === 0 || row > MAX_ROWS) return 0;
    this.row = row - 1;
    this.column = column - 1;
    return p;
  }
}

/** Whether `</v></c>` stands there. */
function isCellEnd(bytes: Uint8Array, p: number): boolean {
  return (
    bytes[p] === LESS &&
    bytes[p + 1] === SLASH &&
    bytes[p + 2] === LOWER_V &&
    bytes[p + 3] === GREATER &&
    bytes[p + 4] === LESS &&
    bytes[p + 5] === SLASH &&
    bytes[p + 6] === LOWER_C &&
    bytes[p + 7] === GREATER
  );
}
