import type { CellRange } from '../../../../src/index';
import type { HostConditionalFormat } from '../../engine';
import type { SheetState } from '../book-state';
import type { Draft } from '../draft';
import { invalidArgument, notFound } from '../faults';
import { hostId } from '../host-id';
import { requireOnSheet } from '../ranges';

/** A new conditional format comes before the others of its sheet, as in Excel. */
export function addConditionalFormat(
  draft: Draft,
  sheetId: string,
  ranges: readonly CellRange[],
  type: string,
): HostConditionalFormat {
  if (ranges.length === 0) throw invalidArgument();
  ranges.forEach(requireOnSheet);
  draft.requireUnprotected(sheetId);
  const id = hostId('format', draft.newId());
  const added = { id, sheet: sheetId, ranges, type, priority: 0, stopIfTrue: false };
  const { state } = draft.edit(sheetId);
  state.conditionalFormats = [
    added,
    ...state.conditionalFormats.map((each) => ({ ...each, priority: each.priority + 1 })),
  ];
  return added;
}

/** @throws EngineFault `ItemNotFound`, `AccessDenied` on a protected sheet */
export function setConditionalFormat(draft: Draft, id: string, change: Partial<HostConditionalFormat>): void {
  const sheet = sheetOfFormat(draft, id);
  draft.requireUnprotected(sheet.id);
  change.ranges?.forEach(requireOnSheet);
  const { state } = draft.edit(sheet.id);
  state.conditionalFormats = state.conditionalFormats.map((each) =>
    each.id === id ? { ...each, ...change, id, sheet: sheet.id } : each,
  );
}

/** @throws EngineFault `ItemNotFound`, `AccessDenied` on a protected sheet */
export function deleteConditionalFormat(draft: Draft, id: string): void {
  const sheet = sheetOfFormat(draft, id);
  draft.requireUnprotected(sheet.id);
  const { state } = draft.edit(sheet.id);
  state.conditionalFormats = state.conditionalFormats
    .filter((each) => each.id !== id)
    .map((each, priority) => ({ ...each, priority }));
}

function sheetOfFormat(draft: Draft, id: string): SheetState {
  const found = draft.book.sheets.find(({ conditionalFormats }) => conditionalFormats.some((each) => each.id === id));
  if (!found) throw notFound();
  return found;
}
