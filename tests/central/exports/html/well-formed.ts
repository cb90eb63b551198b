import { parseXml } from '../../../../src/workbook/xlsx/xml/parse-xml';
import type { XmlElement } from '../../../../src/workbook/xlsx/xml/xml-element';

/** The root of a page, parsed as XML after its first line. Throws where it is not well-formed. */
export function parsePage(html: string): XmlElement {
  const [doctype, ...rest] = html.split('\n');
  if (doctype !== '<!DOCTYPE html>') throw new Error('the page does not begin with its document type');
  return parseXml(rest.join('\n'), 'page');
}

/** Every element of a tree, the root first. */
export function elements(root: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [root];
  for (const element of all) all.push(...element.children);
  return all;
}

/** The texts of all elements of a name. */
export function textsOf(root: XmlElement, name: string): readonly string[] {
  return elements(root)
    .filter((element) => element.name === name)
    .map(({ text }) => text);
}
