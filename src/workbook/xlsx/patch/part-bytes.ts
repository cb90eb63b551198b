import type { XlsxPackage } from '../package/xlsx-package';
import { LESS } from '../xml/bytes';
import { textFromBytes } from '../xml/byte-values';
import { elementEnd } from '../xml/element-end';
import { INCOMPLETE, TagScanner } from '../xml/tag-scanner';
import { withEdits, type ByteEdit } from './byte-edits';

/** Where an element stands in its part. */
export interface ElementPlace {
  /** The local name. */
  readonly name: string;
  /** `x:` where the tag is `<x:row>`; empty without a prefix. */
  readonly prefix: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly tagEnd: number;
  /** Where the end tag begins; behind the tag of an element without one. */
  readonly contentEnd: number;
  readonly end: number;
}

const DECLARATION = /^[^<]{0,3}<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** A whole part as UTF-8, with a zero behind its last byte for the scanners to stop at. */
export class PartBytes {
  readonly bytes: Uint8Array;
  readonly tags: TagScanner;

  /** @throws XlsxError where there is no such part, or it is damaged or too large */
  constructor(
    source: Pick<XlsxPackage, 'pieces'>,
    readonly part: string,
  ) {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (const piece of source.pieces(part)) {
      length += piece.length;
      pieces.push(piece.slice());
    }
    this.bytes = new Uint8Array(length + 1);
    let at = 0;
    for (const piece of pieces) {
      this.bytes.set(piece, at);
      at += piece.length;
    }
    this.tags = new TagScanner(part);
  }

  /** The number of bytes, the zero apart. */
  get length(): number {
    return this.bytes.length - 1;
  }

  text(start: number, end: number): string {
    return textFromBytes(this.bytes, start, end);
  }

  /** Where the next tag begins, comments and the like included; the part's end where there is none. */
  nextTag(from: number): number {
    const { bytes, length } = this;
    let p = from;
    while (bytes[p] !== LESS && p < length) p++;
    return p;
  }

  /** Scans the markup at `at`. Throws `XlsxError` `corrupt-xml` where the part ends inside it, as `TagScanner.scan` does for what is no XML. */
  scan(at: number): number {
    const next = at < this.length ? this.tags.scan(this.bytes, at) : INCOMPLETE;
    if (next === INCOMPLETE) throw this.tags.corrupt();
    return next;
  }

  /** Where the value of an attribute of the tag scanned last stands. */
  attributePlace(name: string): { readonly start: number; readonly end: number } | undefined {
    const { attributes } = this.tags;
    const slot = this.tags.valueSlot(this.bytes, name);
    return slot < 0 ? undefined : { start: attributes[slot]!, end: attributes[slot + 1]! };
  }

  /** The value of an attribute of the tag scanned last, as it is written. */
  attribute(name: string): string | undefined {
    const value = this.attributePlace(name);
    return value && this.text(value.start, value.end);
  }

  /** The part's root. */
  root(): ElementPlace {
    let at = this.nextTag(0);
    for (;;) {
      const next = this.scan(at);
      if (this.tags.kind !== 'other') return this.place(at, next);
      at = this.nextTag(next);
    }
  }

  /** The elements right inside another. */
  *children(parent: ElementPlace): Generator<ElementPlace, void, undefined> {
    let at = this.nextTag(parent.tagEnd);
    while (at < parent.contentEnd) {
      const next = this.scan(at);
      if (this.tags.kind === 'other') at = this.nextTag(next);
      else {
        const child = this.place(at, next);
        yield child;
        at = this.nextTag(child.end);
      }
    }
  }

  /** The first of them with that name. */
  child(parent: ElementPlace, name: string): ElementPlace | undefined {
    for (const place of this.children(parent)) if (place.name === name) return place;
    return undefined;
  }

  /** The content with its edits made. A part that declares another encoding than the one it is written in now says so. */
  edited(edits: readonly ByteEdit[]): Generator<Uint8Array, void, undefined> {
    const declared = DECLARATION.exec(this.text(0, Math.min(this.length, 256)))?.[1];
    const content = this.bytes.subarray(0, this.length);
    if (declared === undefined || /^(?:utf-8|us-ascii)$/i.test(declared)) return withEdits(content, edits);
    const at = this.text(0, Math.min(this.length, 256)).indexOf(declared);
    const start = new TextEncoder().encode(this.text(0, 256).slice(0, at)).length;
    return withEdits(content, [...edits, { start, end: start + declared.length, text: 'UTF-8' }]);
  }

  /** The element whose start tag was scanned last. */
  private place(start: number, tagEnd: number): ElementPlace {
    const { tags, bytes } = this;
    const { nameStart, nameEnd, kind } = tags;
    const name = this.text(nameStart, nameEnd);
    const prefix = this.text(start + 1, nameStart);
    if (kind === 'end') throw tags.corrupt();
    if (kind === 'empty') return { name, prefix, start, tagEnd, contentEnd: tagEnd, end: tagEnd };
    const end = elementEnd(tags, bytes, start);
    if (end === INCOMPLETE) throw tags.corrupt();
    let contentEnd = end - 1;
    while (bytes[contentEnd] !== LESS) contentEnd--;
    return { name, prefix, start, tagEnd, contentEnd, end };
  }
}
