import { a1Range } from '../../../../plan/cell';
import { isCellError, type CellValue } from '../../../snapshot';
import { escapeCellText, escapeXml } from '../../xml/escape-xml';
import type { CellContent } from './book-change';

/** What a cell's tag says of its content, and what stands between its tags. */
export interface CellText {
  readonly type: string | undefined;
  readonly inside: string;
  /** Whether the formula's result fills the cells that it needs, as Excel's newer formulas do. */
  readonly isDynamic: boolean;
}

/** The errors that a file can name; of others it says that there is no value. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/**
 * A cell's content as XML. Text stands in the cell itself, so that the shared strings need not be touched.
 * @param kept the formula as it is written, where it stays
 * @param isFilled whether the value is a part of the result of another cell's formula
 */
export function cellText(
  { value, formula, spill }: CellContent,
  prefix: string,
  kept = '',
  isFilled = false,
): CellText {
  const isDynamic = formula !== undefined && spill !== undefined;
  const array = spill ? ` t="array" ref="${a1Range(spill)}"` : '';
  const written = formula === undefined ? kept : `<${prefix}f${array}>${escapeXml(formula)}</${prefix}f>`;
  const ofFormula = written !== '' || isFilled;
  return { ...valueText(value, prefix, written, ofFormula), isDynamic };
}

function valueText(value: CellValue, prefix: string, formula: string, ofFormula: boolean): Omit<CellText, 'isDynamic'> {
  const inside = (text: string): string => `${formula}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: undefined, inside: formula };
  if (isCellError(value)) return { type: 'e', inside: inside(ERRORS.has(value.error) ? value.error : '#N/A') };
  if (typeof value === 'boolean') return { type: 'b', inside: inside(value ? '1' : '0') };
  if (typeof value === 'number') return { type: undefined, inside: inside(String(value + 0)) };
  const text = escapeCellText(value);
  if (ofFormula) return { type: 'str', inside: inside(text) };
  return {
    type: 'inlineStr',
    inside: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}
