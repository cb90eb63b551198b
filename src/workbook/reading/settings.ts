import type { CellRef } from '../../plan/cell';
import type { MoneyUnit, PlanSettings } from '../../plan/plan';
import { headerKey } from '../../text/headers';
import { readMoneyUnit } from '../layout/choices';
import { SETTINGS_ROWS, type SettingsField } from '../layout/settings-rows';
import type { RecognisedBlock } from '../recogniser/recognised';
import { formatAt, valueAt, type WorkbookSnapshot } from '../snapshot';
import { readChoice, readDay, readPlainNumber, readText, readYear, type Cell, type Reading } from './cell-reader';

const FIELD_BY_LABEL = new Map<string, SettingsField>(SETTINGS_ROWS.map(({ label, field }) => [headerKey(label), field]));

type Stated = { -readonly [K in keyof Omit<PlanSettings, 'unit' | 'cells'>]?: PlanSettings[K] } & { unit?: MoneyUnit };

/** What the sheet Plan states, one setting a row; the first row of a label counts. */
export function readSettings(workbook: WorkbookSnapshot, blocks: readonly RecognisedBlock[]): Omit<PlanSettings, 'unit'> & { readonly unit?: MoneyUnit } {
  const cells: Record<string, CellRef> = {};
  const stated: Stated = {};
  for (const block of blocks) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === block.sheet);
    const labels = block.columns.find((column) => column.field === 'label');
    const values = block.columns.find((column) => column.field === 'value');
    if (!sheet || !labels || !values) continue;
    for (const { row } of block.rows) {
      const label = valueAt(sheet, row, labels.column);
      const field = typeof label === 'string' ? FIELD_BY_LABEL.get(headerKey(label)) : undefined;
      if (!field || cells[field]) continue;
      cells[field] = { sheet: sheet.name, row, column: values.column };
      const cell: Cell = {
        value: valueAt(sheet, row, values.column),
        format: formatAt(workbook, sheet, row, values.column),
        date1904: workbook.date1904,
      };
      Object.assign(stated, readSetting(field, cell));
    }
  }
  return { ...stated, cells };
}

function readSetting(field: SettingsField, cell: Cell): Stated {
  const set = <K extends SettingsField>(key: K, reading: Reading<unknown>): Stated => (reading.value === undefined ? {} : { [key]: reading.value });
  switch (field) {
    case 'budgetYear':
      return set(field, readYear(cell));
    case 'unit':
      return set(field, readChoice(cell, readMoneyUnit));
    case 'taxRate':
      return set(field, readPlainNumber(cell));
    case 'carryOverCap':
      // Kept as stated: a share, or per cent where above 1.
      return set(field, readPlainNumber({ ...cell, format: { code: 'General', kind: 'general' } }));
    case 'decidedOn':
    case 'asOf':
      return set(field, readDay(cell, 'to'));
    default:
      return set(field, readText(cell));
  }
}
