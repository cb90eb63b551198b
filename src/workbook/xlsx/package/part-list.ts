import { escapeXml } from '../xml/escape-xml';
import { relationshipsPath, relativeTarget } from './part-path';
import type { ZipWriter } from './zip-writer';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CORE_TYPE = `${PACKAGE}/relationships/metadata/core-properties`;

/** A part's content: as it is, in pieces, or made when the parts before it are written. */
export type PartContent = string | Iterable<Uint8Array> | (() => string);

/** The parts of a package to be written: their content types, and who refers to whom. */
export class PartList {
  private readonly parts = new Map<string, PartContent>();
  private readonly contentTypes = new Map<string, string>();
  private readonly relationships = new Map<string, string[]>();

  /** Adds a part. XML without a content type of its own is plain XML. */
  add(part: string, content: PartContent, contentType?: string): void {
    if (contentType !== undefined) this.contentTypes.set(part, contentType);
    this.parts.set(part, content);
  }

  /**
   * Says that one part refers to another; the ids are `rId1`, `rId2` … in the order of the calls for each source.
   * @param source the part, or the package itself for the empty name
   * @param type the last word of the relationship type's address
   * @param target the other part's name in the archive
   */
  relate(source: string, type: string, target: string): void {
    const list = this.relationships.get(source) ?? [];
    this.relationships.set(source, list);
    const address = type === 'core-properties' ? CORE_TYPE : OFFICE_TYPE + type;
    list.push(
      `<Relationship Id="rId${list.length + 1}" Type="${address}" Target="${escapeXml(relativeTarget(source, target))}"/>`,
    );
  }

  /** Writes all of it: the content types first, as Excel does, the parts in the order in which they were added. */
  writeTo(zip: ZipWriter): void {
    const overrides = [...this.contentTypes].map(
      ([part, type]) => `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
    );
    const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
    zip.add(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`,
    );
    for (const [source, list] of this.relationships) {
      zip.add(
        relationshipsPath(source),
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`,
      );
    }
    for (const [part, content] of this.parts) zip.add(part, typeof content === 'function' ? content() : content);
  }
}
