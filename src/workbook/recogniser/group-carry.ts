import { mergeTop } from './merges';
import type { Region } from './region';
import type { Carry, Spec } from './spec';

/** Fields whose column may group the rows to its right. */
const GROUPING = new Set([
  'organisation',
  'organisations',
  'goalId',
  'goalIds',
  'parentIds',
  'level',
  'kind',
  'unit',
  'activity',
  'perspective',
  'name',
  'id',
  'assignmentId',
  'item',
]);
/** A single empty cell in a long column is a slip, not a group. */
const LEAST_SHARE = 1 / 3;

/** The leading columns that group rows by being filled in the first row of each group only. */
export function groupCarry(region: Region, spec: Spec, rows: readonly number[]): Carry[] {
  const mains = new Set(['title', 'name']);
  const carry: Carry[] = [];
  for (const { field, header } of spec.columns) {
    const column = header.column;
    if (mains.has(field) && !(field === 'name' && hasLaterKey(spec, column))) continue;
    if (!GROUPING.has(field) || !isLeading(spec, column)) continue;
    let blank = 0;
    for (const row of rows) {
      const value = region.sheet.rows[row]?.values[column];
      const empty =
        (value === null || value === undefined || value === '') && mergeTop(region.sheet, row, column) === undefined;
      if (empty) blank += 1;
    }
    const first = rows[0] === undefined ? undefined : region.sheet.rows[rows[0]]?.values[column];
    if (blank === 0 || first === null || first === undefined || first === '' || blank < rows.length * LEAST_SHARE)
      continue;
    carry.push({ lead: column, follow: [] });
  }
  return carry.sort((a, b) => a.lead - b.lead);
}

/** A measure's name groups the rows of its years or sexes. */
function hasLaterKey(spec: Spec, column: number): boolean {
  return spec.columns.some(({ field, header }) => header.column > column && (field === 'year' || field === 'sex'));
}

/** Nothing but texts that say whose a row is stands to the left of a grouping column. */
function isLeading(spec: Spec, column: number): boolean {
  return spec.columns.every(({ field, header }) => header.column >= column || GROUPING.has(field));
}
