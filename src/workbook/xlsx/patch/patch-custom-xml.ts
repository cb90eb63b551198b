import type { CustomXmlPart } from '../../snapshot';
import { relationshipsPath, relativeTarget } from '../package/part-path';
import { repack, type NewContent } from '../package/repack';
import { XlsxPackage } from '../package/xlsx-package';
import type { Deflater } from '../package/zip-writer';
import { customXmlTargets } from '../parts/custom-xml-part';
import { readWorkbookPart, workbookPartName } from '../parts/workbook-part';
import { ReadBudget } from '../read-budget';
import { customXmlPropertiesXml } from '../writer/custom-xml-properties';
import type { XlsxLimits } from '../xlsx-limits';
import { rootNamespace } from '../xml/root-namespace';
import { PackageList } from './package-list';

const CONTENT_TYPES = '[Content_Types].xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** How custom XML is written into a workbook. */
export interface PatchCustomXmlOptions {
  /** What compresses the changed parts, where the host has something faster than the usual. */
  readonly deflater?: Deflater;
  readonly limits?: Partial<XlsxLimits>;
}

/**
 * Writes custom XML parts into an .xlsx or .xlsm file: each in place of the part whose root has its namespace, or as a new one. None is taken away, and all other parts
 * stay byte for byte. A workbook that has them already comes back as it is.
 * @throws XlsxError as reading does
 */
export function patchCustomXml(
  archive: Uint8Array,
  parts: readonly CustomXmlPart[],
  { deflater, limits }: PatchCustomXmlOptions = {},
): Uint8Array {
  const source = new XlsxPackage(archive, new ReadBudget(limits));
  const existing = existingParts(source);
  const changed = new Map<string, NewContent>();
  const added: CustomXmlPart[] = [];
  for (const part of parts) {
    const known = existing.find(({ namespace }) => namespace === part.namespace);
    if (!known) added.push(part);
    else if (known.xml !== part.xml) changed.set(known.part, part.xml);
  }
  if (added.length > 0) {
    const links = new PackageList(source, relationshipsPath(workbookPartName(source)));
    const types = new PackageList(source, CONTENT_TYPES);
    addCustomXml(source, added, changed, links, types);
    changed.set(links.part, links.content());
    changed.set(types.part, types.content());
  }
  return changed.size === 0 ? archive : repack(archive, source, changed, deflater);
}

interface ExistingPart extends CustomXmlPart {
  readonly part: string;
}

/** The parts that a reader finds, those that are malformed left out. */
function existingParts(source: XlsxPackage): readonly ExistingPart[] {
  return customXmlTargets(source, readWorkbookPart(source).relationships).flatMap((part) => {
    const xml = source.text(part);
    const namespace = rootNamespace(xml);
    return namespace === undefined ? [] : [{ part, namespace, xml }];
  });
}

/**
 * Adds custom XML parts to those that a package is to have.
 * @param links the relationships of the workbook part
 * @param types the content types
 */
export function addCustomXml(
  source: XlsxPackage,
  added: readonly CustomXmlPart[],
  changed: Map<string, NewContent>,
  links: PackageList,
  types: PackageList,
): void {
  const workbook = workbookPartName(source);
  // Strict files name the same kinds of relationship by other addresses.
  const isStrict = links.values('Type').some((type) => type.startsWith('http://purl.oclc.org/'));
  const office = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
  const knowsXml = types.values('Extension').some((extension) => extension.toLowerCase() === 'xml');
  let number = 0;
  for (const { namespace, xml } of added) {
    do number++;
    while (isTaken(source, number));
    const item = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    changed.set(item, xml);
    changed.set(properties, customXmlPropertiesXml(namespace, number));
    changed.set(
      relationshipsPath(item),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${office}customXmlProps" Target="${relativeTarget(item, properties)}"/></Relationships>`,
    );
    links.relate(`${office}customXml`, relativeTarget(workbook, item));
    types.add('Override', { PartName: `/${properties}`, ContentType: PROPERTIES_TYPE });
    if (!knowsXml) types.add('Override', { PartName: `/${item}`, ContentType: 'application/xml' });
  }
}

function isTaken(source: XlsxPackage, number: number): boolean {
  const item = `customXml/item${number}.xml`;
  const names = [item, `customXml/itemProps${number}.xml`, relationshipsPath(item)];
  return names.some((name) => source.entry(name) !== undefined);
}
