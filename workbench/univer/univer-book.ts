import type { IWorkbookData, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, type Injector } from '@univerjs/core';
import { EngineFault, type HostChange } from '../host/engine';
import { NO_SIDE_STATE, type SideState } from './side-state';

/** A workbook in Univer, and what the parts of the engine share: its commands, its sheets, and what Univer has no place for. */
export class UniverBook {
  readonly commands: ICommandService;
  private state: SideState = NO_SIDE_STATE;
  private readonly listeners = new Set<(change: HostChange) => void>();

  constructor(
    readonly univer: Univer,
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.commands = injector.get(ICommandService);
  }

  /** The id that Univer knows the workbook by. */
  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get side(): SideState {
    return this.state;
  }

  /** The sheet of an id. @throws EngineFault `ItemNotFound` */
  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new EngineFault('ItemNotFound', `There is no sheet ${id}.`);
    return sheet;
  }

  /** Runs one of Univer's commands, with the workbook's id. @throws EngineFault `GeneralException` where Univer refuses it */
  run(command: string, params: object): void {
    const done: unknown = this.commands.syncExecuteCommand(command, { unitId: this.unitId, ...params });
    if (done === false) throw new EngineFault('GeneralException', `The grid refused ${command}.`);
  }

  /** Changes what Univer has no place for. */
  setSide(change: Partial<SideState>): void {
    this.state = { ...this.state, ...change };
  }

  tell(change: HostChange): void {
    for (const listener of this.listeners) listener(change);
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}

/** A workbook as Univer takes it, and what it has no place for. */
export interface BookToLoad {
  readonly data: IWorkbookData;
  readonly side: SideState;
}
