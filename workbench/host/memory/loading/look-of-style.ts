import type { CellStyleDetails } from '../../../../src/index';
import { LINE_COLOR, moreOfLines, type CellLine, type More } from '../../looks/cell-lines';
import { lineOfFile } from '../../looks/line-style';
import { orientationOfFile } from '../../looks/text-orientation';
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
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};
const UNDERLINES: Readonly<Record<string, string>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

/** What a style of the file looks like in the API's words. @param usual the file's first style: fonts are told of where they are another than its own */
export function lookOfStyle(style: CellStyleDetails, usual: CellStyleDetails | undefined): CellLook {
  const vertical = VERTICAL[style.vertical];
  const more = {
    ...(vertical !== undefined && { verticalAlignment: vertical }),
    ...(style.fontName !== '' && style.fontName !== usual?.fontName && { 'font.name': style.fontName }),
    ...(style.fontSize > 0 && style.fontSize !== usual?.fontSize && { 'font.size': style.fontSize }),
    ...(style.underline !== '' && { 'font.underline': UNDERLINES[style.underline] ?? 'Single' }),
    ...(style.strikethrough && { 'font.strikethrough': true }),
    ...(style.rotation !== 0 && { textOrientation: orientationOfFile(style.rotation) }),
    ...(style.indent !== 0 && { indentLevel: style.indent }),
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...linesOf(style),
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

/** The lines around a cell. A file's automatic colour is black. */
function linesOf({ borders }: CellStyleDetails): More {
  return moreOfLines(
    Object.entries(SIDES).flatMap(([side, name]): [string, CellLine][] => {
      const { style = '', colour = '' } = borders[side as keyof typeof SIDES] ?? {};
      const line = lineOfFile(style);
      return line ? [[name, { ...line, color: colour || LINE_COLOR }]] : [];
    }),
  );
}
