import { count, child, childrenOf } from '../../xml/xml-element';
import { builtInFormatId } from '../../parts/number-format';
import { escapeXml } from '../../xml/escape-xml';
import { parseXml } from '../../xml/parse-xml';
import { editTag } from '../edit-tag';
import type { ByteEdit } from '../byte-edits';
import type { PartBytes } from '../part-bytes';
import type { BorderChange, LookChange, NewConditionalFormat } from './book-change';
import { StyleList } from './style-list';
import { fragment, fragmentText } from './xml-fragment';

const FIRST_CUSTOM_FORMAT = 164;
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const XF_ORDER = ['alignment', 'protection', 'extLst'];
/** The lists of a styles part in their order. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** The styles of a workbook, and those that are to come beside them: each is one that is there with something changed. */
export class BookStyles {
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly formatIds = new Map<string, number>();
  private readonly prefix: string;
  private readonly known = new Map<string, number>();

  constructor(readonly part: PartBytes) {
    const list = (name: string): StyleList => new StyleList(part, name, LISTS.slice(0, LISTS.indexOf(name)));
    this.numFmts = list('numFmts');
    this.fonts = list('fonts');
    this.fills = list('fills');
    this.borders = list('borders');
    this.xfs = list('cellXfs');
    this.dxfs = list('dxfs');
    this.prefix = part.root().prefix;
    const root = parseXml(part.text(0, part.length), part.part);
    for (const format of childrenOf(child(root, 'numFmts'), 'numFmt')) {
      const code = format.attributes.get('formatCode') ?? '';
      if (!this.formatIds.has(code)) this.formatIds.set(code, count(format, 'numFmtId', 0));
    }
  }

  /** The style like another with something changed. */
  withLook(style: number, look: LookChange): number {
    const key = `${style} ${JSON.stringify(look)}`;
    const known = this.known.get(key) ?? this.changed(style, look);
    this.known.set(key, known);
    return known;
  }

