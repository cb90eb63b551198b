import { DOT, MINUS, SPACE, ZERO } from './bytes';
import { unescapeXml } from './xml-text';

/** Ten to the power of 0 to 22: those that a double holds exactly. */
export const EXACT_POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const MAX_SHORT = 96;
const codesByLength: number[][] = Array.from({ length: MAX_SHORT + 1 }, (_, length) =>
  new Array<number>(length).fill(0),
);

/**
 * The number that the bytes write, the double closest to it; NaN when they write none. Up to 15 or 16 digits without an
 * exponent are read straight from the bytes: both the digits and the power of ten are exact then, so one division is too.
 */
export function numberFromBytes(bytes: Uint8Array, start: number, end: number): number {
  let p = start;
  const negative = bytes[p] === MINUS;
  if (negative) p++;
  let digits = 0;
  let decimals = 0;
  let point = 0;
  const first = p;
  for (; p < end; p++) {
    const digit = bytes[p]! - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      decimals += point;
    } else if (bytes[p] === DOT && point === 0) point = 1;
    else return longNumber(bytes, start, end);
  }
  if (digits >= Number.MAX_SAFE_INTEGER || decimals > 22 || p - first <= point) return longNumber(bytes, start, end);
  const value = decimals === 0 ? digits : digits / EXACT_POWERS[decimals]!;
  // Excel knows no negative zero.
  return negative && value !== 0 ? -value : value;
}

function longNumber(bytes: Uint8Array, start: number, end: number): number {
  return numberFromText(textFromBytes(bytes, start, end).trim()) ?? NaN;
}

/** The number that the text writes, with or without an exponent; undefined when it writes none that a double can hold. */
export function numberFromText(text: string): number | undefined {
  const number = NUMBER.test(text) ? Number(text) + 0 : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A whole number of at most 15 digits, NaN for anything else. */
export function wholeFromBytes(bytes: Uint8Array, start: number, end: number): number {
  let whole = 0;
  for (let p = start; p < end; p++) {
    const digit = bytes[p]! - ZERO;
    if (digit < 0 || digit > 9) return spaced(bytes, start, end);
    whole = whole * 10 + digit;
  }
  return end > start && end - start <= 15 ? whole : NaN;
}

function spaced(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start]! > SPACE && bytes[end - 1]! > SPACE) return NaN;
  const text = textFromBytes(bytes, start, end).trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : NaN;
}

/**
 * The bytes as text, as they stand. Short text is put together here, as the decoder's call costs more; it is left to the
 * decoder where there is anything beyond two-byte characters (which all Swedish letters are).
 */
export function textFromBytes(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > MAX_SHORT) return decoder.decode(bytes.subarray(start, end));
  let twoByteCharacters = 0;
  for (let p = start; p < end; p++) {
    const byte = bytes[p]!;
    if (byte < 0x80) continue;
    if (byte < 0xc2 || byte > 0xdf || p + 1 >= end || (bytes[p + 1]! & 0xc0) !== 0x80)
      return decoder.decode(bytes.subarray(start, end));
    twoByteCharacters++;
    p++;
  }
  const codes = codesByLength[end - start - twoByteCharacters]!;
  for (let p = start, index = 0; p < end; p++, index++) {
    const byte = bytes[p]!;
    codes[index] = byte < 0x80 ? byte : ((byte & 0x1f) << 6) | (bytes[++p]! & 0x3f);
  }
  return String.fromCharCode.apply(null, codes);
}

/** The bytes as XML text: decoded, entities replaced, line ends normalised. */
export function xmlTextFromBytes(bytes: Uint8Array, start: number, end: number): string {
  return unescapeXml(textFromBytes(bytes, start, end));
}
