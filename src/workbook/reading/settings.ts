import type { CellRef } from '../../plan/cell';
import type { CellProblem } from '../../plan/source';
import type { MoneyUnit, PlanSettings } from '../../plan/plan';
import { readNumber } from '../../text/numbers';
import { readMoneyUnit } from '../layout/choices';
import type { SettingsField } from '../layout/settings-rows';
import type { RecognisedBlock } from '../recogniser/recognised';
import { labelledSetting, settingField } from '../recogniser/setting-labels';
import { formatAt, valueAt, type WorkbookSnapshot } from '../snapshot';
import { readChoice, readDay, readPlainNumber, readText, readYear, type Cell, type Reading } from './cell-reader';

type Stated = { -readonly [K in keyof Omit<PlanSettings, 'unit' | 'cells' | 'problems'>]?: PlanSettings[K] } & {
  unit?: MoneyUnit;
};

/** What the sheet Plan, or a cover sheet's label and value pairs, state; one setting a row, the first row of a label counts. */
export function readSettings(
  workbook: WorkbookSnapshot,
  blocks: readonly RecognisedBlock[],
): Omit<PlanSettings, 'unit'> & { readonly unit?: MoneyUnit } {
  const cells: Record<string, CellRef> = {};
  const stated: Stated = {};
  const problems: Record<string, CellProblem> = {};
  for (const block of blocks) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === block.sheet);
    if (!sheet) continue;
    const place = (
      field: string,
      row: { readonly row: number; readonly cells?: Readonly<Record<string, CellRef>> },
    ): CellRef | undefined => {
      const column = block.columns.find((candidate) => candidate.field === field)?.column;
      return row.cells?.[field] ?? (column === undefined ? undefined : { sheet: sheet.name, row: row.row, column });
    };
    for (const row of block.rows) {
      const labelCell = place('label', row);
      const valueCell = place('value', row);
      if (!labelCell || !valueCell) continue;
      const label = valueAt(sheet, labelCell.row, labelCell.column);
      if (typeof label !== 'string') continue;
      const together = labelCell.column === valueCell.column ? labelledSetting(label) : undefined;
      const field = together?.field ?? settingField(label);
      if (!field || cells[field]) continue;
      cells[field] = valueCell;
      const cell: Cell = {
        value: together ? together.value : valueAt(sheet, valueCell.row, valueCell.column),
        format: formatAt(workbook, sheet, valueCell.row, valueCell.column),
        date1904: workbook.date1904,
      };
      const { value: setting, problem } = readSetting(field, cell);
      if (setting !== undefined) Object.assign(stated, { [field]: setting });
      // What stands in one cell with its label is a text by nature.
      if (problem && !together) problems[field] = problem;
    }
  }
  return { ...stated, ...(Object.keys(problems).length > 0 && { problems }), cells };
}

function readSetting(field: SettingsField, cell: Cell): Reading<unknown> {
  switch (field) {
    case 'budgetYear':
      return readYear(cell);
    case 'unit':
      return readChoice(cell, readMoneyUnit);
    case 'taxRate':
      return readPlainNumber(cell);
    case 'carryOverCap':
      return readCap(cell);
    case 'decidedOn':
    case 'asOf':
      return readDay(cell, 'to');
    default:
      return readText(cell);
  }
}

/** Kept as stated: a share, or per cent where above 1. A text with a per cent sign is a share whatever its size. */
function readCap(cell: Cell): Reading<number> {
  const written = typeof cell.value === 'string' ? readNumber(cell.value) : undefined;
  if (written?.suffix === 'percent') return { value: written.value / 100 };
  return readPlainNumber({ ...cell, format: { code: 'General', kind: 'general' } });
}
