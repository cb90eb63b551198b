import { XlsxError } from '../xlsx-error';
import { APOSTROPHE, COLON, EQUALS, EXCLAMATION, GREATER, LESS, MINUS, QUESTION, QUOTE, SLASH, SPACE } from './bytes';

/** The answer of a scanner that came to the end of its bytes before the end of what it reads. */
export const INCOMPLETE = -1;

/** What kind of markup was scanned; `other` is a comment, a processing instruction or a CDATA section. */
export type TagKind = 'start' | 'empty' | 'end' | 'other';

const CDATA = [0x5b, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5b];
const CLOSE_BRACKET = 0x5d;
const MAX_ATTRIBUTES = 256;

/**
 * Reads one tag at a time from UTF-8 bytes, without making strings: where its name and its attributes stand is left in the
 * fields, until the next call. The bytes must end in a zero, which ends every search and is never part of XML.
 */
export class TagScanner {
  kind: TagKind = 'other';
  /** The local name's place. */
  nameStart = 0;
  nameEnd = 0;
  attributeCount = 0;
  /** Four places an attribute: start and end of its name (prefix included), start and end of its value. */
  readonly attributes = new Int32Array(4 * MAX_ATTRIBUTES);

  constructor(private readonly part: string) {}

  /**
   * Scans the markup that begins at `at`, where `<` stands.
   * @returns the place behind its `>`, or `INCOMPLETE`
   * @throws XlsxError `entity` for a DOCTYPE, `corrupt-xml`
   */
  scan(bytes: Uint8Array, at: number): number {
    let p = at + 1;
    let byte = bytes[p]!;
    if (byte === EXCLAMATION || byte === QUESTION) return this.scanOther(bytes, at);
    const isEnd = byte === SLASH;
    if (isEnd) byte = bytes[++p]!;
    let nameStart = p;
    while (byte > SPACE && byte !== GREATER && byte !== SLASH) {
      if (byte === COLON) nameStart = p + 1;
      if (byte === LESS || byte === EQUALS) throw this.corrupt();
      byte = bytes[++p]!;
    }
    if (byte === 0) return INCOMPLETE;
    if (p === nameStart) throw this.corrupt();
    this.nameStart = nameStart;
    this.nameEnd = p;
    this.kind = isEnd ? 'end' : 'start';
    this.attributeCount = 0;
    if (byte === GREATER) return p + 1;
    return this.scanAttributes(bytes, p);
  }

  private scanAttributes(bytes: Uint8Array, from: number): number {
    const { attributes } = this;
    let p = from;
    let slot = 0;
    for (;;) {
      let byte = bytes[p]!;
      while (byte <= SPACE && byte !== 0) byte = bytes[++p]!;
      if (byte === GREATER) break;
      if (byte === SLASH) {
        byte = bytes[++p]!;
        if (byte === 0) return INCOMPLETE;
        if (byte !== GREATER || this.kind === 'end') throw this.corrupt();
        this.kind = 'empty';
        break;
      }
      if (slot === attributes.length) throw this.corrupt();
      attributes[slot] = p;
      while (byte > SPACE && byte !== EQUALS) {
        if (byte === GREATER || byte === LESS) throw this.corrupt();
        byte = bytes[++p]!;
      }
      attributes[slot + 1] = p;
      while (byte <= SPACE && byte !== 0) byte = bytes[++p]!;
      if (byte === 0) return INCOMPLETE;
      if (byte !== EQUALS) throw this.corrupt();
      byte = bytes[++p]!;
      while (byte <= SPACE && byte !== 0) byte = bytes[++p]!;
      if (byte === 0) return INCOMPLETE;
      if (byte !== QUOTE && byte !== APOSTROPHE) throw this.corrupt();
      const quote = byte;
      attributes[slot + 2] = ++p;
      byte = bytes[p]!;
      while (byte !== quote) {
        if (byte === 0) return INCOMPLETE;
        if (byte === LESS) throw this.corrupt();
        byte = bytes[++p]!;
      }
      attributes[slot + 3] = p++;
      slot += 4;
    }
    this.attributeCount = slot >> 2;
    return p + 1;
  }

  private scanOther(bytes: Uint8Array, at: number): number {
    this.kind = 'other';
    if (bytes[at + 1] === QUESTION) return pastMark(bytes, at + 2, QUESTION, 0);
    const byte = bytes[at + 2]!;
    if (byte === MINUS) {
      if (bytes[at + 3] === 0) return INCOMPLETE;
      if (bytes[at + 3] !== MINUS) throw this.corrupt();
      return pastMark(bytes, at + 4, MINUS, MINUS);
    }
    for (let index = 0; index < CDATA.length; index++) {
      const found = bytes[at + 2 + index]!;
      if (found === 0) return INCOMPLETE;
      if (found !== CDATA[index]) throw new XlsxError('entity', { part: this.part });
    }
    return pastMark(bytes, at + 9, CLOSE_BRACKET, CLOSE_BRACKET);
  }

  /** Whether the local name is this ASCII word. */
  isNamed(bytes: Uint8Array, name: string): boolean {
    return isWord(bytes, this.nameStart, this.nameEnd, name);
  }

  /** Whether the tag is of that kind and name. */
  is(bytes: Uint8Array, kind: TagKind, name: string): boolean {
    return this.kind === kind && isWord(bytes, this.nameStart, this.nameEnd, name);
  }

  /** The place of an attribute's value in `attributes` (start, and end in the next slot); -1 where it is absent. */
  valueSlot(bytes: Uint8Array, name: string): number {
    for (let index = 0; index < this.attributeCount; index++) {
      if (isWord(bytes, this.attributes[4 * index]!, this.attributes[4 * index + 1]!, name)) return 4 * index + 2;
    }
    return -1;
  }

  corrupt(): XlsxError {
    return new XlsxError('corrupt-xml', { part: this.part });
  }
}

/** Whether the ASCII word stands at that place. */
export function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word.charCodeAt(index)) return false;
  return true;
}

/** Behind the next `>` that one or two marks stand directly in front of; a mark of zero is not asked for. */
function pastMark(bytes: Uint8Array, from: number, last: number, beforeLast: number): number {
  let p = from;
  for (let byte = bytes[p]!; byte !== undefined && p < bytes.length; byte = bytes[++p]!) {
    if (
      byte === GREATER &&
      bytes[p - 1] === last &&
      p - 1 >= from &&
      (beforeLast === 0 || (bytes[p - 2] === beforeLast && p - 2 >= from))
    )
      return p + 1;
    if (byte === 0) return INCOMPLETE;
  }
  return INCOMPLETE;
}
