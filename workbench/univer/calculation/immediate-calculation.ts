import {
  Disposable,
  type ICommandService,
  type IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
} from '@univerjs/core';
import {
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaStringBatchCalculationMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ClearSelectionFormatCommand, SetBorderCommand, SetStyleCommand } from '@univerjs/sheets';
import { BehaviorSubject } from 'rxjs';
import { isOfLoading } from '../objects/tables/put-table';
import { mergedDirt, NO_DIRT, withReadableTables, type Dirt } from './dirt';

/** How a running calculation tells how far it is; this one is always done. */
const NO_PROGRESS = { done: 0, count: 0 };
const LOCAL = { onlyLocal: true };
/** Commands that change what cells look like, and no formula's result. */
const ONLY_LOOKS: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Starts Univer's calculation as soon as a change is done, in place of Univer's own `TriggerCalculationController`, which waits a tenth of a second for more changes. What
 * changes during a calculation is calculated in the next one.
 */
export class ImmediateCalculation extends Disposable {
  readonly progress$ = new BehaviorSubject(NO_PROGRESS).asObservable();
  private waiting: ICommandInfo[] = [];
  private dirt: Dirt = NO_DIRT;
  private state: 'idle' | 'planned' | 'running' = 'idle';
  private idle: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    instances: IUniverInstanceService,
    private readonly conversions: IActiveDirtyManagerService,
    private readonly model: FormulaDataModel,
    private readonly otherFormulas: RegisterOtherFormulaService,
  ) {
    super();
    this.disposeWithMe(commands.beforeCommandExecuted((command) => this.prepare(command)));
    this.disposeWithMe(
      commands.onCommandExecuted((command, options) => this.notice(command, options?.onlyLocal === true)),
    );
    this.begin();
    this.disposeWithMe(instances.getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(() => this.begin()));
  }

  /** When nothing is left to calculate. */
  async settled(): Promise<void> {
    if (this.state !== 'idle') await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** Calculates what the changes so far do not call for. */
  calculate(dirt: Partial<Dirt>): void {
    this.dirt = mergedDirt(this.dirt, { ...NO_DIRT, ...dirt });
    this.plan();
  }

  /** Asked for by Univer's progress bar. */
  clearProgress(): void {
    return;
  }

  /** What Univer's parts wait for before they calculate what is theirs. */
  private begin(): void {
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { ...NO_DIRT }, LOCAL);
    this.otherFormulas.calculateStarted$.next(true);
  }

  private prepare({ id, params }: ICommandInfo): void {
    if (id !== SetFormulaCalculationStartMutation.id && id !== SetFormulaStringBatchCalculationMutation.id) return;
    const start = params as ISetFormulaCalculationStartMutation;
    start.rowData = this.model.getHiddenRowsFiltered();
    start.maxIteration = 1;
  }

  private notice(command: ICommandInfo, isLocal: boolean): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.finish();
      return;
    }
    if (!this.conversions.get(command.id) || isOfLoading(command.params)) return;
    const { trigger = '' } = (command.params ?? {}) as { readonly trigger?: string };
    if (command.id === SetRangeValuesMutation.id && (isLocal || ONLY_LOOKS.has(trigger))) return;
    this.waiting.push(command);
    this.plan();
  }

  private plan(): void {
    if (this.state !== 'idle') return;
    this.state = 'planned';
    queueMicrotask(() => this.start());
  }

  private start(): void {
    const commands = this.waiting;
    this.waiting = [];
    const dirt = commands.reduce(
      (all, command) => mergedDirt(all, { ...NO_DIRT, ...this.conversions.get(command.id)?.getDirtyData(command) }),
      this.dirt,
    );
    this.dirt = NO_DIRT;
    this.state = 'running';
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...withReadableTables(dirt) }, LOCAL);
  }

  private finish(): void {
    if (this.state !== 'running') return;
    this.state = 'idle';
    if (this.waiting.length > 0 || this.dirt !== NO_DIRT) {
      this.plan();
      return;
    }
    const { idle } = this;
    this.idle = [];
    for (const resolve of idle) resolve();
  }

  override dispose(): void {
    super.dispose();
    this.state = 'idle';
    for (const resolve of this.idle) resolve();
  }
}
