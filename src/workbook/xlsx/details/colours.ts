import { child, count, type XmlElement } from '../xml/xml-element';

/** The order in which styles count a theme's colours; Excel swaps the first two pairs. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
/** The old palette's colours from number 8 on; the eight before them are the same as its first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const REPEATED = 8;

/** Works out the colours that styles name in different ways. */
export class Colours {
  private readonly theme: readonly (string | undefined)[];

  /** @param theme the root of the theme part; without one, colours of the theme are unknown */
  constructor(theme: XmlElement | undefined) {
    const scheme = child(child(theme, 'themeElements'), 'clrScheme');
    this.theme = THEME_ORDER.map((name) => {
      const [colour] = child(scheme, name)?.children ?? [];
      return colour?.attributes.get('lastClr') ?? colour?.attributes.get('val');
    });
  }

  /** `#RRGGBB`; '' for an automatic colour and for one that cannot be known. */
  of(element: XmlElement | undefined): string {
    if (!element) return '';
    const rgb = element.attributes.get('rgb');
    const indexed = count(element, 'indexed', -1);
    const themed = count(element, 'theme', -1);
    const base = rgb?.slice(-6) ?? (themed >= 0 ? this.theme[themed] : paletteColour(indexed));
    if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return '';
    return `#${tinted(base, Number(element.attributes.get('tint') ?? 0)).toUpperCase()}`;
  }
}

function paletteColour(index: number): string | undefined {
  return PALETTE[index < REPEATED ? index : index - REPEATED];
}

/** A colour made lighter (up to 1) or darker (down to -1), by its lightness; close enough where the channels are scaled one by one. */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16);
      const changed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      return Math.round(changed).toString(16).padStart(2, '0');
    })
    .join('');
}
