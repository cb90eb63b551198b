import type { ChangeOrigin, HostChange } from '../engine';
import type { BookState } from './book-state';
import { withDetails } from './change-details';
import { calculateStep } from './calculation/calculate-step';
import { Draft } from './draft';
import { History, inverse, restored } from './history';
import { loadBook } from './loading/load-book';
import type { Pools } from './pools';

const USER: ChangeOrigin = { source: 'Local', trigger: 'Unknown' };

/** Whether a step has left everything as it was. */
function isSame(before: BookState, after: BookState): boolean {
  return (Object.keys(after) as (keyof BookState)[]).every((key) => before[key] === after[key]);
}

interface Group {
  readonly before: BookState;
  readonly changes: HostChange[];
  isUndoable: boolean;
}

/** A workbook's states one after the other: makes steps, takes them back, and tells of them. */
export class BookSteps {
  state: BookState;
  /** As the file was read. */
  readonly loaded: BookState;
  readonly pools: Pools;
  private readonly history = new History();
  private readonly listeners = new Set<(change: HostChange) => void>();
  private origin = USER;
  private lastId = -1;
  private group: Group | undefined;

  /** @throws XlsxError */
  constructor(xlsx: Uint8Array, name: string) {
    const { state, pools } = loadBook(xlsx, name, this.nextId);
    this.state = this.loaded = state;
    this.pools = pools;
  }

  /** A change of the workbook, which can be taken back. What it throws leaves nothing behind. */
  step<T>(change: (draft: Draft) => T): T {
    return this.change(change, true);
  }

  /** A change of what undo leaves alone: where the user is, and what add-ins keep in the workbook. */
  place<T>(change: (draft: Draft) => T): T {
    return this.change(change, false);
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const step = this.history.undo();
    if (!step) return false;
    this.state = restored(step.before, this.state);
    this.tell([...step.changes].reverse().flatMap(inverse));
    return true;
  }

  /** Makes the step again that was taken back last; false where there is none. */
  redo(): boolean {
    const step = this.history.redo();
    if (!step) return false;
    this.state = restored(step.after, this.state);
    this.tell(step.changes);
    return true;
  }

  /** Takes the state of now for the beginning. */
  forgetHistory(): void {
    this.history.forget();
  }

  /** Makes one step of all changes inside, with this origin. What was done before a fault stays done, as in a batch of Excel's. */
  as<T>(origin: ChangeOrigin, work: () => T): T {
    const outer = this.origin;
    this.origin = origin;
    try {
      return this.grouped(work);
    } finally {
      this.origin = outer;
    }
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private readonly nextId = (): number => ++this.lastId;

  private change<T>(change: (draft: Draft) => T, isUndoable: boolean): T {
    return this.grouped((group) => {
      const draft = new Draft(this.state, this.pools, this.origin, this.nextId);
      const result = change(draft);
      calculateStep(draft);
      if (isSame(this.state, draft.book)) return result;
      this.state = draft.book;
      group.changes.push(...draft.changes.map((each) => withDetails(each, draft)));
      group.isUndoable ||= isUndoable;
      return result;
    });
  }

  private grouped<T>(work: (group: Group) => T): T {
    if (this.group) return work(this.group);
    const group: Group = { before: this.state, changes: [], isUndoable: false };
    this.group = group;
    try {
      return work(group);
    } finally {
      this.group = undefined;
      if (group.isUndoable && this.state !== group.before)
        this.history.add({ before: group.before, after: this.state, changes: group.changes });
      this.tell(group.changes);
    }
  }

  private tell(changes: readonly HostChange[]): void {
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }
}
