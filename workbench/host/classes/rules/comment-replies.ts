import type { HostReply } from '../../engine';
import { HostObject } from '../../protocol/host-object';
import { found, text } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { makeRange } from '../range/make-range';
import { itemAt } from '../range/range-edits';
import type { HostSession } from '../session';
import type { ClassTargets } from '../targets';
import { commentOf } from './comments';

type Collection = ClassTargets['CommentReplyCollection'];
type Reply = ClassTargets['CommentReply'];

function make(comment: string, { id }: HostReply): HostObject<'CommentReply'> {
  return new HostObject('CommentReply', { comment, id });
}

function repliesOf(target: Collection, session: HostSession): readonly HostReply[] {
  return commentOf(target, session).replies ?? [];
}

function find(target: Collection, id: unknown, session: HostSession): HostObject<'CommentReply'> | null {
  const reply = repliesOf(target, session).find((each) => each.id === text(id));
  return reply ? make(target.id, reply) : null;
}

function replyOf({ comment, id }: Reply, session: HostSession): HostReply {
  return found(repliesOf({ id: comment }, session).find((each) => each.id === id));
}

/** `CommentReplyCollection` */
export const COMMENT_REPLIES: HostClass<Collection> = {
  items: (target, session) => repliesOf(target, session).map((each) => make(target.id, each)),
  item: (target, id, session) => found(find(target, id, session)),
  reads: {
    GetCount: (target, _args, session) => repliesOf(target, session).length,
    GetItem: (target, [id], session) => found(find(target, id, session)),
    GetItemAt: (target, [index], session) => make(target.id, itemAt(repliesOf(target, session), index)),
    GetItemOrNullObject: (target, [id], session) => find(target, id, session),
  },
  writes: {
    Add: (target, [content], session) =>
      make(target.id, session.engine.addReply(commentOf(target, session).id, text(content))),
  },
};

/** `CommentReply` */
export const COMMENT_REPLY: HostClass<Reply> = {
  scalars: {
    Id: readOnly(({ id }) => id),
    Content: {
      read: (target, session) => replyOf(target, session).content,
      write: ({ id }, value, { engine }) => engine.setReply(id, text(value)),
    },
    AuthorName: readOnly((target, session) => replyOf(target, session).author),
    AuthorEmail: readOnly(() => ''),
    CreationDate: readOnly(() => null),
    Resolved: readOnly(({ comment }, session) => commentOf({ id: comment }, session).resolved ?? false),
    RichContent: readOnly((target, session) => replyOf(target, session).content),
    Mentions: readOnly(() => []),
    ContentType: readOnly(() => 'Plain'),
  },
  reads: {
    GetLocation: ({ comment }, _args, session) => {
      const { sheet, row, column } = commentOf({ id: comment }, session);
      return makeRange(sheet, { top: row, bottom: row, left: column, right: column });
    },
    GetParentComment: ({ comment }, _args, session) =>
      new HostObject('Comment', { id: commentOf({ id: comment }, session).id }),
  },
  writes: { Delete: (target, _args, session) => session.engine.deleteReply(replyOf(target, session).id) },
  identity: (target, session) => ({ Id: replyOf(target, session).id }),
};
