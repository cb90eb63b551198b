import type { CellRange } from '../../../../src/index';
import type { Draft } from '../draft';
import { invalidOperation } from '../faults';
import { requireOnSheet } from '../ranges';

/** Goes to a sheet. @throws EngineFault `InvalidOperation` where it is hidden */
export function activateSheet(draft: Draft, id: string): void {
  const { active } = draft.book;
  if (draft.sheet(id).visibility !== 'visible') throw invalidOperation();
  if (active === id) return;
  draft.book.active = id;
  draft.changes.push({ kind: 'sheet-deactivated', sheet: active }, { kind: 'sheet-activated', sheet: id });
}

/** Selects cells, and goes to their sheet. */
export function selectCells(draft: Draft, id: string, range: CellRange): void {
  requireOnSheet(range);
  activateSheet(draft, id);
  draft.book.selections = new Map(draft.book.selections).set(id, range);
  draft.changes.push({ kind: 'selection', sheet: id, range });
}
