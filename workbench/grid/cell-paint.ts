import type { CSSProperties } from 'react';
import type { HostConditionalFormat, HostLook } from '../host/engine';

/** A condition that is true everywhere: that of the pane's marks. */
const ALWAYS_TRUE = /^=\s*(TRUE(\(\))?|N\(\s*"[^"]*"\s*\)\s*=\s*0)$/i;

/** The marks that lie over a cell; other conditional formats are not worked out here. */
export function marksOver(
  formats: readonly HostConditionalFormat[],
  row: number,
  column: number,
): readonly HostConditionalFormat[] {
  return formats.filter(
    ({ type, formula, ranges }) =>
      type === 'Custom' &&
      formula !== undefined &&
      ALWAYS_TRUE.test(formula) &&
      ranges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right),
  );
}

/** How a cell is painted: its own looks, and over them those of the first of the marks that has one. */
export function cellPaint(look: HostLook, marks: readonly HostConditionalFormat[]): CSSProperties {
  const first = <T>(pick: (mark: HostConditionalFormat) => T | undefined): T | undefined =>
    marks.map(pick).find((each) => each !== undefined && each !== '');
  const fill = first(({ fillColor }) => fillColor) ?? look.fillColor;
  const font = first(({ fontColor }) => fontColor) ?? look.fontColor;
  return {
    // A cell with a fill of its own keeps dark text also on a dark page.
    ...(fill && { backgroundColor: fill, color: font || '#1b1b1b' }),
    ...(look.horizontalAlignment === 'Center' && { textAlign: 'center' }),
    ...(look.horizontalAlignment === 'Right' && { textAlign: 'right' }),
    ...((first(({ bold }) => bold) ?? look.bold) && { fontWeight: 600 }),
    ...((first(({ italic }) => italic) ?? look.italic) && { fontStyle: 'italic' }),
    ...(first(({ underline }) => underline) === 'Single' && { textDecoration: 'underline' }),
    ...(first(({ underline }) => underline) === 'Double' && { textDecoration: 'underline double' }),
  };
}
