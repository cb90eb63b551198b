import type { CellRef } from './plan/cell';
import { headerKey } from './text/headers';
import { SETTINGS_ROWS } from './workbook/layout/settings-rows';
import { readSettings } from './workbook/reading/settings';
import { recognise } from './workbook/recogniser/recognise';
import type { SheetSnapshot, WorkbookSnapshot } from './workbook/snapshot';

/** The governance model that a workbook names on its sheet Plan, as written. */
export interface StatedModel {
  readonly text: string;
  readonly cell?: CellRef;
}

const LABEL = headerKey(SETTINGS_ROWS.find(({ field }) => field === 'model')!.label);
/** A cover sheet is short; a label further down is no setting. */
const SEARCHED_ROWS = 200;
const SEARCHED_COLUMNS = 50;

/** Looks for the model before the workbook is read as a whole, for the model's own words help in reading it. */
export function findStatedModel(workbook: WorkbookSnapshot): StatedModel | undefined {
  const sheets = workbook.sheets.filter(namesModel);
  if (sheets.length === 0) return undefined;
  const blocks = recognise({ ...workbook, sheets }).filter(({ entity }) => entity === 'settings');
  const { model, cells } = readSettings(workbook, blocks);
  if (model === undefined) return undefined;
  return { text: model, ...(cells['model'] && { cell: cells['model'] }) };
}

function namesModel(sheet: SheetSnapshot): boolean {
  return sheet.rows.slice(0, SEARCHED_ROWS).some((row) =>
    row?.values.slice(0, SEARCHED_COLUMNS).some((value) => typeof value === 'string' && value.length < 40 && headerKey(value) === LABEL),
  );
}
