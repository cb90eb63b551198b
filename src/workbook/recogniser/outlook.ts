import { nameKey } from '../../text/ids';
import { readSettings } from '../reading/settings';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { committeeKeys } from './committees';
import type { HeaderDictionary } from './header-dictionary';
import { yearOf, type Outlook } from './finish-specs';
import type { Prepared } from './prepare';
import type { RecognisedBlock } from './recognised';
import { columnOf } from './spec';

/** Every name and code of the organisation lists, by its key. */
export function organisationNames(prepared: readonly Prepared[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { region, entity, specs } of prepared) {
    if (entity !== 'organisations') continue;
    for (const field of ['name', 'code']) {
      const column = columnOf(specs[0]!, field);
      if (column === undefined) continue;
      for (let row = region.dataTop; row <= region.bottom; row++) {
        const value = region.sheet.rows[row]?.values[column];
        const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
        if (text !== '') names.set(nameKey(text), text);
      }
    }
  }
  return names;
}

/** What the settings, or where they are silent titles and the frames' years, say of the whole workbook. */
export function lookOut(
  workbook: WorkbookSnapshot,
  dictionary: HeaderDictionary,
  settings: readonly RecognisedBlock[],
  prepared: readonly Prepared[],
): Outlook {
  const stated = readSettings(workbook, settings);
  const budgetYear = stated.budgetYear ?? yearByTitles(workbook.sheets, prepared) ?? yearByFrames(prepared);
  const cell = stated.cells['committee'];
  return {
    dictionary,
    committees: committeeKeys(prepared),
    ...(budgetYear !== undefined && { budgetYear }),
    ...(stated.committee !== undefined && { committee: { value: stated.committee, ...(cell && { cell }) } }),
  };
}

/** `Mål och budget 2027–2029`, `Budget 2027 med plan 2028–2029` among the first rows of any sheet. */
function yearByTitles(sheets: readonly SheetSnapshot[], prepared: readonly Prepared[]): number | undefined {
  for (const sheet of sheets) {
    const first = Math.min(
      12,
      ...prepared.filter(({ region }) => region.sheet === sheet).map(({ region }) => region.headerTop),
    );
    for (let row = 0; row < Math.min(first, sheet.rows.length); row++) {
      for (const value of sheet.rows[row]?.values ?? []) {
        if (typeof value !== 'string' || value.length > 120) continue;
        const told = /\b(?:budget(?:år)?|plan|ramar|mål|treårs\p{L}*|flerårs\p{L}*)\b/iu.test(value)
          ? (/budget\s+(20\d\d)\b/i.exec(value)?.[1] ?? yearOf([value]))
          : undefined;
        if (told !== undefined) return Number(told);
      }
    }
  }
  return undefined;
}

/** The first of a frame table's three years; where more stand, those headed `Plan` are the second and the third. */
function yearByFrames(prepared: readonly Prepared[]): number | undefined {
  for (const { entity, specs } of prepared) {
    if (entity !== 'frames') continue;
    const columns = specs[0]!.columns.filter(({ field }) => field.startsWith('amounts:'));
    const years = [...new Set(columns.map(({ header }) => header.year!))].sort((a, b) => a - b);
    const planned = columns
      .filter(({ header }) => /^(?:plan|p|vp)\b/.test(header.rest))
      .map(({ header }) => header.year!);
    if (planned.length > 1 && years.includes(Math.min(...planned) - 1)) return Math.min(...planned) - 1;
    if (years.length >= 3) return years.at(-3);
  }
  return undefined;
}
