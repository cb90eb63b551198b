import type { XlsxPackage } from './xlsx-package';
import { ZipWriter, type Deflater } from './zip-writer';

/** What a part is to hold instead of what it holds: text, or bytes in pieces. */
export type NewContent = string | Iterable<Uint8Array>;

/**
 * The archive with other content for some parts, and with parts that it did not have at the end. Every other entry keeps its place, its
 * name, its date and its compressed bytes.
 * @param changed by part name; where an archive holds two entries of one name, the one that readers take is changed
 * @param removed the names of parts that are left out
 */
export function repack(
  archive: Uint8Array,
  source: XlsxPackage,
  changed: ReadonlyMap<string, NewContent>,
  deflater?: Deflater,
  removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  const zip = new ZipWriter(deflater);
  const byEntry = new Map([...changed].map(([part, content]) => [source.entry(part), content]));
  const gone = new Set([...removed].map((part) => source.entry(part)));
  for (const entry of source.directory) {
    if (gone.has(entry)) continue;
    const content = byEntry.get(entry);
    if (content === undefined) zip.addRaw(archive, entry);
    else zip.addInPlaceOf(entry, content);
  }
  for (const [part, content] of changed) if (!source.entry(part)) zip.add(part, content);
  return zip.finish();
}
