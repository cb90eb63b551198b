import { child, childrenOf, flag, type XmlElement } from '../xml/xml-element';
import type { Colours } from './colours';
import type { DifferentialFormat } from './rule-details';

/** The formats that rules refer to, in their order. */
export function readDifferentialFormats(
  styleSheet: XmlElement | undefined,
  colours: Colours,
): readonly DifferentialFormat[] {
  return childrenOf(child(styleSheet, 'dxfs'), 'dxf').map((format) => differentialFormat(format, colours));
}

/** One of them. Its fill is the background, where a cell's is the foreground. */
export function differentialFormat(format: XmlElement | undefined, colours: Colours): DifferentialFormat {
  const pattern = child(child(format, 'fill'), 'patternFill');
  const background = colours.of(child(pattern, 'bgColor'));
  const font = child(format, 'font');
  const [bold, italic, strikethrough] = ['b', 'i', 'strike'].map((name) => {
    const element = child(font, name);
    return element && flag(element, 'val', true);
  });
  const line = child(font, 'u');
  return {
    fillColour: background === '' ? colours.of(child(pattern, 'fgColor')) : background,
    fontColour: colours.of(child(font, 'color')),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(line && { underline: line.attributes.get('val') ?? 'single' }),
    ...(strikethrough !== undefined && { strikethrough }),
  };
}
