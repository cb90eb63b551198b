import type { HostComment } from '../../engine';
import type { Draft } from '../draft';
import { alreadyExists, invalidArgument, notFound } from '../faults';
import { hostId } from '../host-id';
import { cellRange, requireOnSheet } from '../ranges';

/** Whom comments are from that are written here. */
export const AUTHOR = 'Styrkoll';

/** @throws EngineFault `InvalidArgument` for an empty text, `ItemAlreadyExists` where the cell has a comment or a note */
export function addComment(
  draft: Draft,
  sheetId: string,
  row: number,
  column: number,
  content: string,
  kind: HostComment['kind'],
): HostComment {
  requireOnSheet(cellRange(row, column));
  draft.requireUnprotected(sheetId);
  if (content === '') throw invalidArgument();
  const { state } = draft.edit(sheetId);
  if (state.comments.some((each) => each.row === row && each.column === column)) throw alreadyExists();
  const id = hostId('comment', draft.newId());
  const comment = { id, sheet: sheetId, row, column, author: AUTHOR, content, kind };
  state.comments = [...state.comments, comment];
  return comment;
}

/** @throws EngineFault `ItemNotFound` */
export function deleteComment(draft: Draft, id: string): void {
  const sheet = draft.book.sheets.find(({ comments }) => comments.some((each) => each.id === id));
  if (!sheet) throw notFound();
  draft.requireUnprotected(sheet.id);
  const { state } = draft.edit(sheet.id);
  state.comments = state.comments.filter((each) => each.id !== id);
}
