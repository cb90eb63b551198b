import { XlsxError } from '../xlsx-error';
import { parseXml } from './parse-xml';

/** The namespace of a document's root element, '' where it has none; undefined for what is not well-formed XML or has a DOCTYPE. */
export function rootNamespace(xml: string): string | undefined {
  try {
    return parseXml(xml, '').namespace;
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}
