import { escapeXml } from '../../xml/escape-xml';
import type { ConditionalFormatChange, NewConditionalFormat } from './book-change';
import type { BookStyles } from './book-styles';

/** A rule that the file does not have. @param p the prefix of the part's elements */
export function newRule(
  { stopIfTrue }: Pick<ConditionalFormatChange, 'stopIfTrue'>,
  { type, attributes = {}, formulas, inside = '', look }: NewConditionalFormat,
  priority: number,
  p: string,
  styles: BookStyles | undefined,
): string {
  const format = look && styles ? ` dxfId="${styles.differential(look)}"` : '';
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const open = `<${p}cfRule type="${type}"${format} priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ''}${more.join('')}>`;
  const texts = formulas.map((formula) => `<${p}formula>${escapeXml(formula)}</${p}formula>`);
  return `${open}${texts.join('')}${inside.replace(/<(\/?)(?=\w)/g, `<$1${p}`)}</${p}cfRule>`;
}
