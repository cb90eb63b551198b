import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  type IUniverConfig,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { EnginePlugin } from './calculation/engine-plugin';
import { HostUndo } from './history/host-undo';

/** A Univer with nothing in it but our undo; what is registered on it before a workbook is opened belongs to it. */
export function newUniver(config: Partial<IUniverConfig> = {}): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
    ...config,
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (instances: IUniverInstanceService, commands: ICommandService, context: IContextService) =>
            new HostUndo(instances, commands, context),
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
      ...(config.override ?? []),
    ],
  });
  // It listens before anybody else does.
  univer.__getInjector().get(IUndoRedoService);
  return univer;
}

/**
 * Registers what an engine needs of Univer's plugins. A page registers its own before or after, and before a workbook is opened; those that these here build upon
 * (rendering, the page's frame, documents) come first.
 */
export function registerEngine(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  // The file has the results.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(EnginePlugin);
}

/** A Univer without a page: for tests, and wherever nobody looks. */
export function headlessUniver(): Univer {
  const univer = newUniver();
  registerEngine(univer);
  return univer;
}
