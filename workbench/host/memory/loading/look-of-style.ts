import type { CellStyleDetails } from '../../../../src/index';
import type { CellLook } from '../book-state';

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = { top: 'Top', center: 'Center' };

/** What a style of the file looks like in the API's words. @param usual the file's first style: fonts are told of where they are another than its own */
export function lookOfStyle(style: CellStyleDetails, usual: CellStyleDetails | undefined): CellLook {
  const vertical = VERTICAL[style.vertical];
  const more = {
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(style.fontName !== '' && style.fontName !== usual?.fontName && { 'font.name': style.fontName }),
    ...(style.fontSize > 0 && style.fontSize !== usual?.fontSize && { 'font.size': style.fontSize }),
  };
  return {
    fillColor: style.fillColour,
    fontColor: style.fontColour,
    bold: style.bold,
    italic: style.italic,
    wrapText: style.wrapText,
    horizontalAlignment: HORIZONTAL[style.horizontal] ?? '',
    locked: style.locked,
    ...(Object.keys(more).length > 0 && { more }),
  };
}
