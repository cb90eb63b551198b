import { a1Range } from '../../../../plan/cell';
import { escapeXml } from '../../xml/escape-xml';
import { editTag } from '../edit-tag';
import type { ConditionalFormatChange, NewConditionalFormat } from './book-change';
import type { BookStyles } from './book-styles';
import { fileRules, type FileRule } from './file-rules';
import type { SheetElements } from './sheet-elements';

/**
 * Writes the conditional formats of a sheet: rules of the file as they are there, with other ranges and another priority, and new ones. Rules of Excel 2010's extension stay
 * in it.
 * @param formats the one that wins first
 */
export function writeConditionalFormats(
  elements: SheetElements,
  formats: readonly ConditionalFormatChange[],
  styles: BookStyles | undefined,
): void {
  const rules = fileRules(elements, 'conditionalFormatting', 'cfRule');
  const kept = new Set(formats.flatMap(({ origin }) => origin ?? []));
  const { prefix: p } = elements;
  const texts = formats.flatMap((format, index) => {
    const known = format.origin === undefined ? undefined : rules[format.origin];
    if (known?.isExtension && !format.rule) return [];
    const sqref = format.ranges.map(a1Range).join(' ');
    const own =
      format.rule || !known
        ? format.rule && newRule(format, format.rule, index, p, styles)
        : keptRule(known, format, index);
    if (own === undefined || sqref === '') return [];
    const pivot = known && /\spivot\s*=\s*["'](?:1|true)["']/.test(known.parentTag) ? ' pivot="1"' : '';
    return [`<${p}conditionalFormatting${pivot} sqref="${sqref}">${own}</${p}conditionalFormatting>`];
  });
  elements.set('conditionalFormatting', texts.join(''));
  let extensions = elements.get('extLst');
  rules.forEach((rule, index) => {
    const now = formats.find(({ origin }) => origin === index);
    if (!rule.isExtension || (kept.has(index) && !now?.rule)) return;
    extensions = extensions.replace(rule.only ? rule.parentText : rule.text, '');
  });
  elements.set('extLst', withoutEmpty(extensions));
}

/** Extension lists that have lost all that was in them go. */
export function withoutEmpty(extensions: string): string {
  let text = extensions;
  for (;;) {
    const next = text
      .replace(/<([^\s<>/]+:)?(?:conditionalFormattings|dataValidations)(?:\s[^<>]*)?>\s*<\/[^<>]*>/g, '')
      .replace(/<([^\s<>/]+:)?ext(?:\s[^<>]*)?>\s*<\/[^<>]*ext>/g, '')
      .replace(/<([^\s<>/]+:)?extLst(?:\s[^<>]*)?>\s*<\/[^<>]*extLst>/g, '');
    if (next === text) return text;
    text = next;
  }
}

function keptRule({ text }: FileRule, { stopIfTrue, formulas }: ConditionalFormatChange, index: number): string {
  const tag = /^<[^>]*>/.exec(text)![0];
  const isEmpty = tag.endsWith('/>');
  const open = editTag(tag, {
    priority: String(index + 1),
    ...(stopIfTrue !== /\sstopIfTrue\s*=\s*["'](?:1|true)["']/.test(tag) && {
      stopIfTrue: stopIfTrue ? '1' : undefined,
    }),
  });
  let at = 0;
  const inside = formulas
    ? text
        .slice(tag.length)
        .replace(/(<(?:[^\s<>/:]+:)?formula>)([^<]*)(<\/)/g, (whole, before: string, _old, after: string) => {
          const formula = formulas[at++];
          return formula === undefined ? whole : `${before}${escapeXml(formula)}${after}`;
        })
    : text.slice(tag.length);
  return isEmpty ? `${open}/>` : `${open}>${inside}`;
}

function newRule(
  { stopIfTrue }: ConditionalFormatChange,
  { type, attributes = {}, formulas, inside = '', look }: NewConditionalFormat,
  index: number,
  p: string,
  styles: BookStyles | undefined,
): string {
  const format = look && styles ? ` dxfId="${styles.differential(look)}"` : '';
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const open = `<${p}cfRule type="${type}"${format} priority="${index + 1}"${stopIfTrue ? ' stopIfTrue="1"' : ''}${more.join('')}>`;
  const texts = formulas.map((formula) => `<${p}formula>${escapeXml(formula)}</${p}formula>`);
  return `${open}${texts.join('')}${inside}</${p}cfRule>`;
}
