import { XlsxError } from '../xlsx-error';
import { LESS, SLASH, SPACE } from '../xml/bytes';
import { textFromBytes, xmlTextFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { parseXml } from '../xml/parse-xml';
import { INCOMPLETE, TagScanner } from '../xml/tag-scanner';
import { UnitBuffer } from '../xml/unit-buffer';
import { unescapeExcel } from '../xml/xml-text';
import { richText } from './rich-text';

/** Reads the shared strings from the pieces of their part as they come. */
export class SharedStringsScanner {
  readonly strings: string[] = [];
  private readonly tags: TagScanner;
  private readonly buffer: UnitBuffer;
  private ended = false;

  constructor(
    private readonly part: string,
    private readonly maxStrings: number,
    maxStringBytes: number,
  ) {
    this.tags = new TagScanner(part);
    this.buffer = new UnitBuffer(part, maxStringBytes);
  }

  /** @throws XlsxError `corrupt-xml`, `entity`, `too-large` or `too-many-strings` */
  push(piece: Uint8Array): void {
    if (this.buffer.append(piece)) this.scan();
  }

  /** @throws XlsxError `corrupt-xml` when the part ended before its root did */
  finish(): readonly string[] {
    this.scan();
    if (!this.ended) throw new XlsxError('corrupt-xml', { part: this.part });
    return this.strings;
  }

  private scan(): void {
    const { buffer, tags } = this;
    const { bytes, end } = buffer;
    buffer.clearWait();
    for (;;) {
      let at = buffer.position;
      while (bytes[at] !== LESS && at < end) at++;
      buffer.position = at;
      if (at === end) return;
      let next = tags.scan(bytes, at);
      if (next !== INCOMPLETE && tags.kind !== 'other') {
        if (tags.kind !== 'end' && tags.isNamed(bytes, 'si')) next = this.readString(bytes, at, next);
        else if (tags.kind !== 'start' && tags.isNamed(bytes, 'sst')) this.ended = true;
      }
      if (next === INCOMPLETE) {
        buffer.wait();
        return;
      }
      buffer.position = next;
    }
  }

  /** @param at where `<si` begins, @param inside behind its tag */
  private readString(bytes: Uint8Array, at: number, inside: number): number {
    if (this.strings.length >= this.maxStrings) throw new XlsxError('too-many-strings', { strings: this.maxStrings });
    if (this.tags.kind === 'empty') {
      this.strings.push('');
      return inside;
    }
    return this.readPlain(bytes, inside) || this.readAny(bytes, at);
  }

  /** Nearly every string is one `t` and nothing else; zero when this one is not, or not all there. */
  private readPlain(bytes: Uint8Array, inside: number): number {
    const { tags } = this;
    let p = inside;
    while (bytes[p]! <= SPACE && bytes[p] !== 0) p++;
    if (bytes[p] !== LESS) return 0;
    const start = tags.scan(bytes, p);
    if (start === INCOMPLETE || !tags.is(bytes, 'start', 't')) return 0;
    let textEnd = start;
    while (bytes[textEnd] !== LESS && bytes[textEnd] !== 0) textEnd++;
    if (bytes[textEnd] !== LESS || bytes[textEnd + 1] !== SLASH) return 0;
    p = tags.scan(bytes, textEnd);
    if (p === INCOMPLETE) return 0;
    while (bytes[p]! <= SPACE && bytes[p] !== 0) p++;
    if (bytes[p] !== LESS || bytes[p + 1] !== SLASH) return 0;
    p = tags.scan(bytes, p);
    if (p === INCOMPLETE || !tags.is(bytes, 'end', 'si')) return 0;
    this.strings.push(unescapeExcel(xmlTextFromBytes(bytes, start, textEnd)));
    return p;
  }

  private readAny(bytes: Uint8Array, at: number): number {
    const end = elementEnd(this.tags, bytes, at);
    if (end !== INCOMPLETE) this.strings.push(richText(parseXml(textFromBytes(bytes, at, end), this.part)));
    return end;
  }
}
