import { MAPPING_NAMESPACE, SETTINGS_NAMESPACE, type Remembered } from '../../settings/remembered';
import { rememberedParts } from '../../settings/write-remembered';

/** Keeps what the workbook is to remember in its custom XML parts: one part a namespace, instead of those that it had. */
export async function rememberInParts(context: Excel.RequestContext, remembered: Remembered): Promise<void> {
  const { customXmlParts } = context.workbook;
  const wanted = new Map(rememberedParts(remembered).map(({ namespace, xml }) => [namespace, xml]));
  const known = [SETTINGS_NAMESPACE, MAPPING_NAMESPACE].map((namespace) => ({
    namespace,
    parts: customXmlParts.getByNamespace(namespace).load('items/id'),
  }));
  await context.sync();
  for (const { namespace, parts } of known) {
    const xml = wanted.get(namespace);
    const [first, ...others] = parts.items.map(({ id }) => customXmlParts.getItem(id));
    for (const part of xml === undefined && first ? [first, ...others] : others) part.delete();
    if (xml === undefined) continue;
    if (first) first.setXml(xml);
    else customXmlParts.add(xml);
  }
  await context.sync();
}
