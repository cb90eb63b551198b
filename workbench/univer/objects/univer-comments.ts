import type { IMutationInfo } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from '@univerjs/sheets-note';
import type { HostComment, HostReply } from '../../host/engine';
import { alreadyExists, invalidArgument, notFound } from '../../host/memory/faults';
import { hostId } from '../../host/memory/host-id';
import { cellRange, requireOnSheet } from '../../host/memory/ranges';
import { AUTHOR } from '../../host/memory/sheets/comment-steps';
import type { UniverBook } from '../univer-book';
import { requireUnprotected } from './require-unprotected';

/** What Univer does not know of a comment, which it shows as a note; it goes with the note. */
type Besides = Pick<HostComment, 'author' | 'kind' | 'replies' | 'resolved'>;

/** A note of Univer's that also carries what the API knows of it. */
export interface CommentNote extends ISheetNote {
  readonly host?: Besides;
}

const NOTE_WIDTH = 160;
const NOTE_HEIGHT = 100;

/** The comments and notes of a workbook. */
export class UniverComments {
  private readonly model: SheetsNoteModel;

  constructor(private readonly book: UniverBook) {
    this.model = book.injector.get(SheetsNoteModel);
  }

  comments(): readonly HostComment[] {
    return this.book.workbook.getSheetOrders().flatMap((sheet) => this.on(sheet));
  }

  /** @throws EngineFault `InvalidArgument` for an empty text, `ItemAlreadyExists` where the cell has a comment or a note */
  addComment(sheet: string, row: number, column: number, content: string, kind: HostComment['kind']): HostComment {
    requireOnSheet(cellRange(row, column));
    requireUnprotected(this.book, sheet);
    if (content === '') throw invalidArgument();
    if (this.on(sheet).some((each) => each.row === row && each.column === column)) throw alreadyExists();
    const id = hostId('comment', this.book.nextId());
    const comment = { id, sheet, row, column, author: AUTHOR, content, kind };
    this.replace([], [comment]);
    return comment;
  }

  /** @throws EngineFault `ItemNotFound`, `AccessDenied` on a protected sheet */
  deleteComment(id: string): void {
    const comment = this.find(id);
    requireUnprotected(this.book, comment.sheet);
    this.replace([comment], []);
  }

  /** @throws EngineFault `ItemNotFound`, `InvalidArgument` for an empty text, `AccessDenied` on a protected sheet */
  setComment(id: string, change: Pick<Partial<HostComment>, 'content' | 'resolved'>): void {
    this.change(id, () => change);
  }

  /** @throws EngineFault as `setComment` */
  addReply(comment: string, content: string): HostReply {
    if (content === '') throw invalidArgument();
    const reply = { id: hostId('reply', this.book.nextId()), author: AUTHOR, content };
    this.change(comment, ({ replies = [] }) => ({ replies: [...replies, reply] }));
    return reply;
  }

  /** @throws EngineFault as `setComment` */
  setReply(id: string, content: string): void {
    if (content === '') throw invalidArgument();
    this.change(this.commentOf(id), ({ replies = [] }) => ({
      replies: replies.map((each) => (each.id === id ? { ...each, content } : each)),
    }));
  }

  /** @throws EngineFault as `setComment` */
  deleteReply(id: string): void {
    this.change(this.commentOf(id), ({ replies = [] }) => ({ replies: replies.filter((each) => each.id !== id) }));
  }

  /** The comments of one sheet. */
  on(sheet: string): readonly HostComment[] {
    const notes = this.model.getSheetNotes(this.book.unitId, sheet)?.values() ?? [];
    return [...notes].map((note) => hostComment(note as CommentNote, sheet));
  }

  /** Puts comments in place of others, as a part of the step of undo. */
  replace(before: readonly HostComment[], after: readonly HostComment[]): void {
    const from = before.filter((each) => !after.includes(each));
    const to = after.filter((each) => !before.includes(each));
    if (from.length + to.length === 0) return;
    this.book.mutate(this.changes(from, to), this.changes(to, from));
  }

  private changes(from: readonly HostComment[], to: readonly HostComment[]): IMutationInfo[] {
    const { unitId } = this.book;
    return [
      ...from
        .filter(
          ({ id, row, column }) => !to.some((each) => each.id === id && each.row === row && each.column === column),
        )
        .map(({ id, sheet, row, column }) => {
          return { id: RemoveNoteMutation.id, params: { unitId, sheetId: sheet, noteId: id, row, col: column } };
        }),
      ...to.map((comment) => {
        const { sheet, row, column } = comment;
        return {
          id: UpdateNoteMutation.id,
          params: { unitId, sheetId: sheet, row, col: column, note: commentNote(comment) },
        };
      }),
    ];
  }

  private change(id: string, change: (comment: HostComment) => Partial<HostComment>): void {
    const before = this.find(id);
    requireUnprotected(this.book, before.sheet);
    const after = { ...before, ...change(before) };
    if (after.content === '') throw invalidArgument();
    this.replace([before], [after]);
  }

  private find(id: string): HostComment {
    const comment = this.comments().find((each) => each.id === id);
    if (!comment) throw notFound();
    return comment;
  }

  private commentOf(reply: string): string {
    const comment = this.comments().find(({ replies }) => replies?.some((each) => each.id === reply));
    if (!comment) throw notFound();
    return comment.id;
  }
}

/** A comment as Univer keeps it. */
export function commentNote(comment: HostComment): CommentNote {
  const { id, row, column, content, author, kind, replies, resolved } = comment;
  return {
    id,
    row,
    col: column,
    width: NOTE_WIDTH,
    height: NOTE_HEIGHT,
    note: content,
    host: { author, kind, ...(replies && { replies }), ...(resolved !== undefined && { resolved }) },
  };
}

function hostComment({ id, row, col, note, host }: CommentNote, sheet: string): HostComment {
  return { author: '', kind: 'note', ...host, id, sheet, row, column: col, content: note };
}
