import { escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import { editTag } from '../edit-tag';
import type { ConditionalFormatChange } from './book-change';
import type { FileRule } from './file-rules';

const LAST = 1_000_000;
const FORMULA = /(<(?:[^\s<>/:]+:)?formula>)([^<]*)(<\/)/g;
/** In the extension formulas stand in front of the format; those further inside are points of scales, bars and icons, which have followed their cells already. */
const EXTENSION_FORMULA = /(<(?:[^\s<>/:]+:)?f>)([^<]*)(<\/)/g;
const POINT = /<(?:[^\s<>/:]+:)?cfvo\s[^<>]*>/g;

/** The priority that a rule has in the file. */
export function priorityOf({ text }: FileRule): number {
  return Number(attributeOf(text, 'priority') ?? LAST);
}

/** The id by which a rule of the plain form and one of the extension know each other. */
export function linkOf({ text, isExtension }: FileRule): string | undefined {
  if (isExtension) return attributeOf(text, 'id');
  return /<(?:[^\s<>/:]+:)?id>\s*([^<]*?)\s*<\//.exec(text)?.[1];
}

/** A rule of the file as it is there; only what must be another is written over. */
export function keptRule(
  { text, isExtension }: FileRule,
  { stopIfTrue, formulas }: Pick<ConditionalFormatChange, 'stopIfTrue' | 'formulas'>,
  priority: number,
  follow: (formula: string) => string,
): string {
  const tag = startTag(text);
  const changes = {
    ...(priority !== Number(attributeOf(text, 'priority')) && { priority: String(priority) }),
    ...(stopIfTrue !== /\sstopIfTrue\s*=\s*["'](?:1|true)["']/.test(tag) && {
      stopIfTrue: stopIfTrue ? '1' : undefined,
    }),
  };
  const open = Object.keys(changes).length === 0 ? tag : editTag(tag, changes) + (tag.endsWith('/>') ? '/>' : '>');
  let at = 0;
  const written = (whole: string, before: string, old: string, after: string): string => {
    const own = unescapeXml(old);
    const now = formulas ? (formulas[at++] ?? own) : isExtension ? own : follow(own);
    return now === own ? whole : `${before}${escapeXml(now)}${after}`;
  };
  const inside = text.slice(tag.length);
  if (isExtension) return open + (formulas ? inside.replace(EXTENSION_FORMULA, written) : inside);
  return open + inside.replace(FORMULA, written).replace(POINT, (point) => followedPoint(point, follow));
}

function followedPoint(tag: string, follow: (formula: string) => string): string {
  const value = unescapeXml(attributeOf(tag, 'val') ?? '');
  if (value === '' || Number.isFinite(Number(value))) return tag;
  const now = follow(value);
  return now === value ? tag : editTag(tag, { val: escapeXml(now) }) + (tag.endsWith('/>') ? '/>' : '>');
}

function startTag(text: string): string {
  return /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text)![0];
}

function attributeOf(text: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(startTag(text));
  return found?.[1] ?? found?.[2];
}
