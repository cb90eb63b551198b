import { headerKey } from '../../text/headers';
import { idKey } from '../../text/ids';
import type { TableLayout } from '../layout/fields';
import { readBudgetKind, readFrameKind } from '../layout/choices';
import { TABLES } from '../layout/tables';
import { matchHeader, type Assignment } from './assign';
import type { HeaderDictionary } from './header-dictionary';
import { sampleTexts, type Region } from './region';

/** A region that is one of the template's own tables. */
export interface TemplateMatch {
  readonly layout: TableLayout;
  readonly assignments: readonly Assignment[];
}

const BY_TABLE = new Map(TABLES.map((layout) => [idKey(layout.table), layout]));
const YEAR = /(?:^|\s)((?:19|20|21)\d{2})$/;

/** Each layout's fields by header key, and its fields by year by the key of what stands before the year. */
const KEYS = new Map(
  TABLES.map((layout) => [
    layout,
    {
      plain: new Map(layout.columns.map(({ header, field }) => [headerKey(header), field])),
      years: new Map(layout.years.map(({ prefix, field }) => [headerKey(prefix), field])),
    },
  ]),
);

/** The field of a header of the template, by its own wording (case, punctuation and white space aside). */
function templateField(layout: TableLayout, header: string): string | undefined {
  const key = headerKey(header);
  const { plain, years } = KEYS.get(layout)!;
  const field = plain.get(key);
  if (field !== undefined) return field;
  const year = YEAR.exec(key);
  const byYear = year ? years.get(key.slice(0, key.length - year[0].length).trim()) : undefined;
  return byYear === undefined ? undefined : `${byYear}:${year![1]}`;
}

/**
 * The template's table that a region is: by its table's name, or without one by headers that are the template's own and nearly all
 * there. A table that only has the name, with other headers, is none.
 */
export function templateMatch(dictionary: HeaderDictionary, region: Region): TemplateMatch | undefined {
  const named = region.table && BY_TABLE.get(idKey(region.table.name));
  if (named) {
    const exact = exactFields(named, region);
    return exact.size * 2 >= Math.min(region.headers.length, named.columns.length)
      ? toMatch(dictionary, named, region)
      : undefined;
  }
  let best: { layout: TableLayout; exact: number } | undefined;
  const found = TABLES.map((layout) => ({ layout, exact: exactFields(layout, region) }));
  const most = Math.max(...found.map(({ exact }) => exact.size));
  for (const { layout, exact } of found) {
    if (exact.size < most) continue;
    const plain = layout.columns.filter(({ field }) => exact.has(field)).length;
    const onItsSheet = idKey(region.sheet.name) === idKey(layout.sheet);
    // A sheet Ramar with kinds and years has lost its committees; without kinds they may stand in rows of their own.
    const few = onItsSheet && layout.entity === 'frames' && exact.has('kind') ? 1 : layout.columns.length;
    const enough = layout.columns.length <= 2 ? few : Math.ceil(layout.columns.length * (onItsSheet ? 0.6 : 0.75));
    if (plain < enough || exact.size < region.headers.length * 0.8) continue;
    if (layout.entity === 'balance' && !onItsSheet) continue;
    if (layout.years.length > 0 && exact.size === plain) continue;
    if (layout.entity === 'frames' && holdsIncomeOrCosts(layout, region)) continue;
    if (!best || exact.size > best.exact || (exact.size === best.exact && onItsSheet))
      best = { layout, exact: exact.size };
  }
  return best && toMatch(dictionary, best.layout, region);
}

/** Headers that frames and budgets share, over the kinds that only a budget has. */
function holdsIncomeOrCosts(layout: TableLayout, region: Region): boolean {
  const kinds = region.headers.find(({ text }) => templateField(layout, text) === 'kind');
  return (
    kinds !== undefined &&
    sampleTexts(region, kinds.column).some(
      (text) => readBudgetKind(text) !== undefined && readFrameKind(text) === undefined,
    )
  );
}

function exactFields(layout: TableLayout, region: Region): Set<string> {
  const fields = new Set<string>();
  for (const { text } of region.headers) {
    const field = templateField(layout, text);
    if (field !== undefined) fields.add(field);
  }
  return fields;
}

/** The template's wordings are certain; another wording of a field that the table lacks is taken at the dictionary's word. */
function toMatch(dictionary: HeaderDictionary, layout: TableLayout, region: Region): TemplateMatch {
  const assignments: Assignment[] = [];
  const later: Assignment[] = [];
  for (const header of region.headers) {
    const field = templateField(layout, header.text);
    if (field !== undefined) assignments.push({ header, field, confidence: 1 });
    else {
      const match = matchHeader(dictionary, layout.entity, header);
      if (match && match.confidence >= 0.8 && !match.field.startsWith(':') && !match.field.startsWith('history'))
        later.push(match);
    }
  }
  const taken = new Set(assignments.map(({ field }) => field));
  for (const match of later) {
    if (taken.has(match.field)) continue;
    taken.add(match.field);
    assignments.push(match);
  }
  return { layout, assignments: assignments.sort((a, b) => a.header.column - b.header.column) };
}
