import { BorderStyleTypes, type BorderKey, type IBorderData, type Nullable } from '@univerjs/core';
import type { HostLook } from '../../host/engine';
import { LINE_COLOR, lineOf, moreOfLines, type CellLine, type More } from '../../host/looks/cell-lines';
import { fileWord, lineOfFile } from '../../host/looks/line-style';
import { hexColour } from './hex-colour';

/** Univer's lines by the words of files. */
const DRAWN: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const WORDS: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(DRAWN).map(([word, drawn]) => [drawn, word]),
);
/** The sides of a cell in the API's words; Excel has no words for the lines that do not end in corners. */
const SIDES: Readonly<Record<BorderKey, string>> = {
  t: 'EdgeTop',
  b: 'EdgeBottom',
  l: 'EdgeLeft',
  r: 'EdgeRight',
  tl_br: 'DiagonalDown',
  bl_tr: 'DiagonalUp',
  tl_bc: 'DiagonalToBottom',
  tl_mr: 'DiagonalToRight',
  ml_tr: 'DiagonalFromLeft',
  bc_tr: 'DiagonalFromBottom',
};
const KEYS = Object.entries(SIDES) as readonly (readonly [BorderKey, string])[];

/** The lines of a cell that Univer draws, as looks. */
export function moreOfDrawn(drawn: Nullable<IBorderData>): More {
  if (!drawn) return {};
  return moreOfLines(
    KEYS.flatMap(([key, side]): [string, CellLine][] => {
      const { s = BorderStyleTypes.NONE, cl } = drawn[key] ?? {};
      const line = lineOfFile(WORDS[s] ?? '');
      return line ? [[side, { ...line, color: hexColour(cl?.rgb) || LINE_COLOR }]] : [];
    }),
  );
}

/** How Univer draws the lines that looks have; null where there is none. */
export function drawnOfMore(more: HostLook['more']): IBorderData {
  return Object.fromEntries(
    KEYS.map(([key, side]) => {
      const line = lineOf(more, side);
      return [key, line ? { s: DRAWN[fileWord(line)]!, cl: { rgb: line.color } } : null];
    }),
  );
}
