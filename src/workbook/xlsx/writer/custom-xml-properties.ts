import { crc32 } from '../package/crc32';
import { escapeXml } from '../xml/escape-xml';

/** An id for the custom XML part: made from its namespace and place, so that the same workbook gets the same one. */
function itemId(namespace: string, index: number): string {
  const hash = [0, 1, 2, 3]
    .map((round) =>
      crc32(new TextEncoder().encode(`${index}/${round}/${namespace}`))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  // Marked as a random id (version 4), which is the kind that claims nothing.
  const digits = `${hash.slice(0, 12)}4${hash.slice(13, 16)}8${hash.slice(17)}`.toUpperCase();
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}}`;
}

/** The properties that must stand beside a custom XML part for Excel to keep it. */
export function customXmlPropertiesXml(namespace: string, index: number): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n',
    `<ds:datastoreItem ds:itemID="${itemId(namespace, index)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">`,
    `<ds:schemaRefs>${namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`}</ds:schemaRefs></ds:datastoreItem>`,
  ].join('');
}
