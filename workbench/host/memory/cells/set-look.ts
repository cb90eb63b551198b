import type { CellRange } from '../../../../src/index';
import type { HostLook } from '../../engine';
import type { CellLook } from '../book-state';
import type { Draft } from '../draft';
import { invalidArgument } from '../faults';
import { requireOnSheet } from '../ranges';

/** More cells are not coloured one by one. */
const MOST_CELLS = 5_000_000;

/** Changes what cells look like; a hyperlink that is undefined is taken away. A link's text is written into its cell. */
export function setLook(draft: Draft, sheetId: string, range: CellRange, change: Partial<HostLook>): void {
  requireOnSheet(range);
  draft.requireUnprotected(sheetId);
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) throw invalidArgument();
  const sheet = draft.edit(sheetId);
  const text = change.hyperlink?.textToDisplay;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const look = changed(draft.lookAt(sheet.state, row, column), change);
      sheet.setCell(row, column, { look: draft.pools.look(look) });
      if (text !== undefined) sheet.setCell(row, column, { value: text, formula: undefined });
    }
  }
  draft.tellFormats(sheetId, range);
  if (text === undefined) return;
  draft.touchFormulas();
  draft.dirty.push({ sheet: sheetId, range });
  draft.tellCells(sheetId, range);
}

function changed(look: CellLook, change: Partial<HostLook>): CellLook {
  const { hyperlink, ...rest } = { ...look, ...change };
  return hyperlink ? { ...rest, hyperlink } : rest;
}
