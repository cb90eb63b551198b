import { readMoneyUnit } from '../layout/choices';
import type { SettingsField } from '../layout/settings-rows';
import type { SheetSnapshot } from '../snapshot';
import { labelledSetting, settingField } from './setting-labels';
import type { RecognisedBlock, RecognisedRow } from './recognised';

const DEEPEST = 200;
const REACH = 3;

/** A sheet's label and value pairs as a block of settings: at least two different labels, outside tables (`isFree`). */
export function settingPairs(sheet: SheetSnapshot, isFree: (row: number) => boolean): RecognisedBlock | undefined {
  const rows: RecognisedRow[] = [];
  const fields = new Set<string>();
  let right = 0;
  let left = Number.POSITIVE_INFINITY;
  for (let row = 0; row < Math.min(sheet.rows.length, DEEPEST); row++) {
    const values = sheet.rows[row]?.values;
    if (!values || !isFree(row)) continue;
    for (let column = 0; column < Math.min(values.length, 12); column++) {
      const value = values[column];
      if (typeof value !== 'string') continue;
      const together = labelledSetting(value);
      const field = together?.field ?? settingField(value);
      if (field === undefined) continue;
      const at = together ? column : valueColumn(values, column);
      if (at === undefined || fields.has(field) || !fits(field, together ? together.value : values[at])) continue;
      fields.add(field);
      rows.push({
        row,
        cells: { label: { sheet: sheet.name, row, column }, value: { sheet: sheet.name, row, column: at } },
      });
      right = Math.max(right, at);
      left = Math.min(left, column);
      column = at;
    }
  }
  if (fields.size < 2 && !fields.has('budgetYear')) return undefined;
  const top = rows[0]!.row;
  const bottom = rows.at(-1)!.row;
  return {
    entity: 'settings',
    sheet: sheet.name,
    range: { top, left, bottom, right },
    headerRow: top,
    template: false,
    columns: [],
    unmapped: [],
    rows,
    constants: {},
    confidence: 0.8,
  };
}

/** The next filled cell to the right of a label, when it is no label itself. */
function valueColumn(values: readonly unknown[], label: number): number | undefined {
  for (let column = label + 1; column <= label + REACH && column < values.length; column++) {
    const value = values[column];
    if (value === null || value === undefined || value === '') continue;
    return typeof value === 'string' && (value.trim().endsWith(':') || settingField(value)) ? undefined : column;
  }
  return undefined;
}

/** Labels such as `Belopp` stand in many places: what stands beside them has to be what they ask for. */
function fits(field: SettingsField, value: unknown): boolean {
  if (field === 'unit') return typeof value === 'string' && readMoneyUnit(value) !== undefined;
  if (field === 'budgetYear') return /^\s*(?:19|20|21)\d\d(?!\d)/.test(String(value));
  if (field === 'committee' || field === 'municipality' || field === 'model') return typeof value === 'string';
  return true;
}
