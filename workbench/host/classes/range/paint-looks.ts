import type { CellRange } from '../../../../src/index';
import type { HostLook } from '../../engine';
import type { HostSession } from '../session';
import { rectangles } from './rectangles';

/** Gives each cell of an area a whole look, with as few writes as there are rectangles that look alike. Links are left out unless they are asked for. */
export function paintLooks(
  sheet: string,
  area: CellRange,
  lookOf: (down: number, across: number) => HostLook,
  { engine }: HostSession,
  withLinks: boolean,
): void {
  const at = (row: number, column: number): HostLook => lookOf(row - area.top, column - area.left);
  const looks = new Set<HostLook>();
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) looks.add(at(row, column));
  for (const look of looks) {
    // A link's text is content, which is copied by itself.
    const { textToDisplay: _text, ...link } = look.hyperlink ?? {};
    const { hyperlink, ...plain } = look;
    const whole = {
      ...plain,
      more: look.more,
      ...(withLinks && { hyperlink: hyperlink && link }),
    } as Partial<HostLook>;
    for (const cells of rectangles(area, (row, column) => at(row, column) === look))
      engine.setLook(sheet, cells, whole);
  }
}
