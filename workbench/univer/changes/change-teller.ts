import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import type { HostChange, HostVisibility } from '../../host/engine';
import { cellsChanges } from './cells-changes';
import { hostVisibilities } from './host-visibilities';
import { changesOf } from './changes-of';
import { TELL, TELL_MUTATION, type TellParams } from './telling';
import type { UniverBook } from '../univer-book';

type Finish = () => readonly HostChange[];

/** Listens to Univer's mutations and to ours, whoever runs them, and tells of them in the host's words. */
export class ChangeTeller {
  private readonly registered: readonly IDisposable[];
  /** What is told after each of the commands that run now, the innermost last. */
  private readonly running: { readonly params: object | undefined; readonly finish: Finish | undefined }[] = [];
  private isQuiet = false;
  private visibilities: ReadonlyMap<string, HostVisibility>;
  private protections: ReadonlyMap<string, unknown>;

  constructor(private readonly book: UniverBook) {
    this.visibilities = hostVisibilities(book);
    this.protections = book.side.protections;
    book.beforeTelling = () => this.compared();
    this.registered = [
      book.commands.registerCommand(TELL_MUTATION),
      book.commands.beforeCommandExecuted((command, options) => this.before(command, options)),
      book.commands.onCommandExecuted((command) => this.after(command)),
    ];
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
  }

  private before(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    const finish = changesOf(this.book, command, options);
    if (finish) this.running.push({ params: command.params, finish });
  }

  private after({ id, params }: ICommandInfo): void {
    if (id === TELL) {
      const { isQuiet, change } = params as TellParams;
      this.isQuiet = isQuiet;
      if (change?.kind === 'cells') this.tell(cellsChanges(this.book, change.sheet, change.range, change.changeType));
      return;
    }
    const at = this.running.findLastIndex((each) => each.params === params);
    if (at < 0) return;
    // Those above it were refused, or threw.
    const [{ finish } = { finish: undefined }] = this.running.splice(at);
    const changes = finish?.() ?? [];
    this.tell(this.isQuiet ? changes.filter(({ kind }) => kind !== 'cells' && kind !== 'formats') : changes);
  }

  private tell(changes: readonly HostChange[]): void {
    for (const change of changes) this.book.tell(change);
  }

  /** What Univer and the side state say only together. */
  private compared(): readonly HostChange[] {
    const changes: HostChange[] = [];
    const now = hostVisibilities(this.book);
    for (const [sheet, after] of now) {
      const before = this.visibilities.get(sheet);
      if (before !== undefined && before !== after) changes.push({ kind: 'sheet-visibility', sheet, before, after });
    }
    this.visibilities = now;
    const { protections } = this.book.side;
    if (protections !== this.protections) {
      for (const sheet of new Set([...protections.keys(), ...this.protections.keys()]))
        if (protections.has(sheet) !== this.protections.has(sheet)) changes.push({ kind: 'protection', sheet });
      this.protections = protections;
    }
    return changes;
  }
}