  /** The number of a format that a conditional format refers to. */
  differential(look: NonNullable<NewConditionalFormat['look']>): number {
    const { prefix: p } = this;
    const { fillColour = '', fontColour = '', bold, italic, underline = '', strikethrough } = look;
    const font = [
      bold === undefined ? '' : flag(`${p}b`, bold),
      italic === undefined ? '' : flag(`${p}i`, italic),
      strikethrough === undefined ? '' : flag(`${p}strike`, strikethrough),
      underline === '' ? '' : `<${p}u${underline === 'single' ? '' : ` val="${underline}"`}/>`,
      fontColour === '' ? '' : `<${p}color rgb="${argb(fontColour)}"/>`,
    ].join('');
    const fill = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fillColour)}"/><${p}bgColor rgb="${argb(fillColour)}"/></${p}patternFill></${p}fill>`;
    const inside = `${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fillColour === '' ? '' : fill}`;
    return this.dxfs.index(inside === '' ? `<${p}dxf/>` : `<${p}dxf>${inside}</${p}dxf>`);
  }

  edits(): ByteEdit[] {
    return [this.numFmts, this.fonts, this.fills, this.borders, this.xfs, this.dxfs].flatMap((list) => list.edits());
  }

  private changed(style: number, look: LookChange): number {
    const { prefix: p } = this;
    const before = fragment(
      this.xfs.text(style) || this.xfs.text(0) || `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    );
    const number = (name: string): number =>
      Number(new RegExp(`\\s${name}\\s*=\\s*["'](\\d+)["']`).exec(before.open)?.[1] ?? 0);
    const attributes: Record<string, string | undefined> = {};
    const children = new Map(before.children);
    if (look.numberFormat !== undefined) {
      attributes.numFmtId = String(this.formatId(look.numberFormat));
      attributes.applyNumberFormat = '1';
      attributes.quotePrefix = undefined;
    }
    const font = this.font(this.fonts.text(number('fontId')), look);
    if (font !== undefined) {
      attributes.fontId = String(this.fonts.index(font));
      attributes.applyFont = '1';
    }
    if (look.fillColour !== undefined) {
      attributes.fillId = String(this.fillId(look.fillColour));
      attributes.applyFill = '1';
    }
    if (look.borders) {
      attributes.borderId = String(
        this.borders.index(this.border(this.borders.text(number('borderId')), look.borders)),
      );
      attributes.applyBorder = '1';
    }
    if (hasAlignment(look)) {
      children.set('alignment', this.alignment(children.get('alignment') ?? `<${p}alignment/>`, look));
      attributes.applyAlignment = '1';
    }
    if (look.locked !== undefined) {
      const open = editTag(children.get('protection') ?? `<${p}protection/>`, { locked: look.locked ? '1' : '0' });
      children.set('protection', `${open}/>`);
      attributes.applyProtection = '1';
    }
    return this.xfs.index(fragmentText({ ...before, open: editTag(before.open, attributes), children }, XF_ORDER));
  }

  private font(text: string, look: LookChange): string | undefined {
    const { bold, italic, underline, strikethrough, fontColour, fontName, fontSize } = look;
    if ([bold, italic, underline, strikethrough, fontColour, fontName, fontSize].every((each) => each === undefined))
      return undefined;
    const { prefix: p } = this;
    const font = fragment(text === '' ? `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>` : text);
    const children = new Map(font.children);
    const put = (name: string, value: string | undefined): void => {
      if (value === undefined) children.delete(name);
      else children.set(name, `<${p}${name}${value}/>`);
    };
    if (bold !== undefined) put('b', bold ? '' : undefined);
    if (italic !== undefined) put('i', italic ? '' : undefined);
    if (strikethrough !== undefined) put('strike', strikethrough ? '' : undefined);
    if (underline !== undefined)
      put('u', underline === '' ? undefined : underline === 'single' ? '' : ` val="${escapeXml(underline)}"`);
    if (fontColour !== undefined) put('color', fontColour === '' ? undefined : ` rgb="${argb(fontColour)}"`);
    const usual = fragment(this.fonts.text(0) || `<${p}font/>`).children;
    if (fontSize === 0) copy(usual, children, ['sz']);
    else if (fontSize !== undefined) put('sz', ` val="${fontSize}"`);
    if (fontName === '') copy(usual, children, ['name', 'family', 'charset', 'scheme']);
    else if (fontName !== undefined) {
      put('name', ` val="${escapeXml(fontName)}"`);
      // The theme's font would win over the name.
      put('scheme', undefined);
    }
    return fragmentText({ ...font, children }, FONT_ORDER);
  }

  private fillId(colour: string): number {
    // The first fill of every styles part is none.
    if (colour === '') return 0;
    const { prefix: p } = this;
    return this.fills.index(
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(colour)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private border(text: string, sides: NonNullable<LookChange['borders']>): string {
    const { prefix: p } = this;
    const border = fragment(text === '' ? `<${p}border/>` : text);
    const children = new Map(border.children);
    for (const [side, { style, colour }] of Object.entries<BorderChange>(sides))
      children.set(
        side,
        style === ''
          ? `<${p}${side}/>`
          : `<${p}${side} style="${escapeXml(style)}"><${p}color rgb="${argb(colour)}"/></${p}${side}>`,
      );
    return fragmentText({ ...border, children }, BORDER_ORDER);
  }

  private alignment(
    tag: string,
    { wrapText, shrinkToFit, horizontal, vertical, indent, rotation }: LookChange,
  ): string {
    const open = editTag(tag, {
      ...(horizontal !== undefined && { horizontal: horizontal === '' ? undefined : escapeXml(horizontal) }),
      ...(vertical !== undefined && { vertical: vertical === '' ? undefined : escapeXml(vertical) }),
      ...(wrapText !== undefined && { wrapText: wrapText ? '1' : undefined }),
      ...(shrinkToFit !== undefined && { shrinkToFit: shrinkToFit ? '1' : undefined }),
      ...(indent !== undefined && { indent: indent === 0 ? undefined : String(indent) }),
      ...(rotation !== undefined && { textRotation: rotation === 0 ? undefined : String(rotation) }),
    });
    return `${open}/>`;
  }

  private formatId(code: string): number {
    const known = code === 'General' ? 0 : (this.formatIds.get(code) ?? builtInFormatId(code));
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT, ...[...this.formatIds.values()].map((each) => each + 1));
    this.formatIds.set(code, id);
    this.numFmts.index(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }
}

/** Gives children what others have of some names: what these lack is taken away. */
function copy(from: ReadonlyMap<string, string>, to: Map<string, string>, names: readonly string[]): void {
  for (const name of names) {
    const own = from.get(name);
    if (own === undefined) to.delete(name);
    else to.set(name, own);
  }
}

function flag(name: string, isOn: boolean): string {
  return isOn ? `<${name}/>` : `<${name} val="0"/>`;
}

function hasAlignment({ wrapText, shrinkToFit, horizontal, vertical, indent, rotation }: LookChange): boolean {
  return [wrapText, shrinkToFit, horizontal, vertical, indent, rotation].some((each) => each !== undefined);
}

/** A colour as styles name it: opaque. */
export function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
