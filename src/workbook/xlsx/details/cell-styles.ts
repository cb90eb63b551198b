import { FormatsTable } from '../parts/formats-table';
import { child, childrenOf, count, flag, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import type { BorderSide, CellStyleDetails } from './workbook-details';

const USUAL_TEXT = '#000000';
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** The cell styles of the styles part, in its order. */
export function readCellStyles(styleSheet: XmlElement | undefined, colours: Colours): readonly CellStyleDetails[] {
  const fonts = childrenOf(child(styleSheet, 'fonts'), 'font');
  const fills = childrenOf(child(styleSheet, 'fills'), 'fill');
  const borders = childrenOf(child(styleSheet, 'borders'), 'border');
  const formats = new FormatsTable(styleSheet);
  return childrenOf(child(styleSheet, 'cellXfs'), 'xf').map((style, index) => {
    const font = fonts[count(style, 'fontId', 0)];
    const alignment = child(style, 'alignment');
    const horizontal = alignment?.attributes.get('horizontal') ?? '';
    const vertical = alignment?.attributes.get('vertical') ?? '';
    return {
      numberFormat: formats.formats[formats.ofStyle(index)]?.code ?? 'General',
      locked: flag(child(style, 'protection'), 'locked', true),
      fillColour: cellFill(fills[count(style, 'fillId', 0)], colours),
      fontColour: fontColour(font, colours),
      bold: isOn(font, 'b'),
      italic: isOn(font, 'i'),
      wrapText: flag(alignment, 'wrapText'),
      horizontal: horizontal === 'general' ? '' : horizontal,
      vertical: vertical === 'bottom' ? '' : vertical,
      fontName: child(font, 'name')?.attributes.get('val') ?? '',
      fontSize: Number(child(font, 'sz')?.attributes.get('val') ?? 0) || 0,
      underline: underline(font),
      strikethrough: isOn(font, 'strike'),
      rotation: Number(alignment?.attributes.get('textRotation') ?? 0) || 0,
      indent: Number(alignment?.attributes.get('indent') ?? 0) || 0,
      shrinkToFit: flag(alignment, 'shrinkToFit'),
      borders: cellBorders(borders[count(style, 'borderId', 0)], colours),
    };
  });
}

function cellBorders(border: XmlElement | undefined, colours: Colours): CellStyleDetails['borders'] {
  const sides = SIDES.flatMap((side) => {
    const element = child(border, side);
    const style = element?.attributes.get('style') ?? 'none';
    return style === 'none' ? [] : [[side, { style, colour: colours.of(child(element, 'color')) }] as const];
  });
  return Object.fromEntries(sides);
}

function cellFill(fill: XmlElement | undefined, colours: Colours): string {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? 'none';
  return type === 'none' || type === 'gray125' ? '' : colours.of(child(pattern, 'fgColor'));
}

function fontColour(font: XmlElement | undefined, colours: Colours): string {
  const colour = colours.of(child(font, 'color'));
  return colour === USUAL_TEXT ? '' : colour;
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, 'val', true);
}

function underline(font: XmlElement | undefined): string {
  const element = child(font, 'u');
  const line = element?.attributes.get('val') ?? 'single';
  return !element || line === 'none' ? '' : line;
}
