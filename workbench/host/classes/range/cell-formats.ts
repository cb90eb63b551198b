import type { HostLook, WorkbookEngine } from '../../engine';
import { HostFault, notHosted } from '../../host-fault';
import type { BorderSide } from '../../looks/border-sides';
import { fields, text, truth } from '../arguments';
import { changeMore } from '../format/change-more';
import { changeLines, readLines } from '../format/edges';
import { LINE_PARTS, type LinePart } from '../format/line-parts';
import { color } from '../format/look-scalars';
import type { AreasTarget, RangeTarget } from '../targets';

type Asked = Readonly<Record<string, unknown>>;
type Properties = Record<string, unknown>;

/** A part of a cell's format: where the look has it, what a cell has that nobody touched, and what may be written. */
interface Part {
  readonly of: (look: HostLook) => unknown;
  /** @throws HostFault `InvalidArgument` */
  readonly write: (value: unknown, target: RangeTarget, engine: WorkbookEngine) => void;
}

function own<P extends 'bold' | 'italic' | 'wrapText' | 'horizontalAlignment' | 'fillColor' | 'fontColor' | 'locked'>(
  name: P,
  check: (value: unknown) => HostLook[P],
  plain: unknown,
): Part {
  return {
    of: (look) => (look[name] === undefined || look[name] === '' ? plain : look[name]),
    write: (value, { sheet, range }, engine) => engine.setLook(sheet, range, { [name]: check(value) }),
  };
}

function more(name: string, plain: string | number | boolean): Part {
  return {
    of: (look) => look.more?.[name] ?? plain,
    write: (value, { sheet, range }, engine) => {
      if (typeof value !== typeof plain) throw new HostFault('InvalidArgument');
      changeMore(engine, sheet, range, (kept) => ({ ...kept, [name]: value as typeof plain }));
    },
  };
}

/** The sides that the API has for a cell's borders. */
const SIDES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};
const PARTS: Readonly<Record<string, Part>> = {
  'fill.color': own('fillColor', color, '#FFFFFF'),
  'fill.pattern': more('fill.pattern', 'None'),
  'fill.patternColor': more('fill.patternColor', '#000000'),
  'font.color': own('fontColor', color, '#000000'),
  'font.bold': own('bold', truth, false),
  'font.italic': own('italic', truth, false),
  'font.name': more('font.name', 'Calibri'),
  'font.size': more('font.size', 11),
  'font.underline': more('font.underline', 'None'),
  'font.strikethrough': more('font.strikethrough', false),
  'font.subscript': more('font.subscript', false),
  'font.superscript': more('font.superscript', false),
  'protection.locked': own('locked', truth, true),
  'protection.formulaHidden': more('formulaHidden', false),
  horizontalAlignment: own('horizontalAlignment', text, 'General'),
  verticalAlignment: more('verticalAlignment', 'Bottom'),
  wrapText: own('wrapText', truth, false),
  indentLevel: more('indentLevel', 0),
  shrinkToFit: more('shrinkToFit', false),
  textOrientation: more('textOrientation', 0),
  readingOrder: more('readingOrder', 'Context'),
  autoIndent: more('autoIndent', false),
};

/** Only names that are asked for with true; an object asks for what is in it. */
export function asked(options: Asked): [string, unknown][] {
  return Object.entries<unknown>(options).filter(
    ([, wanted]) => wanted !== false && wanted !== null && wanted !== undefined,
  );
}

/** What of a cell's format is asked for, as `getCellProperties` gives it. @throws HostFault `NotHosted` for another part */
export function formatProperties(options: Asked, { sheet, range }: RangeTarget, engine: WorkbookEngine): Properties {
  const look = engine.look(sheet, range.top, range.left);
  const walk = (wanted: Asked, path: string): Properties =>
    Object.fromEntries<unknown>(
      asked(wanted).map(([name, deeper]) => {
        const at = path === '' ? name : `${path}.${name}`;
        if (at === 'columnWidth') return [name, engine.columnWidth(sheet, range.left)];
        if (at === 'rowHeight') return [name, engine.rowHeight(sheet, range.top)];
        if (at === 'borders') return [name, borders(fields(deeper), { sheet, ranges: [range] }, engine)];
        if (typeof deeper === 'object') return [name, walk(fields(deeper), at)];
        return [name, partOf(at).of(look)];
      }),
    );
  return walk(options, '');
}

/** The client asks for borders of all sides at once: `{color: true}`. */
function borders(options: Asked, target: AreasTarget, engine: WorkbookEngine): Properties {
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [
      name,
      Object.fromEntries(asked(options).map(([part]) => [part, readLines(target, side, engine, linePart(part).of)])),
    ]),
  );
}

function setBorders(given: Asked, target: AreasTarget, engine: WorkbookEngine): void {
  for (const [name, parts] of Object.entries(given)) {
    const side = SIDES[name];
    if (!side) throw notHosted(`format.borders.${name} as a cell property`);
    for (const [part, value] of Object.entries(fields(parts)))
      if (value !== undefined && value !== null) changeLines(target, side, engine, linePart(part).change(value));
  }
}

function linePart(name: string): LinePart {
  if (name !== 'style' && name !== 'weight' && name !== 'color')
    throw notHosted(`format.borders.${name} as a cell property`);
  return LINE_PARTS[name];
}

/** Writes parts of the format of cells. @throws HostFault `NotHosted` for another part */
export function setFormat(properties: Asked, { sheet, range }: RangeTarget, engine: WorkbookEngine): void {
  const walk = (given: Asked, path: string): void => {
    for (const [name, value] of Object.entries(given)) {
      const at = path === '' ? name : `${path}.${name}`;
      if (value === undefined || value === null) continue;
      if (at === 'columnWidth') engine.setColumnWidth(sheet, range.left, range.right, Number(value));
      else if (at === 'rowHeight') engine.setRowHeight(sheet, range.top, range.bottom, Number(value));
      else if (at === 'borders') setBorders(fields(value), { sheet, ranges: [range] }, engine);
      else if (typeof value === 'object') walk(fields(value), at);
      else partOf(at).write(value, { sheet, range }, engine);
    }
  };
  walk(properties, '');
}

function partOf(path: string): Part {
  const part = PARTS[path];
  if (!part) throw notHosted(`format.${path} as a cell property`);
  return part;
}
