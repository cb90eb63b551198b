import { escapeCellText } from '../xml/escape-xml';

/** The type attribute of a cell that holds a value, its own or a formula's; undefined for a number, which has none. */
export function writtenType(value: string | number | boolean, ofFormula = false): string | undefined {
  if (typeof value === 'string') return ofFormula ? 'str' : 'inlineStr';
  return typeof value === 'boolean' ? 'b' : undefined;
}

/** What stands between a cell's tags, a formula apart. Text stands in the cell itself, so that the shared strings need not be touched. */
export function writtenContent(value: string | number | boolean, prefix: string, ofFormula = false): string {
  if (typeof value !== 'string') return `<${prefix}v>${Number(value) + 0}</${prefix}v>`;
  const text = escapeCellText(value);
  if (ofFormula) return `<${prefix}v>${text}</${prefix}v>`;
  return `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
}
