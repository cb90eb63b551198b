/** What a custom XML part of one element holds: the namespace of the element and its text. */
export interface OneElement {
  readonly namespace: string;
  readonly text: string;
}

const LONGEST = 8_000_000;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const OPENING =
  /^(?:\uFEFF)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!--)[\s\S])*-->\s*)?<([\w.-]+:)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/)?>/;

/** An XML document of one element in a namespace, its text escaped; characters that XML cannot hold are dropped. */
export function writeOneElement(name: string, namespace: string, text: string): string {
  const escaped = text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${namespace}">${escaped}</${name}>`;
}

/** Reads such a document; undefined for anything else: a DOCTYPE, child elements, unknown entities, more than 8 million characters. */
export function readOneElement(xml: string): OneElement | undefined {
  if (xml.length > LONGEST) return undefined;
  const opening = OPENING.exec(xml);
  if (!opening) return undefined;
  const [all, prefix = '', name, attributes = '', empty] = opening;
  const wanted = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  let namespace: string | undefined;
  for (const [, key, double, single] of attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === wanted) namespace = double ?? single ?? '';
  }
  if (namespace === undefined) return undefined;
  const rest = xml.slice(all.length);
  if (empty) return rest.trim() === '' ? { namespace, text: '' } : undefined;
  const closing = `</${prefix}${name}`;
  const end = rest.lastIndexOf(closing);
  if (end < 0 || !/^\s*>\s*$/.test(rest.slice(end + closing.length))) return undefined;
  const text = unescape(rest.slice(0, end));
  return text === undefined ? undefined : { namespace, text };
}

function unescape(content: string): string | undefined {
  let text = '';
  let at = 0;
  while (at < content.length) {
    const next = content.indexOf('<', at);
    const plain = decode(content.slice(at, next < 0 ? content.length : next));
    if (plain === undefined) return undefined;
    text += plain;
    if (next < 0) break;
    if (!content.startsWith('<![CDATA[', next)) return undefined;
    const end = content.indexOf(']]>', next);
    if (end < 0) return undefined;
    text += content.slice(next + 9, end);
    at = end + 3;
  }
  return text;
}

function decode(text: string): string | undefined {
  let sound = true;
  const decoded = text
    .replace(/\r\n?/g, '\n')
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));|&/gi,
      (_all, hex: string | undefined, decimal: string | undefined, named: string | undefined) => {
        if (named !== undefined && Object.hasOwn(ENTITIES, named)) return ENTITIES[named]!;
        const code =
          hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : Number.NaN;
        if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
        sound = false;
        return '';
      },
    );
  return sound ? decoded : undefined;
}
