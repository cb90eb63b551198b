import type { CellRef } from '../../plan/cell';
import type { MoneyUnit } from '../../plan/plan';
import { committeeIn } from './committee-names';
import { fewCells, readHeading, type Heading } from './headings';
import type { LevelName } from './level-names';
import type { Recognition, Region } from './region';

/** What stands around a table: titles above it, headings that own it, its unit. */
export interface Surroundings {
  readonly sheet: string;
  /** The titles above, nearest first. */
  readonly titles: readonly string[];
  /** Top down. */
  readonly headings: readonly Heading[];
  readonly unit?: MoneyUnit;
  readonly level?: LevelName;
  /** A committee that the sheet is about, by a title or the sheet's name. */
  readonly committee?: { readonly value: string; readonly cell?: CellRef };
}

const HIGHEST = 15;
const LONGEST_TITLE = 200;

/** Reads the rows above a region, up to the region before it, and the sheet's name. `organisations` are the known names by key. */
export function readSurroundings(
  recognition: Recognition,
  region: Region,
  above: number,
  organisations: ReadonlyMap<string, string>,
): Surroundings {
  const { dictionary } = recognition;
  const { sheet } = region;
  const titles: string[] = [];
  const headings: Heading[] = [];
  let committee: Surroundings['committee'];
  let level: LevelName | undefined;
  for (let row = region.headerRow - 1; row > above && row >= region.headerTop - HIGHEST; row--) {
    const inHeader = row >= region.headerTop;
    const heading = inHeader
      ? undefined
      : (readHeading(dictionary, sheet, row, region.left, region.right) ??
        readHeading(dictionary, sheet, row, 0, region.right));
    if (heading) {
      headings.unshift(heading);
      continue;
    }
    // Beside another table a title over this one's own columns is meant, not its neighbour's.
    const own = fewCells(sheet, row, region.left, region.right);
    const cells = inHeader || !own || own.length > 0 ? own : fewCells(sheet, row, 0, region.left - 1);
    for (const { column, value } of cells ?? []) {
      if (typeof value !== 'string') continue;
      titles.push(value.trim().slice(0, LONGEST_TITLE));
      if (value.length <= 80) level ??= dictionary.titledLevel(value);
      const named = committee || column > region.right ? undefined : committeeIn(value, organisations);
      if (named !== undefined) committee = { value: named, cell: { sheet: sheet.name, row, column } };
    }
  }
  level ??= dictionary.titledLevel(sheet.name) ?? dictionary.titledLevel(region.table?.name.replace(/^tbl/i, '') ?? '');
  const bySheet = committee ? undefined : committeeIn(sheet.name, organisations);
  if (bySheet !== undefined) committee = { value: bySheet };
  const unit = unitOf(region, [...titles, sheet.name]);
  return {
    sheet: sheet.name,
    titles,
    headings,
    ...(unit && { unit }),
    ...(level && { level }),
    ...(committee && { committee }),
  };
}

const UNITS: readonly (readonly [MoneyUnit, RegExp])[] = (
  [
    ['mnkr', 'mnkr|mkr|msek|mn\\s?kr|milj(?:oner|\\.)?\\s?kr(?:onor)?|sek million|million sek', '[\\s,]'],
    [
      'tkr',
      "tkr|kkr|[kt]sek|tusen(?:tals?)?\\s?kr(?:onor)?|1\\s?000(?:[\\s-]?tals?)?\\s?kr(?:onor)?|000'?\\s?kr|sek thousand|thousand sek",
      '[\\s,]',
    ],
    // A price ends in "kr" too: the unit of a whole table is set off from what stands before it.
    ['kr', 'kr|kronor|sek', '(?:[,:–—-]\\s*|\\si\\s)'],
  ] as const
).map(([unit, words, before]) => {
  const alone = `^(?:i\\s)?(?:${words})\\.?$`;
  const bracketed = `[([](?:belopp\\s)?(?:i\\s)?(?:${words})[)\\]]`;
  const told = `\\b(?:belopp(?:en)?:?\\s(?:anges\\s|är\\s|redovisas\\s)?(?:i\\s)?|(?:uttryckt|angivet|angivna) i )(?:${words})(?![a-zåäö])`;
  const last = `${before}(?:i\\s)?(?:${words})\\.?$`;
  return [unit, new RegExp(`${alone}|${bracketed}|${told}|${last}`, 'i')];
});

/** The unit of amounts that a title or a header states: `(tkr)`, `Belopp i tkr`, `tkr` alone, a trailing `mnkr`. */
function statedUnit(text: string): MoneyUnit | undefined {
  if (text.length > 120) return undefined;
  const plain = text.trim();
  return UNITS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Headers decide before titles; a template's amounts are in the plan's unit. */
function unitOf(region: Region, titles: readonly string[]): MoneyUnit | undefined {
  const inHeaders = new Set(region.headers.flatMap(({ text }) => statedUnit(text) ?? []));
  if (inHeaders.size === 1) return [...inHeaders][0];
  const below = unitRow(region);
  if (below) return below;
  for (const title of titles) {
    const unit = statedUnit(title);
    if (unit) return unit;
  }
  return undefined;
}

/** The unit of a row of nothing but units right below the headers. */
export function unitRow(region: Region): MoneyUnit | undefined {
  const values = region.sheet.rows[region.dataTop]?.values;
  const filled = region.headers.flatMap(({ column }) =>
    values?.[column] === undefined || values[column] === null || values[column] === '' ? [] : [values[column]],
  );
  const units = new Set(filled.map((value) => (typeof value === 'string' ? statedUnit(value) : undefined)));
  return units.size === 1 ? [...units][0] : undefined;
}
