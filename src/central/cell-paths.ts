import { DOCUMENT_FIELDS, type TableKey } from './document-fields';

/*
 * How `provenance.cells` names what stands where:
 *
 *   /goals/0                     the first cell of the row
 *   /goals/0/title               the cell of a field (also an empty one, where it would stand)
 *   /measures/0/targets/2027     a value of a year is named by its year, for its place in the list moves when a year is empty
 *   /budget/0/amounts/plan/2028  in budgets by phase and year
 *   /frames/0/amount/2027        of frames and balance all years of a row are told at the row's first entry
 *   /taxRate, /plan/committee    what the sheet Plan states
 *   /measures, /measures/name    the headers of a table that is there and has no rows
 *
 * Every row has its first cell. Fields are told for the first row of a table, and hold for the rows below it in their own row, until a
 * row tells fields in its own row again: then those, all of them, hold. A field that stands in another row or on another sheet
 * (carried down, merged, stated by a heading) is told for that row alone.
 */

const PHASES: ReadonlySet<string> = new Set(['actual', 'budget', 'plan']);

/** The path, within its entry, of a field as the plan's sources name it: `targets:2027` → `targets/2027`. */
export function pathOfField(table: TableKey, field: string): string {
  const [name, year] = field.split(':');
  if (year === undefined) return DOCUMENT_FIELDS[table].find((candidate) => candidate.field === field)?.key ?? field;
  if (table === 'budget' && PHASES.has(name!)) return `amounts/${name}/${year}`;
  return `${isLong(table) && name === 'amounts' ? 'amount' : name}/${year}`;
}

/** The inverse of `pathOfField`. */
export function fieldOfPath(table: TableKey, path: string): string {
  const [name, ...rest] = path.split('/');
  const year = rest.at(-1);
  if (year === undefined) return DOCUMENT_FIELDS[table].find((candidate) => candidate.key === path)?.field ?? path;
  if (rest.length === 2) return `${rest[0]}:${year}`;
  return `${isLong(table) && name === 'amount' ? 'amounts' : name}:${year}`;
}

/** The tables that the document has in long form, an entry a year. */
export function isLong(table: TableKey): table is 'frames' | 'balance' {
  return table === 'frames' || table === 'balance';
}

const SETTING_PATHS: Readonly<Record<string, string>> = {
  municipality: '/municipality/name',
  organisationNumber: '/municipality/organisationNumber',
  budgetYear: '/period/budgetYear',
  taxRate: '/taxRate',
  carryOverCap: '/carryOverCap',
};
const SETTING_BY_PATH = new Map(Object.entries(SETTING_PATHS).map(([setting, path]) => [path, setting]));

/** The path of a setting of the sheet Plan. */
export function pathOfSetting(setting: string): string {
  return SETTING_PATHS[setting] ?? `/plan/${setting}`;
}

/** The setting that a path names; undefined where it names none. */
export function settingOfPath(path: string): string | undefined {
  return SETTING_BY_PATH.get(path) ?? /^\/plan\/([A-Za-z]+)$/.exec(path)?.[1];
}
