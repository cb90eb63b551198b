import { XlsxError } from '../xlsx-error';
import type { XmlElement } from './xml-element';
import { unescapeXml } from './xml-text';

const MAX_DEPTH = 200;
const MAX_ELEMENTS = 2_000_000;
const ATTRIBUTE = /\s*([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_NAME = /[^\s/>]+/y;
const TAG_END = /\s*(\/?)>/y;

interface OpenElement extends XmlElement {
  readonly qualifiedName: string;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses a small part (or a piece of one) into its root element. Comments and processing instructions are passed over.
 * @param part the part's name, for errors
 * @throws XlsxError `entity` for a DOCTYPE; `corrupt-xml` for what is not well-formed; `too-large` for absurd depth or count
 */
export function parseXml(xml: string, part: string): XmlElement {
  const corrupt = (at: number): XlsxError => new XlsxError('corrupt-xml', { part, at });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let elements = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
    else if (text.trim() !== '') throw corrupt(at);
  };
  const skipPast = (mark: string): string => {
    const end = xml.indexOf(mark, at);
    if (end < 0) throw corrupt(at);
    const inside = xml.slice(at, end);
    at = end + mark.length;
    return inside;
  };
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag !== at) addText(unescapeXml(xml.slice(at, tag < 0 ? xml.length : tag)));
    if (tag < 0) break;
    at = tag + 1;
    if (xml.startsWith('!--', at)) {
      at += 3;
      skipPast('-->');
    } else if (xml.startsWith('![CDATA[', at)) {
      at += 8;
      addText(skipPast(']]>').replace(/\r\n?/g, '\n'));
    } else if (xml[at] === '!') {
      throw new XlsxError('entity', { part });
    } else if (xml[at] === '?') {
      skipPast('?>');
    } else if (xml[at] === '/') {
      at++;
      const name = skipPast('>').trimEnd();
      if (open.pop()?.qualifiedName !== name) throw corrupt(tag);
    } else {
      const { element, end, empty } = startTag(xml, at, corrupt);
      if (root && open.length === 0) throw corrupt(tag);
      root ??= element;
      open.at(-1)?.children.push(element);
      at = end;
      if (!empty) open.push(element);
      if (open.length > MAX_DEPTH || ++elements > MAX_ELEMENTS) throw new XlsxError('too-large', { part, elements });
    }
  }
  if (!root || open.length > 0) throw corrupt(xml.length);
  return root;
}

function startTag(
  xml: string,
  from: number,
  corrupt: (at: number) => XlsxError,
): { element: OpenElement; end: number; empty: boolean } {
  TAG_NAME.lastIndex = from;
  const qualifiedName = TAG_NAME.exec(xml)?.[0];
  if (qualifiedName === undefined) throw corrupt(from);
  const colon = qualifiedName.indexOf(':');
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${qualifiedName.slice(0, colon)}`;
  const attributes = new Map<string, string>();
  let namespace = '';
  let at = TAG_NAME.lastIndex;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(xml);
    if (!match) break;
    at = ATTRIBUTE.lastIndex;
    const name = match[1]!;
    const value = unescapeXml((match[2] ?? match[3]!).replace(/[\t\n\r]/g, ' '));
    if (name === declaration) namespace = value;
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const prefixEnd = name.indexOf(':');
    const local = name.slice(prefixEnd + 1);
    if (prefixEnd < 0 || !attributes.has(local)) attributes.set(local, value);
  }
  TAG_END.lastIndex = at;
  const close = TAG_END.exec(xml);
  if (!close) throw corrupt(at);
  const element = {
    qualifiedName,
    name: qualifiedName.slice(colon + 1),
    attributes,
    namespace,
    children: [],
    text: '',
  };
  return { element, end: TAG_END.lastIndex, empty: close[1] === '/' };
}
