import type { SheetDetails } from '../../../../src/index';
import type { SheetState } from '../book-state';
import { hostValue } from '../cells/host-value';
import { PLAIN_LOOK, type Pools } from '../pools';
import { SheetEditor } from '../sheet-editor';

/** A link over more cells than these is kept for the first of them alone. */
const MOST_CELLS = 10_000;

/** A sheet whose cells know their hyperlinks. */
export function withLinks(sheet: SheetState, links: SheetDetails['hyperlinks'], pools: Pools): SheetState {
  if (links.length === 0) return sheet;
  const editor = new SheetEditor(sheet);
  for (const { range, address, location, tooltip } of links) {
    const { top, left } = range;
    const isLarge = (range.bottom - top + 1) * (range.right - left + 1) > MOST_CELLS;
    for (let row = top; row <= (isLarge ? top : range.bottom); row++) {
      for (let column = left; column <= (isLarge ? left : range.right); column++) {
        const cells = editor.state.rows[row];
        const look = pools.looks[cells?.looks?.[column] ?? 0] ?? PLAIN_LOOK;
        const hyperlink = {
          ...(address !== undefined && { address }),
          ...(location !== undefined && { documentReference: location }),
          textToDisplay: String(hostValue(cells?.values[column] ?? null)),
          ...(tooltip !== undefined && { screenTip: tooltip }),
        };
        editor.setCell(row, column, { look: pools.look({ ...look, hyperlink }) });
      }
    }
  }
  return editor.state;
}
