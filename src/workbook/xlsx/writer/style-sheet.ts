import { escapeXml } from '../xml/escape-xml';
import { STANDARD_STYLES, type CellStyle } from './cell-style';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_CUSTOM_FORMAT = 164;
const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
/** Excel keeps the first two fills for itself and overwrites others there. */
const RESERVED_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];

/** A list of XML elements, each kept once; their places are what others refer to. */
class Pool {
  constructor(readonly items: string[] = []) {}

  indexOf(xml: string): number {
    const known = this.items.indexOf(xml);
    return known >= 0 ? known : this.items.push(xml) - 1;
  }

  xml(name: string): string {
    return `<${name} count="${this.items.length}">${this.items.join('')}</${name}>`;
  }
}

/** The styles part: each key becomes one named cell style, and its index is that of the cells that use it. */
export class StyleSheet {
  private readonly indexes: ReadonlyMap<string, number>;
  /** The part's content. */
  readonly xml: string;

  constructor(own: Readonly<Record<string, CellStyle>> = {}) {
    const styles = new Map<string, CellStyle>([...Object.entries(STANDARD_STYLES), ...Object.entries(own)]);
    this.indexes = new Map([...styles.keys()].map((key, index) => [key, index]));
    this.xml = styleSheetXml([...styles.values()]);
  }

  /** The index of a style's cells; undefined for an unknown key. */
  index(key: string): number | undefined {
    return this.indexes.get(key);
  }
}

function fontXml(style: CellStyle): string {
  if (!style.bold && !style.italic && style.size === undefined && style.colour === undefined) return DEFAULT_FONT;
  const colour = style.colour === undefined ? '' : `<color rgb="FF${style.colour}"/>`;
  return `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}<sz val="${style.size ?? 11}"/>${colour}<name val="Calibri"/><family val="2"/></font>`;
}

function borderXml(colour: string | undefined): string {
  if (colour === undefined) return NO_BORDER;
  const line = (side: string): string => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`;
  return `<border>${line('left')}${line('right')}${line('top')}${line('bottom')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const attributes = [
    style.align && `horizontal="${style.align}"`,
    style.verticalAlign && `vertical="${style.verticalAlign}"`,
    style.wrap && 'wrapText="1"',
  ].filter(Boolean);
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

function styleSheetXml(styles: readonly CellStyle[]): string {
  const formats: string[] = [];
  const fonts = new Pool([DEFAULT_FONT]);
  const fills = new Pool([...RESERVED_FILLS]);
  const borders = new Pool([NO_BORDER]);
  const formatId = (code: string | undefined): number => {
    if (code === undefined) return 0;
    if (!formats.includes(code)) formats.push(code);
    return FIRST_CUSTOM_FORMAT + formats.indexOf(code);
  };
  const xfs = styles.map((style) => {
    const fill =
      style.fill === undefined
        ? 0
        : fills.indexOf(
            `<fill><patternFill patternType="solid"><fgColor rgb="FF${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const ids = `numFmtId="${formatId(style.numberFormat)}" fontId="${fonts.indexOf(fontXml(style))}" fillId="${fill}" borderId="${borders.indexOf(borderXml(style.border))}"`;
    const alignment = alignmentXml(style);
    const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment === '' ? '' : ' applyAlignment="1"'}`;
    return (xfId: string): string => `<xf ${ids}${xfId} ${applied}${alignment === '' ? '/>' : `>${alignment}</xf>`}`;
  });
  const formatsXml = formats.map(
    (code, index) => `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const named = styles.map(
    ({ label }, index) =>
      `<cellStyle name="${escapeXml(label)}" xfId="${index}"${index === 0 ? ' builtinId="0"' : ''}/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">`,
    formatsXml.length === 0 ? '' : new Pool(formatsXml).xml('numFmts'),
    fonts.xml('fonts'),
    fills.xml('fills'),
    borders.xml('borders'),
    new Pool(xfs.map((xf) => xf(''))).xml('cellStyleXfs'),
    new Pool(xfs.map((xf, index) => xf(` xfId="${index}"`))).xml('cellXfs'),
    new Pool(named).xml('cellStyles'),
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
  ].join('');
}
