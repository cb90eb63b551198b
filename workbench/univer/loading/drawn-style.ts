import { BorderStyleTypes, type IBorderData, type IStyleData } from '@univerjs/core';
import type { CellStyleDetails } from '../../../src/index';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
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
const SIDES = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
const BLACK = '#000000';

/** A style's borders as Univer draws them; nothing where there are none. */
export function drawnBorders({ borders }: CellStyleDetails): Pick<IStyleData, 'bd'> {
  const drawn: IBorderData = {};
  for (const [side, { style, colour }] of Object.entries(borders))
    drawn[SIDES[side as keyof typeof SIDES]] = {
      s: BORDERS[style] ?? BorderStyleTypes.THIN,
      cl: { rgb: colour || BLACK },
    };
  return Object.keys(drawn).length > 0 ? { bd: drawn } : {};
}
