import { isCellError, type CellValue } from '../../snapshot';
import { escapeCellText, escapeXml } from '../xml/escape-xml';
import type { NewCell, NewStyledCell } from './new-workbook';
import { NewWorkbookError } from './new-workbook-error';
import type { SharedStrings } from './shared-strings';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** A cell in its long form. */
export function styledCell(cell: NewCell): NewStyledCell {
  if (typeof cell === 'object' && cell !== null && !('error' in cell)) return cell;
  return { value: cell ?? null };
}

/**
 * A cell's XML; empty where there is nothing to say about it.
 * @param style index of the cell's style, 0 for none
 * @param path where the cell stands, for errors
 * @throws NewWorkbookError for a number that is none or a text that Excel would cut
 */
export function cellXml(
  cell: NewStyledCell,
  address: string,
  style: number,
  strings: SharedStrings,
  path: string,
): string {
  const { value = null, formula } = cell;
  const open = style === 0 ? `<c r="${address}"` : `<c r="${address}" s="${style}"`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NewWorkbookError(path, `not a number: ${value}`);
  if (typeof value === 'string' && value.length > MAX_TEXT)
    throw new NewWorkbookError(path, `text longer than ${MAX_TEXT} characters`);
  if (formula === undefined) {
    if (value === null) return style === 0 ? '' : `${open}/>`;
    if (typeof value === 'number') return `${open}><v>${value}</v></c>`;
    if (typeof value === 'string') return `${open} t="s"><v>${strings.index(value)}</v></c>`;
    return `${open}${typed(value)}</c>`;
  }
  const text = formula.replace(/^=/, '');
  if (text === '' || text.length > MAX_FORMULA)
    throw new NewWorkbookError(path, `formula of ${text.length} characters`);
  return `${open}${typed(value, `<f>${escapeXml(text)}</f>`)}</c>`;
}

/** The type attribute, the end of the tag, what comes first inside, and the value. */
function typed(value: CellValue, first = ''): string {
  if (value === null) return `>${first}`;
  if (typeof value === 'string') return ` t="str">${first}<v>${escapeCellText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${first}<v>${value ? 1 : 0}</v>`;
  if (isCellError(value)) return ` t="e">${first}<v>${escapeXml(value.error)}</v>`;
  return `>${first}<v>${value}</v>`;
}
