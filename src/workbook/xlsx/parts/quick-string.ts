import { AMPERSAND, CARRIAGE_RETURN, LESS, UNDERSCORE } from '../xml/bytes';
import { textFromBytes, xmlTextFromBytes } from '../xml/byte-values';
import { unescapeExcel } from '../xml/xml-text';

/** How nearly all shared strings begin, in one of two ways, and end. */
const OPENINGS = ['<si><t>', '<si><t xml:space="preserve">'].map((text) => new TextEncoder().encode(text));
const ENDING = new TextEncoder().encode('</t></si>');

function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** Reads shared strings of the usual shape, one text and nothing else, in one pass; whatever differs is left to others. */
export class QuickString {
  text = '';

  /** @returns the place behind the string; zero when it is of another shape, or not all there */
  read(bytes: Uint8Array, at: number): number {
    const opening = OPENINGS.find((candidate) => standsAt(bytes, at, candidate));
    if (!opening) return 0;
    const start = at + opening.length;
    let p = start;
    let isSpecial = false;
    let byte = bytes[p]!;
    while (byte !== LESS && byte !== 0) {
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) isSpecial = true;
      byte = bytes[++p]!;
    }
    if (!standsAt(bytes, p, ENDING)) return 0;
    this.text = isSpecial ? unescapeExcel(xmlTextFromBytes(bytes, start, p)) : textFromBytes(bytes, start, p);
    return p + ENDING.length;
  }
}
