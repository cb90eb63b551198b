import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  type IDisposable,
  type IMutation,
  type IMutationInfo,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { InsertSheetMutation, SetWorksheetHideMutation } from '@univerjs/sheets';
import { EngineFault, type ChangeOrigin, type HostChange } from '../host/engine';
import type { HostUndo } from './history/host-undo';
import { NO_SIDE_STATE, type SideState } from './side-state';

/** The id of our own mutation: what Univer has no place for becomes another. */
export const SET_SIDE = 'styrkoll.mutation.set-side';

/** What `SET_SIDE` runs with. */
export interface SetSideParams {
  readonly unitId: string;
  readonly side: Partial<SideState>;
}

/** Mutations after which the user stays where he is. */
const STAYS: ReadonlySet<string> = new Set([InsertSheetMutation.id, SetWorksheetHideMutation.id]);
const USER: ChangeOrigin = { source: 'Local', trigger: 'Unknown' };

/**
 * A workbook in Univer, and what the parts of the engine share: its commands, its sheets, and what Univer has no place for. Changes are told by whoever listens to
 * Univer's mutations and to ours (`changes/`), so that undo and the user at the grid are told of, too: the parts only change.
 */
export class UniverBook {
  readonly commands: ICommandService;
  readonly history: HostUndo;
  /** Who changes the workbook at the moment. */
  origin = USER;
  /** What else is to be told at the end of a step: whoever tells of changes finds it out by comparing. */
  beforeTelling: () => readonly HostChange[] = () => [];
  /** The sheets that are copies, with those that they were made of. */
  readonly copies = new Map<string, string>();
  /** Another number whenever something in the workbook may have changed. */
  revision = 0;
  private state: SideState = NO_SIDE_STATE;
  private open = 0;
  private waiting: HostChange[] = [];
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly registered: readonly IDisposable[];

  constructor(
    readonly univer: Univer,
    readonly injector: Injector,
    readonly workbook: Workbook,
    readonly date1904: boolean,
    private nextNumber: number,
  ) {
    this.commands = injector.get(ICommandService);
    this.history = injector.get(IUndoRedoService) as HostUndo;
    const setSide: IMutation<SetSideParams> = {
      id: SET_SIDE,
      type: CommandType.MUTATION,
      handler: (_, { side }) => {
        this.state = { ...this.state, ...side };
        return true;
      },
    };
    this.registered = [
      this.commands.registerCommand(setSide),
      this.commands.onCommandExecuted(({ type }) => {
        if (type === CommandType.MUTATION) this.revision++;
      }),
    ];
  }

  /** The id that Univer knows the workbook by. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get side(): SideState {
    return this.state;
  }

  /** A number that nothing in the workbook has had. */
  readonly nextId = (): number => this.nextNumber++;

  /** The sheet of an id. @throws EngineFault `ItemNotFound` */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new EngineFault('ItemNotFound', "The requested resource doesn't exist.");
    return sheet;
  }

  /** Runs one of Univer's commands, with the workbook's id. @throws EngineFault `GeneralException` where Univer refuses it */
  run(command: string, params: object): void {
    // Univer goes to a sheet that comes or is shown, unless somebody else has made it.
    const options = STAYS.has(command) ? { fromCollab: true } : {};
    const done: unknown = this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params }, options);
    if (done === false) throw new EngineFault('GeneralException', `The grid refused ${command}.`);
  }

  /**
   * Runs mutations, which can be taken back by others.
   * @throws EngineFault `GeneralException` where Univer refuses one
   */
  mutate(redos: readonly IMutationInfo[], undos: readonly IMutationInfo[]): void {
    this.step(() => {
      for (const { id, params } of redos) this.run(id, params);
      this.history.pushUndoRedo({ unitID: this.unitId, redoMutations: [...redos], undoMutations: [...undos] });
    });
  }

  /** Changes what Univer has no place for; a part of the step of undo. Nothing happens where all stays as it is. */
  setSide(change: Partial<SideState>): void {
    const changed = Object.keys(change) as (keyof SideState)[];
    if (changed.every((key) => change[key] === this.state[key])) return;
    const before = Object.fromEntries(changed.map((key) => [key, this.state[key]])) as Partial<SideState>;
    this.mutate([this.sideMutation(change)], [this.sideMutation(before)]);
  }

  /** Changes what Univer has no place for and undo leaves alone: what is loaded, and what add-ins keep in the workbook. */
  keepSide(change: Partial<SideState>): void {
    const { id, params } = this.sideMutation(change);
    this.run(id, params);
  }

  /** A change of the workbook, which can be taken back, told when it is done. What it throws leaves nothing behind. */
  step<T>(work: () => T): T {
    return this.group(() => {
      const mark = this.history.mark(this.unitId);
      const told = this.waiting.length;
      try {
        return work();
      } catch (error) {
        this.history.rollBackTo(this.unitId, mark);
        this.waiting.length = told;
        throw error;
      }
    });
  }

  /** Makes one step of undo of all changes inside. What was done before a fault stays done, as in a batch of Excel's. */
  group<T>(work: () => T): T {
    const batch = this.history.__tempBatchingUndoRedo(this.unitId);
    this.open++;
    try {
      return work();
    } finally {
      batch.dispose();
      if (--this.open === 0) this.tellWaiting();
    }
  }

  /** Tells of a change at the end of the step; of what the user does in the grid, when all of it is done. */
  tell(change: HostChange): void {
    this.waiting.push(change);
    if (this.open === 0 && this.waiting.length === 1) queueMicrotask(() => this.tellWaiting());
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  dispose(): void {
    for (const each of this.registered) each.dispose();
    this.listeners.clear();
  }

  private sideMutation(side: Partial<SideState>): IMutationInfo<SetSideParams> {
    return { id: SET_SIDE, params: { unitId: this.unitId, side } };
  }

  private tellWaiting(): void {
    const changes = [...this.waiting, ...this.beforeTelling()];
    this.waiting = [];
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }
}
