import type { HostComment, HostReply } from '../../engine';
import type { Draft } from '../draft';
import { invalidArgument, notFound } from '../faults';
import { hostId } from '../host-id';
import { AUTHOR } from './comment-steps';

/** Changes a comment. @throws EngineFault `ItemNotFound`, `InvalidArgument` for an empty text, `AccessDenied` on a protected sheet */
export function changeComment(draft: Draft, id: string, change: (comment: HostComment) => Partial<HostComment>): void {
  const sheet = draft.book.sheets.find(({ comments }) => comments.some((each) => each.id === id));
  if (!sheet) throw notFound();
  draft.requireUnprotected(sheet.id);
  const { state } = draft.edit(sheet.id);
  state.comments = state.comments.map((each) => {
    if (each.id !== id) return each;
    const changed = { ...each, ...change(each) };
    if (changed.content === '') throw invalidArgument();
    return changed;
  });
}

/** @throws EngineFault as `changeComment` */
export function addReply(draft: Draft, comment: string, content: string): HostReply {
  if (content === '') throw invalidArgument();
  const reply = { id: hostId('reply', draft.newId()), author: AUTHOR, content };
  changeComment(draft, comment, ({ replies = [] }) => ({ replies: [...replies, reply] }));
  return reply;
}

/** @throws EngineFault as `changeComment` */
export function setReply(draft: Draft, id: string, content: string): void {
  if (content === '') throw invalidArgument();
  changeComment(draft, commentOf(draft, id), ({ replies = [] }) => ({
    replies: replies.map((each) => (each.id === id ? { ...each, content } : each)),
  }));
}

/** @throws EngineFault as `changeComment` */
export function deleteReply(draft: Draft, id: string): void {
  changeComment(draft, commentOf(draft, id), ({ replies = [] }) => ({
    replies: replies.filter((each) => each.id !== id),
  }));
}

function commentOf(draft: Draft, reply: string): string {
  for (const { comments } of draft.book.sheets)
    for (const { id, replies } of comments) if (replies?.some((each) => each.id === reply)) return id;
  throw notFound();
}
