import type { CellRef } from '../plan/cell';
import { readSettings } from '../workbook/reading/settings';
import { labelledSetting, settingField } from '../workbook/recogniser/setting-labels';
import { recognise } from '../workbook/recogniser/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The governance model that a workbook names among its facts about the plan, as written. */
export interface StatedModel {
  readonly text: string;
  readonly cell?: CellRef;
}

/** A cover sheet is short; a label further down is no setting. */
const SEARCHED_ROWS = 200;
const SEARCHED_COLUMNS = 50;

/** Looks for the model before the workbook is read as a whole, for the model's own words help in reading it. */
export function findStatedModel(workbook: WorkbookSnapshot): StatedModel | undefined {
  const sheets = workbook.sheets.filter(namesModel);
  if (sheets.length === 0) return undefined;
  const blocks = recognise({ ...workbook, sheets }).filter(({ entity }) => entity === 'settings');
  return statedModelOf(readSettings(workbook, blocks));
}

/** The model that a plan's settings name. */
export function statedModelOf({
  model,
  cells,
}: {
  readonly model?: string;
  readonly cells: Readonly<Record<string, CellRef>>;
}): StatedModel | undefined {
  if (model === undefined) return undefined;
  return { text: model, ...(cells['model'] && { cell: cells['model'] }) };
}

function namesModel(sheet: SheetSnapshot): boolean {
  return sheet.rows
    .slice(0, SEARCHED_ROWS)
    .some((row) =>
      row?.values
        .slice(0, SEARCHED_COLUMNS)
        .some(
          (value) => typeof value === 'string' && (settingField(value) ?? labelledSetting(value)?.field) === 'model',
        ),
    );
}
