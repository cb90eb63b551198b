import type { ICommandInfo, IDisposable } from '@univerjs/core';
import {
  InsertColMutation,
  MoveRangeMutation,
  ReorderRangeMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { extentOf } from '../../changes/extent-of';
import type { UniverBook } from '../../univer-book';
import type { UniverTables } from '../univer-tables';
import { tablesOf } from './table-state';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, unknown> | null>;
  readonly to?: { readonly subUnitId: string };
}

/** Mutations after which a header may say something else than its column. */
const MOVES: ReadonlySet<string> = new Set([InsertColMutation.id, MoveRangeMutation.id, ReorderRangeMutation.id]);

/**
 * Lets tables follow what the user does in the grid, as they follow what add-ins write: columns are called what their headers say, and a table takes in what is typed right
 * below it. It becomes a part of the user's step of undo.
 */
export class EditFollower {
  private readonly listener: IDisposable;

  constructor(
    private readonly book: UniverBook,
    private readonly tables: UniverTables,
  ) {
    this.listener = book.commands.onCommandExecuted((command) => this.after(command));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private after({ id, params }: ICommandInfo): void {
    const { unitId, subUnitId, trigger, cellValue, to } = (params ?? {}) as Params;
    const sheet = subUnitId ?? to?.subUnitId;
    if (unitId !== this.book.unitId || sheet === undefined) return;
    if (MOVES.has(id)) this.later(sheet, () => this.tables.followHeaders(sheet));
    if (id !== SetRangeValuesMutation.id || trigger !== SetRangeValuesCommand.id) return;
    const typed = extentOf(cellValue ?? {});
    if (typed) this.later(sheet, () => this.tables.afterWrite(sheet, typed));
  }

  /** When the command is done that the mutation is a part of, and its step of undo is there. */
  private later(sheet: string, work: () => void): void {
    queueMicrotask(() => {
      const { book } = this;
      if (!book.workbook.getSheetBySheetId(sheet) || tablesOf(book, sheet).length === 0) return;
      book.history.withLast(book.unitId, () => book.step(work));
    });
  }
}
