import {
  type ICommandService,
  type IContextService,
  type IUniverInstanceService,
  LocalUndoRedoService,
  sequenceExecute,
  toDisposable,
  type IDisposable,
  type IMutationInfo,
  type IUndoRedoItem,
  type Nullable,
} from '@univerjs/core';

/** As many steps as Excel takes back. */
const MOST = 100;

interface Batch {
  depth: number;
  readonly items: IUndoRedoItem[];
}

/**
 * Univer's undo with batches that go back in the right order: what was done last is taken back first. Batches may lie in each other; the outermost one is the step.
 * Mutations are run again with the trigger that they had at first: Univer tells by it which of them leave formulas alone.
 */
export class HostUndo extends LocalUndoRedoService {
  private readonly batches = new Map<string, Batch>();
  private readonly triggers = new WeakMap<object, string | undefined>();

  constructor(instances: IUniverInstanceService, commands: ICommandService, context: IContextService) {
    super(instances, commands, context);
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ params }) => {
        if (params && this.triggers.has(params))
          (params as { trigger?: string | undefined }).trigger = this.triggers.get(params);
      }),
    );
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const batch = this.batches.get(item.unitID);
    if (batch) batch.items.push(item);
    else this.push(item);
  }

  override __tempBatchingUndoRedo(unitId: string): IDisposable {
    const batch = this.batches.get(unitId) ?? { depth: 0, items: [] };
    batch.depth++;
    this.batches.set(unitId, batch);
    return toDisposable(() => {
      if (--batch.depth > 0) return;
      this.batches.delete(unitId);
      const [first] = batch.items;
      if (first) this.push(batch.items.length === 1 ? first : joined(unitId, batch.items));
    });
  }

  /** How many changes the step that is being made has so far; a place to go back to. */
  mark(unitId: string): number {
    return this.batches.get(unitId)?.items.length ?? 0;
  }

  /** Takes back what the step that is being made has done since a mark. */
  rollBackTo(unitId: string, mark: number): void {
    const items = this.batches.get(unitId)?.items.splice(mark) ?? [];
    if (items.length > 0) this.run(joined(unitId, items).undoMutations);
  }

  /** Makes what is changed inside a part of the last step, where there is one. */
  withLast(unitId: string, work: () => void): void {
    const steps = this._getUndoStack(unitId, true);
    const last = steps.at(-1);
    work();
    const added = steps.at(-1);
    if (!last || !added || added === last || steps.at(-2) !== last) return;
    steps.splice(-2, 2, joined(unitId, [last, added]));
    this._updateStatus();
  }

  override pitchTopUndoElement(): Nullable<IUndoRedoItem> {
    const item = super.pitchTopUndoElement();
    return item && { ...item, undoMutations: this.again(item.undoMutations) };
  }

  override pitchTopRedoElement(): Nullable<IUndoRedoItem> {
    const item = super.pitchTopRedoElement();
    return item && { ...item, redoMutations: this.again(item.redoMutations) };
  }

  /** Takes the last step of a workbook back, wherever the user is; false where there is none. */
  undo(unitId: string): boolean {
    const step = this._getUndoStack(unitId)?.pop();
    if (!step) return false;
    this._getRedoStack(unitId, true).push(step);
    return this.run(step.undoMutations);
  }

  /** Makes the step of a workbook again that was taken back last; false where there is none. */
  redo(unitId: string): boolean {
    const step = this._getRedoStack(unitId)?.pop();
    if (!step) return false;
    this._getUndoStack(unitId, true).push(step);
    return this.run(step.redoMutations);
  }

  private run(mutations: readonly IMutationInfo[]): boolean {
    this._updateStatus();
    return sequenceExecute(this.again(mutations), this._commandService).result;
  }

  /** Copies to be run: running a mutation writes into what it is run with. */
  private again(mutations: readonly IMutationInfo[]): IMutationInfo[] {
    return mutations.map((mutation) => {
      const params = { ...mutation.params };
      this.triggers.set(params, (params as { trigger?: string }).trigger);
      return { ...mutation, params };
    });
  }

  private push(item: IUndoRedoItem): void {
    const undos = this._getUndoStack(item.unitID, true);
    this._getRedoStack(item.unitID, true).length = 0;
    undos.push(item);
    if (undos.length > MOST) undos.shift();
    this._updateStatus();
  }
}

function joined(unitID: string, items: readonly IUndoRedoItem[]): IUndoRedoItem {
  return {
    unitID,
    undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
    redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
  };
}
