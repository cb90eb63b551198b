import { parseXml } from '../xml/parse-xml';
import { child } from '../xml/xml-element';
import { richText } from './rich-text';

/** What a cell's element holds, its address, style and type apart. */
export interface CellContent {
  /** Without `=`; undefined where the cell has none of its own. */
  readonly formula: string | undefined;
  /** The shared formula's index, where the cell takes part in one. */
  readonly sharedIndex: string | undefined;
  /** Whether the shared formula is filled from here. */
  readonly definesShared: boolean;
  readonly valueText: string | undefined;
  readonly inlineText: string | undefined;
}

/**
 * Reads a cell of any shape from its XML: rich text, CDATA, comments, extensions.
 * @param part the part's name, for errors
 */
export function readOddCell(xml: string, part: string): CellContent {
  const cell = parseXml(xml, part);
  const formula = child(cell, 'f');
  const isShared = formula?.attributes.get('t') === 'shared';
  const inline = child(cell, 'is');
  return {
    formula: formulaText(formula?.text ?? ''),
    sharedIndex: isShared ? (formula.attributes.get('si') ?? '0') : undefined,
    definesShared: isShared && formula.attributes.has('ref'),
    valueText: child(cell, 'v')?.text,
    inlineText: inline && richText(inline),
  };
}

/** A formula as it stands, without the equals sign that some writers put and Excel leaves out; undefined for no text. */
export function formulaText(text: string): string | undefined {
  const formula = text.startsWith('=') ? text.slice(1) : text;
  return formula === '' ? undefined : formula;
}
