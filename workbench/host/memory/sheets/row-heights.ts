import type { CellRange } from '../../../../src/index';
import type { SheetState } from '../book-state';
import type { Draft } from '../draft';
import { invalidArgument } from '../faults';
import { requireOnSheet } from '../ranges';

/** In points: the height of a row that nobody has set. */
const USUAL_HEIGHT = 15;
const HIGHEST = 409;

/** A row's height in points; 0 where it is hidden. */
export function rowHeight({ hiddenRows, rowHeights }: SheetState, row: number): number {
  return hiddenRows.has(row) ? 0 : (rowHeights?.get(row) ?? USUAL_HEIGHT);
}

/** @throws EngineFault `InvalidArgument` for a height that no row can have, `AccessDenied` on a protected sheet */
export function setRowHeight(draft: Draft, sheetId: string, top: number, bottom: number, points: number): void {
  const rows: CellRange = { top, bottom, left: 0, right: 0 };
  requireOnSheet(rows);
  if (!(points >= 0 && points <= HIGHEST)) throw invalidArgument();
  draft.requireUnprotected(sheetId);
  const { state } = draft.edit(sheetId);
  const heights = new Map(state.rowHeights);
  for (let row = top; row <= bottom; row++) heights.set(row, points);
  state.rowHeights = heights;
}
