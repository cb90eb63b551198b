import type { EntityKind } from '../../plan/source';
import { headerKey } from '../../text/headers';
import data from './dictionary.json';

const NAMES = Object.entries(data.names).flatMap(([entity, names]) =>
  names.map((name) => {
    const key = headerKey(name);
    // A long name may go on: `Budgetramarna`; a short one has to stand alone.
    return {
      entity: entity as EntityKind,
      key,
      pattern: new RegExp(`(?:^| )${key}${key.length < 5 ? '(?: |$)' : ''}`),
    };
  }),
);
const IGNORED = new Set(data.ignoredSheets.map(headerKey));
const PIVOT = new Set(data.pivotMarks.map(headerKey));

/** The entity that a sheet's, a table's or a title's words point at: the longest wording found in them decides. */
export function hintOf(text: string): EntityKind | undefined {
  const key = headerKey(text.replace(/^tbl_?/i, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  let best: { entity: EntityKind; length: number } | undefined;
  for (const { entity, key: name, pattern } of NAMES) {
    if (name.length > (best?.length ?? 0) && pattern.test(key)) best = { entity, length: name.length };
  }
  return best?.entity;
}

/** Sheets that explain, list choices or hold the product's own report: never data. */
export function isIgnoredSheet(name: string): boolean {
  const key = headerKey(name);
  return IGNORED.has(key) || /^(?:instruktion|anvisning|läs ?mig|pivot|styrkoll)/.test(key);
}

/** Headers that only a pivot table writes. */
export function isPivotMark(key: string): boolean {
  return PIVOT.has(key) || /^(?:summa|antal|medel) av /.test(key) || /^(?:sum|count|average) of /.test(key);
}
