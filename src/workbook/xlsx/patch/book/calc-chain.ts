import { a1, parseA1 } from '../../../../plan/cell';
import { textPart } from './xml-fragment';
import { attributeOf } from './table-text';

/** Where a formula of a sheet is now; undefined where there is none any more. */
export type FormulaPlace = (
  row: number,
  column: number,
) => { readonly row: number; readonly column: number } | undefined;

/**
 * The chain of calculation without cells that hold no formula any more: Excel takes a file for damaged that still lists them.
 * @param places by the sheet's id in the workbook part; sheets that are not named here are gone
 * @returns undefined where nothing is left of it
 */
export function changedCalcChain(text: string, places: ReadonlyMap<string, FormulaPlace>): string | undefined {
  const start = text.search(/<(?:[^\s<>/:?!]+:)?calcChain[\s>]/);
  if (start < 0) return undefined;
  const part = textPart(text.slice(start), 'calcChain');
  const root = part.root();
  let sheet = '';
  const kept: string[] = [];
  for (const { start: at, tagEnd } of part.children(root)) {
    const tag = part.text(at, tagEnd);
    // An entry that names no sheet is of the same as the one before.
    sheet = attributeOf(tag, 'i') ?? sheet;
    const cell = parseA1(attributeOf(tag, 'r') ?? '');
    const place = cell && places.get(sheet)?.(cell.row, cell.column);
    if (!place) continue;
    const rest = tag.replace(/\s*\/?>$/, '').replace(/\s(?:r|i)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    kept.push(`${rest} r="${a1(place)}" i="${sheet}"/>`);
  }
  if (kept.length === 0) return undefined;
  return `${text.slice(0, start)}${part.text(root.start, root.tagEnd)}${kept.join('')}</${root.prefix}calcChain>`;
}
