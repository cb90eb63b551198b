import { nameKey } from '../../text/ids';
import { readBudgetKind, readFrameKind } from '../layout/choices';
import type { Assignment } from './assign';
import { looksLikeCommittee } from './committee-names';
import { sampleColumn, sampleTexts, type Region } from './region';
import type { Spec } from './spec';

const MOST_SAMPLED = 200;
/** One committee that is spelt wrong does not make the others units. */
const MOST = 0.8;

/**
 * The columns of frames and budgets whose headers say one thing and whose values another: a column of kinds headed `Ram`, kinds under
 * committees in the column `Nämnd`, committees in the only column for `Ansvar`. `committees` are the keys of the known ones.
 */
export function readLabelColumns(
  entity: Spec['entity'],
  columns: readonly Assignment[],
  region: Region,
  committees: ReadonlySet<string>,
): Assignment[] {
  if (entity !== 'frames' && entity !== 'budget') return [...columns];
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  return columns.map((column) => {
    const { field, header } = column;
    if (entity === 'frames' && !has('kind')) {
      if (field === 'amount' && isMostly(region, header.column, (text) => readFrameKind(text) !== undefined))
        return { ...column, field: 'kind', confidence: 0.6 };
      if (field === 'organisation' && groupsKinds(region, header.column, readFrameKind))
        return { ...column, field: 'kind', confidence: 0.6 };
    }
    if (entity === 'budget') {
      if (field === 'organisation' && !has('text') && groupsKinds(region, header.column, readBudgetKind))
        return { ...column, field: 'text', confidence: 0.6 };
      if (field === 'unit' && !has('organisation') && namesCommittees(region, header.column, committees))
        return { ...column, field: 'organisation', confidence: 0.6 };
    }
    return column;
  });
}

/** Whether a column holds bare committees, each above rows of kinds: `Socialnämnden`, `Driftram`, `Investeringsram`. */
export function groupsKinds(region: Region, column: number, readKind: (text: string) => unknown): boolean {
  let kinds = 0;
  let committees = 0;
  for (let row = region.dataTop; row <= Math.min(region.bottom, region.dataTop + MOST_SAMPLED); row++) {
    const values = region.sheet.rows[row]?.values;
    const text = values?.[column];
    if (!values || typeof text !== 'string') continue;
    if (readKind(text) !== undefined) kinds += 1;
    else if (looksLikeCommittee(text)) {
      if (region.headers.some((header) => header.column !== column && (values[header.column] ?? '') !== ''))
        return false;
      committees += 1;
    }
  }
  return kinds >= 2 && committees > 0;
}

function isMostly(region: Region, column: number, test: (text: string) => boolean): boolean {
  const texts = sampleTexts(region, column);
  return texts.length > 0 && texts.filter(test).length >= texts.length * MOST;
}

function namesCommittees(region: Region, column: number, committees: ReadonlySet<string>): boolean {
  const texts = new Set<string>();
  for (const value of sampleColumn(region, column, MOST_SAMPLED))
    if (typeof value === 'string' || typeof value === 'number') texts.add(String(value).trim());
  const named = [...texts].filter((text) => committees.has(nameKey(text)) || looksLikeCommittee(text));
  return named.length > 0 && named.length >= texts.size * 0.5;
}
