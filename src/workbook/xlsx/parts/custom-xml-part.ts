import type { CustomXmlPart } from '../../snapshot';
import type { Relationship, XlsxPackage } from '../package/xlsx-package';
import { XlsxError } from '../xlsx-error';
import { parseXml } from '../xml/parse-xml';

/** The parts that the workbook or the package names as custom XML, each once; those that are not there are left out. */
export function customXmlTargets(
  source: XlsxPackage,
  workbookRelationships: readonly Relationship[],
): readonly string[] {
  const parts = new Set(
    [...workbookRelationships, ...source.relationships('')]
      .filter(({ type }) => type === 'customXml')
      .map(({ target }) => target),
  );
  return [...parts].filter((part) => source.entry(part) !== undefined);
}

/**
 * The custom XML parts that the workbook or the package refers to. One that other software has left malformed says nothing
 * to us and is left out; one with a DOCTYPE is refused like anywhere else.
 */
export function readCustomXml(source: XlsxPackage, workbookRelationships: readonly Relationship[]): CustomXmlPart[] {
  return customXmlTargets(source, workbookRelationships).flatMap((part) => {
    const xml = source.text(part);
    try {
      return [{ namespace: parseXml(xml, part).namespace, xml }];
    } catch (error) {
      if (error instanceof XlsxError && error.code === 'corrupt-xml') return [];
      throw error;
    }
  });
}
