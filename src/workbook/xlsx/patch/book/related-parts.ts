import { a1Range, parseA1Range } from '../../../../plan/cell';
import type { XlsxPackage } from '../../package/xlsx-package';
import { escapeXml } from '../../xml/escape-xml';
import { unescapeXml } from '../../xml/xml-text';
import { editTag } from '../edit-tag';
import type { SheetChange } from './book-change';
import { movedAnchors } from './moved-elements';
import { movedFormula, type SheetMoves } from './moved-formula';
import { movedRange } from './moved-range';
import { attributeOf } from './table-text';

type Axes = Pick<SheetChange, 'rows' | 'columns'>;
type Follow = (text: string, axes: Axes | undefined, moves: SheetMoves) => string;

/** How the parts that name cells or sheets follow these, by the last word of their relationship's type. */
const FOLLOW: Readonly<Record<string, Follow>> = {
  drawing: (text, axes) => (axes ? movedAnchors(text, axes) : text),
  chart: (text, _axes, moves) => followFormulas(text, moves),
  chartEx: (text, _axes, moves) => followFormulas(text, moves),
  comments: (text, axes) => (axes ? movedCells(text, 'comment', axes) : text),
  threadedComment: (text, axes) => (axes ? movedCells(text, 'threadedComment', axes) : text),
  vmlDrawing: (text, axes) => (axes ? movedShapes(text, axes) : text),
  pivotTable: (text, axes) => (axes ? movedLocation(text, axes) : text),
  pivotCacheDefinition: (text, _axes, moves) => followSource(text, moves),
  ctrlProp: (text, _axes, moves) =>
    text.replace(/(\sfmla(?:Link|Range|Txbx|Macro)\s*=\s*)"([^"]*)"/g, (_whole, open: string, formula: string) => {
      return `${open}"${escapeXml(movedFormula(unescapeXml(formula), undefined, moves))}"`;
    }),
};

/**
 * The parts that are no sheets but follow what becomes of sheets: drawings, charts, comments, pivot tables. By name, those that change.
 * @param sheets the parts of the worksheets that stay, with where their cells moved
 * @param skip parts that are written otherwise, or gone
 */
export function relatedParts(
  source: XlsxPackage,
  workbook: string,
  sheets: ReadonlyMap<string, Axes>,
  moves: SheetMoves,
  skip: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const seen = new Set<string>([...skip, workbook]);
  const visit = (part: string, axes: Axes | undefined): void => {
    for (const { type, target } of source.relationships(part)) {
      if (seen.has(target) || !source.entry(target)) continue;
      seen.add(target);
      const own = type === 'worksheet' ? sheets.get(target) : axes;
      const follow = FOLLOW[type];
      if (follow) {
        const before = source.text(target);
        const text = follow(before, own && (!own.rows.isSame || !own.columns.isSame) ? own : undefined, moves);
        if (text !== before) changed.set(target, text);
      }
      visit(target, own);
    }
  };
  visit(workbook, undefined);
  return changed;
}

function followFormulas(text: string, moves: SheetMoves): string {
  return text.replace(
    /(<(?:[^\s<>/:]+:)?f(?:\s[^<>]*)?>)([^<]*)(<\/)/g,
    (_whole, open: string, formula: string, close: string) => {
      return `${open}${escapeXml(movedFormula(unescapeXml(formula), undefined, moves))}${close}`;
    },
  );
}

function movedCells(text: string, element: string, axes: Axes): string {
  const each = new RegExp(`<((?:[^\\s<>/:]+:)?${element})(\\s[^<>]*?)(/>|>[^]*?</\\1>)`, 'g');
  return text.replace(each, (_whole, name: string, attributes: string, rest: string) => {
    const range = parseA1Range(attributeOf(attributes, 'ref') ?? '');
    const moved = range && movedRange(range, axes);
    if (range && !moved) return '';
    return `<${name}${moved ? attributes.replace(/(\sref\s*=\s*)["'][^"']*["']/, `$1"${a1Range(moved)}"`) : attributes}${rest}`;
  });
}

/** Shapes of notes: the cell that they belong to, and the cells that their corners lie in. */
function movedShapes(text: string, axes: Axes): string {
  return text.replace(/<(v:shape)(\s[^]*?)<\/\1>/g, (whole) => {
    const number = (name: string): number =>
      Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(whole)?.[1] ?? NaN);
    const [row, column] = [number('Row'), number('Column')];
    if (Number.isNaN(row) || Number.isNaN(column)) return whole;
    const [nowRow, nowColumn] = [axes.rows.now(row), axes.columns.now(column)];
    if (nowRow === undefined || nowColumn === undefined) return '';
    const [down, right] = [nowRow - row, nowColumn - column];
    return whole
      .replace(/(<x:Row>)[^<]*/, `$1${nowRow}`)
      .replace(/(<x:Column>)[^<]*/, `$1${nowColumn}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_anchor, open: string, numbers: string) => {
        const parts = numbers.split(',').map((each) => Number(each.trim()));
        return parts.length === 8
          ? open + parts.map((each, at) => Math.max(0, each + [right, 0, down, 0][at % 4]!)).join(', ')
          : open + numbers;
      });
  });
}

function movedLocation(text: string, axes: Axes): string {
  return text.replace(
    /(<(?:[^\s<>/:]+:)?location\b[^<>]*?\sref\s*=\s*)["']([^"']*)["']/,
    (whole, open: string, ref: string) => {
      const range = parseA1Range(ref);
      const moved = range && movedRange(range, axes);
      return moved ? `${open}"${a1Range(moved)}"` : whole;
    },
  );
}

function followSource(text: string, moves: SheetMoves): string {
  return text.replace(/<(?:[^\s<>/:]+:)?worksheetSource\b[^<>]*>/, (tag) => {
    const sheet = unescapeXml(attributeOf(tag, 'sheet') ?? '');
    const move = moves.get(sheet.toLowerCase());
    const range = parseA1Range(attributeOf(tag, 'ref') ?? '');
    if (!move) return tag;
    const moved = range && movedRange(range, move);
    const open = editTag(tag, { sheet: escapeXml(move.name), ...(moved && { ref: a1Range(moved) }) });
    return tag.endsWith('/>') ? `${open}/>` : `${open}>`;
  });
}
