import { resolveAddress } from '../../addresses/resolve-address';
import type { HostComment } from '../../engine';
import { HostFault } from '../../host-fault';
import { HostObject, isA } from '../../protocol/host-object';
import { found, text, truth } from '../arguments';
import { readOnly, type HostClass } from '../host-class';
import { makeRange } from '../range/make-range';
import { itemAt } from '../range/range-edits';
import type { HostSession } from '../session';
import type { ClassTargets, RangeTarget, ScopeTarget } from '../targets';

type Target = ClassTargets['Comment'];

function make(comment: HostComment): HostObject<'Comment'> {
  return new HostObject('Comment', { id: comment.id });
}

/** The comments of a workbook or a sheet; notes are another thing to Excel. */
function commentsOf({ sheet }: ScopeTarget, { engine }: HostSession): HostComment[] {
  return engine.comments().filter((each) => each.kind === 'comment' && (sheet === undefined || each.sheet === sheet));
}

/** @throws HostFault `ItemNotFound` when the comment is gone */
export function commentOf({ id }: Target, session: HostSession): HostComment {
  return found(commentsOf({}, session).find((comment) => comment.id === id));
}

function cell(given: unknown, { sheet }: ScopeTarget, session: HostSession): RangeTarget {
  const target = isA(given, 'Range') ? given.target : resolveAddress(session, sheet, text(given));
  const { range } = target;
  if (range.top !== range.bottom || range.left !== range.right) throw new HostFault('InvalidArgument');
  return target;
}

function find(target: ScopeTarget, id: unknown, session: HostSession): HostObject<'Comment'> | null {
  const comment = commentsOf(target, session).find((each) => each.id === text(id));
  return comment ? make(comment) : null;
}

/** Events of comments may be asked for, and never come: the engine does not tell of comments. */
const COMMENT_EVENTS: Readonly<Record<string, number>> = {
  _RegisterAddedEvent: 250,
  _RegisterDeletedEvent: 251,
  _RegisterChangedEvent: 252,
};

/** `CommentCollection` */
export const COMMENTS: HostClass<ScopeTarget> = {
  items: (target, session) => commentsOf(target, session).map(make),
  item: (target, id, session) => found(find(target, id, session)),
  reads: {
    GetItemByReplyId: (target, [id], session) =>
      make(found(commentsOf(target, session).find(({ replies }) => replies?.some((each) => each.id === text(id))))),
    GetCount: (target, _args, session) => commentsOf(target, session).length,
    GetItem: (target, [id], session) => found(find(target, id, session)),
    GetItemAt: (target, [index], session) => make(itemAt(commentsOf(target, session), index)),
    GetItemOrNullObject: (target, [id], session) => find(target, id, session),
    GetItemByCell: (target, [given], session) => {
      const { sheet, range } = cell(given, target, session);
      return make(
        found(
          commentsOf(target, session).find(
            (each) => each.sheet === sheet && each.row === range.top && each.column === range.left,
          ),
        ),
      );
    },
  },
  writes: {
    Add: (target, [given, content], session) => {
      const { sheet, range } = cell(given, target, session);
      const isTaken = commentsOf({ sheet }, session).some(
        (each) => each.row === range.top && each.column === range.left,
      );
      if (isTaken) throw new HostFault('ItemAlreadyExists');
      return make(session.engine.addComment(sheet, range.top, range.left, text(content), 'comment'));
    },
  },
  events: COMMENT_EVENTS,
  eventTarget: ({ sheet }) => sheet ?? 'Workbook',
};

/** `Comment` */
export const COMMENT: HostClass<Target> = {
  scalars: {
    Id: readOnly(({ id }) => id),
    Content: {
      read: (target, session) => commentOf(target, session).content,
      write: ({ id }, value, { engine }) => engine.setComment(id, { content: text(value) }),
    },
    AuthorEmail: readOnly(() => ''),
    CreationDate: readOnly(() => null),
    RichContent: readOnly((target, session) => commentOf(target, session).content),
    Mentions: readOnly(() => []),
    AuthorName: readOnly((target, session) => commentOf(target, session).author),
    ContentType: readOnly(() => 'Plain'),
    Resolved: {
      read: (target, session) => commentOf(target, session).resolved ?? false,
      write: ({ id }, value, { engine }) => engine.setComment(id, { resolved: truth(value) }),
    },
  },
  parts: { Replies: (target) => new HostObject('CommentReplyCollection', target) },
  reads: {
    GetLocation: (target, _args, session) => {
      const { sheet, row, column } = commentOf(target, session);
      return makeRange(sheet, { top: row, bottom: row, left: column, right: column });
    },
  },
  writes: { Delete: (target, _args, session) => session.engine.deleteComment(commentOf(target, session).id) },
  identity: (target, session) => ({ Id: commentOf(target, session).id }),
};
