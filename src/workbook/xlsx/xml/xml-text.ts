import { XlsxError } from '../xlsx-error';

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Character data or an attribute value as its reader should see it: line ends normalised, the five entities of XML and
 * character references replaced. Others would have to be declared, which no workbook part may do.
 * @throws XlsxError `corrupt-xml` for an entity that XML does not know or a character that does not exist
 */
export function unescapeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,40};)?/g, (whole, name?: string) => {
    const known =
      name === undefined ? undefined : (NAMED_ENTITIES.get(name.slice(0, -1)) ?? characterReference(name.slice(0, -1)));
    if (known === undefined) throw new XlsxError('corrupt-xml', { entity: whole });
    return known;
  });
}

function characterReference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Excel's own way to write characters that XML cannot hold: `_x000D_` is a carriage return, `_x005F_` the underscore. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
