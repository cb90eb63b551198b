import type { ReadBudget } from '../read-budget';
import { XlsxError } from '../xlsx-error';
import { parseXml } from '../xml/parse-xml';
import { childrenOf, type XmlElement } from '../xml/xml-element';
import { decodeXmlBytes, toUtf8 } from './part-encoding';
import { rejectOtherFiles } from './file-kind';
import { inflateEntry } from './inflate-entry';
import { relationshipsPath, resolveTarget } from './part-path';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-entry';

/** What one part says about another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: `worksheet`, `table`, `customXml`. */
  readonly type: string;
  /** The target part's name in the archive. */
  readonly target: string;
}

/** An archive of parts that refer to each other by relationships. Part names are matched without regard to case. */
export class XlsxPackage {
  /** Every entry of the archive, in the order of its directory. */
  readonly directory: readonly ZipEntry[];
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  /** @throws XlsxError when the bytes are no archive, or one that must not be opened */
  constructor(
    private readonly archive: Uint8Array,
    private readonly budget: ReadBudget,
  ) {
    rejectOtherFiles(archive);
    this.directory = readZipDirectory(archive, budget.limits.maxEntries);
    this.entries = new Map(this.directory.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The entry that holds a part. */
  entry(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase());
  }

  /** The part's content as UTF-8 in pieces, each of which may overwrite the one before; throws where there is no such part. */
  *pieces(part: string): Generator<Uint8Array, void, undefined> {
    yield* toUtf8(inflateEntry(this.archive, this.existing(part), this.budget));
  }

  /**
   * A whole small part as text.
   * @throws XlsxError `too-large` beyond `maxPartBytes`, `corrupt-xml` where there is no such part
   */
  text(part: string): string {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (const piece of inflateEntry(this.archive, this.existing(part), this.budget)) {
      length += piece.length;
      if (length > this.budget.limits.maxPartBytes)
        throw new XlsxError('too-large', { part, bytes: this.budget.limits.maxPartBytes });
      pieces.push(piece.slice());
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return decodeXmlBytes(bytes);
  }

  /** A whole small part, parsed. */
  xml(part: string): XmlElement {
    return parseXml(this.text(part), part);
  }

  /** The relationships of a part, of the package itself for the empty name; links out of the package are left out. */
  relationships(part: string): readonly Relationship[] {
    return this.relationshipElements(part).flatMap(({ attributes }) => {
      const target = attributes.get('Target');
      if (target === undefined || attributes.get('TargetMode') === 'External') return [];
      const type = attributes.get('Type') ?? '';
      return [
        {
          id: attributes.get('Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolveTarget(part, target),
        },
      ];
    });
  }

  /** The addresses outside the package that a part refers to, by the relationship's id. */
  outsideTargets(part: string): ReadonlyMap<string, string> {
    const outside = this.relationshipElements(part).filter(
      ({ attributes }) => attributes.get('TargetMode') === 'External',
    );
    return new Map(outside.map(({ attributes }) => [attributes.get('Id') ?? '', attributes.get('Target') ?? '']));
  }

  private relationshipElements(part: string): readonly XmlElement[] {
    const path = relationshipsPath(part);
    return this.entry(path) ? childrenOf(this.xml(path), 'Relationship') : [];
  }

  private existing(part: string): ZipEntry {
    const entry = this.entry(part);
    if (!entry) throw new XlsxError('corrupt-xml', { part, missing: part });
    return entry;
  }
}
