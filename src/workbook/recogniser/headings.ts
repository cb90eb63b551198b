import type { CellRef } from '../../plan/cell';
import { headerKey } from '../../text/headers';
import type { SheetSnapshot } from '../snapshot';
import data from './dictionary.json';
import type { HeaderDictionary } from './header-dictionary';
import type { LevelName } from './level-names';

/** A row above or between rows that says whose the rows below are. */
export interface Heading {
  readonly kind: 'goal' | 'committee' | 'moneyKind';
  /** What it names, without the word before the colon. */
  readonly text: string;
  readonly cell: CellRef;
  readonly level?: LevelName;
}

const COMMITTEE_LABELS = new Set(data.committeeLabels.map(headerKey));
const GOAL_LABELS = new Set(['mål', 'målet', 'goal', 'objective'].map(headerKey));
const LABELLED = /^([^:–—]{2,45}?)(?:\s*:|\s+[–—-](?=\s))\s*(\S[\s\S]*)$/;

/** A row's only filled cells, at most three of them; undefined where it has more. */
export function fewCells(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): { readonly column: number; readonly value: unknown }[] | undefined {
  const values = sheet.rows[row]?.values;
  const cells: { column: number; value: unknown }[] = [];
  if (!values) return cells;
  for (let column = left; column <= Math.min(right, values.length - 1); column++) {
    const value = values[column];
    if (value === null || value === undefined || value === '') continue;
    if (cells.length === 3) return undefined;
    cells.push({ column, value });
  }
  return cells;
}

/** Reads a heading such as `Mål: God service`, `Nämndmål 2: …`, or `Nämnd:` with the name in the next cell. */
export function readHeading(
  dictionary: HeaderDictionary,
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): Heading | undefined {
  const cells = fewCells(sheet, row, left, right);
  if (!cells || cells.length === 0 || cells.length > 2) return undefined;
  const [first, second] = cells;
  if (typeof first!.value !== 'string') return undefined;
  if (second) {
    if (typeof second.value !== 'string' || !/:\s*$/.test(first!.value)) return undefined;
    return labelled(dictionary, first!.value.replace(/\s*:\s*$/, ''), second.value.trim(), {
      sheet: sheet.name,
      row,
      column: second.column,
    });
  }
  const match = LABELLED.exec(first!.value.trim());
  return match
    ? labelled(dictionary, match[1]!, match[2]!.trim(), { sheet: sheet.name, row, column: first!.column })
    : undefined;
}

function labelled(dictionary: HeaderDictionary, label: string, text: string, cell: CellRef): Heading | undefined {
  const key = headerKey(label).replace(/\s*(?:nr\s*)?\d+(?:[ -]\d+)*$/, '');
  if (text === '' || key === '') return undefined;
  if (COMMITTEE_LABELS.has(key)) return { kind: 'committee', text, cell };
  const level = dictionary.level(key);
  if (level) return { kind: 'goal', text, cell, level };
  return GOAL_LABELS.has(key) ? { kind: 'goal', text, cell } : undefined;
}
