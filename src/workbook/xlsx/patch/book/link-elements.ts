import { a1, a1Range, type CellRange } from '../../../../plan/cell';
import { readRanges } from '../../parts/validation';
import { escapeXml } from '../../xml/escape-xml';
import { editTag } from '../edit-tag';
import type { PackageList } from '../package-list';
import type { CellChange } from './book-change';
import type { SheetElements } from './sheet-elements';
import { textPart } from './xml-fragment';

/**
 * Writes the links of single cells. What the file has for a cell goes; a link over several cells is cut around it.
 * @param related the relationships of the sheet, where addresses outside the workbook stand
 * @param type of a relationship to such an address
 */
export function writeLinks(
  elements: SheetElements,
  cells: readonly CellChange[],
  related: () => PackageList,
  type: string,
): void {
  const changed = cells.filter(({ link }) => link !== undefined);
  if (changed.length === 0) return;
  const { prefix: p } = elements;
  const text = elements.get('hyperlinks');
  const links: string[] = [];
  if (text !== '') {
    const part = textPart(text, 'hyperlinks');
    for (const { start, tagEnd } of part.children(part.root())) {
      const tag = part.text(start, tagEnd);
      const [range] = readRanges(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
      const left = range
        ? changed.reduce<readonly CellRange[]>((ranges, cell) => ranges.flatMap((each) => around(each, cell)), [range])
        : [];
      for (const each of left) links.push(`${editTag(tag, { ref: a1Range(each) })}/>`);
    }
  }
  for (const { row, column, link } of changed) {
    if (!link) continue;
    const { address, location, tooltip } = link;
    const id = address === undefined ? '' : ` r:id="${related().relate(type, address, true)}"`;
    const declared = id === '' ? '' : ` xmlns:r="${type.slice(0, type.lastIndexOf('/'))}"`;
    const inside = location === undefined ? '' : ` location="${escapeXml(location)}"`;
    const tip = tooltip === undefined ? '' : ` tooltip="${escapeXml(tooltip)}"`;
    links.push(`<${p}hyperlink${declared} ref="${a1({ row, column })}"${id}${inside}${tip}/>`);
  }
  elements.set('hyperlinks', links.length === 0 ? '' : `<${p}hyperlinks>${links.join('')}</${p}hyperlinks>`);
}

/** A rectangle without one cell. */
function around(
  range: CellRange,
  { row, column }: { readonly row: number; readonly column: number },
): readonly CellRange[] {
  const { top, left, bottom, right } = range;
  if (row < top || row > bottom || column < left || column > right) return [range];
  return [
    { top, left, bottom: row - 1, right },
    { top: row + 1, left, bottom, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}
