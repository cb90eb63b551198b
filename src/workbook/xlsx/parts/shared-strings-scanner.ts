import { XlsxError } from '../xlsx-error';
import { LESS } from '../xml/bytes';
import { textFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { parseXml } from '../xml/parse-xml';
import { INCOMPLETE, TagScanner } from '../xml/tag-scanner';
import { UnitBuffer } from '../xml/unit-buffer';
import { QuickString } from './quick-string';
import { richText } from './rich-text';

/** Reads the shared strings from the pieces of their part as they come. */
export class SharedStringsScanner {
  readonly strings: string[] = [];
  private readonly tags: TagScanner;
  private readonly buffer: UnitBuffer;
  private readonly quick = new QuickString();
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
      let next = this.quick.read(bytes, at);
      if (next !== 0) {
        this.add(this.quick.text);
      } else {
        next = tags.scan(bytes, at);
        if (next !== INCOMPLETE && tags.kind !== 'other') next = this.readTag(bytes, at, next);
      }
      if (next === INCOMPLETE) {
        buffer.wait();
        return;
      }
      buffer.position = next;
    }
  }

  private readTag(bytes: Uint8Array, at: number, inside: number): number {
    const { tags } = this;
    if (tags.kind !== 'start' && tags.isNamed(bytes, 'sst')) this.ended = true;
    if (tags.kind === 'end' || !tags.isNamed(bytes, 'si')) return inside;
    const end = elementEnd(tags, bytes, at);
    if (end !== INCOMPLETE) this.add(richText(parseXml(textFromBytes(bytes, at, end), this.part)));
    return end;
  }

  private add(text: string): void {
    if (this.strings.length >= this.maxStrings) throw new XlsxError('too-many-strings', { strings: this.maxStrings });
    this.strings.push(text);
  }
}
