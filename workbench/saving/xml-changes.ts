import type { CustomXmlChange, WorkbookSnapshot } from '../../src/index';
import type { HostXmlPart } from '../host/engine';

/**
 * What has become of the custom XML parts; undefined where they are as they were.
 * @param origins which of the file's parts they are, by id
 */
export function xmlChanges(
  parts: readonly HostXmlPart[],
  origins: ReadonlyMap<string, number>,
  { customXml }: WorkbookSnapshot,
): CustomXmlChange | undefined {
  const left = new Map(origins);
  const changed: { origin: number; xml: string }[] = [];
  const added: { namespace: string; xml: string }[] = [];
  for (const { id, namespaceUri, xml } of parts) {
    const origin = left.get(id);
    left.delete(id);
    if (origin === undefined) added.push({ namespace: namespaceUri, xml });
    else if (customXml[origin]!.xml !== xml) changed.push({ origin, xml });
  }
  const removed = [...left.values()];
  return changed.length + added.length + removed.length === 0 ? undefined : { changed, added, removed };
}
