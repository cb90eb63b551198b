import {
  ICommandService,
  IUniverInstanceService,
  Injector,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  ISuperTableService,
  RegisterOtherFormulaService,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ImmediateCalculation } from './immediate-calculation';
import { TableNames } from './table-names';

/** Puts our own parts in place of some of Univer's; registered behind the plugins that these belong to. */
export class EnginePlugin extends Plugin {
  static override readonly pluginName = 'STYRKOLL_ENGINE';
  static override readonly type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([
      ISuperTableService,
      { useFactory: (injector: Injector) => new TableNames(injector), deps: [Injector] },
    ]);
    this._injector.replace([
      TriggerCalculationController as never,
      {
        useFactory: (...parts: ConstructorParameters<typeof ImmediateCalculation>) =>
          new ImmediateCalculation(...parts),
        deps: [
          ICommandService,
          IUniverInstanceService,
          IActiveDirtyManagerService,
          FormulaDataModel,
          RegisterOtherFormulaService,
        ],
      },
    ]);
  }
}

setDependencies(EnginePlugin, [Injector], 1);
