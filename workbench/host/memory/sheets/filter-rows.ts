import type { Draft } from '../draft';
import { requireOnSheet } from '../ranges';

/**
 * Hides the rows that a filter leaves out, among some rows, and shows those that an earlier filter left out. Rows that the user hid stay hidden.
 * @throws EngineFault `AccessDenied` on a protected sheet
 */
export function filterRows(
  draft: Draft,
  sheetId: string,
  top: number,
  bottom: number,
  leftOut: ReadonlySet<number>,
): void {
  requireOnSheet({ top, bottom, left: 0, right: 0 });
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  const hidden = new Set(state.hiddenRows);
  const filtered = new Set(state.filteredRows);
  for (let row = top; row <= bottom; row++) {
    if (filtered.delete(row)) hidden.delete(row);
    if (!leftOut.has(row) || hidden.has(row)) continue;
    hidden.add(row);
    filtered.add(row);
  }
  state.hiddenRows = hidden;
  state.filteredRows = filtered;
  draft.changes.push({ kind: 'rows-hidden', sheet: sheetId, top, bottom, hidden: leftOut.size > 0 });
}
