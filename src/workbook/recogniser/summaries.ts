import { nameKey } from '../../text/ids';
import type { SheetSnapshot } from '../snapshot';
import type { RecognisedBlock } from './recognised';

const FROM_OTHER_SHEET = /(?:^|[^\]\w])(?:'[^'[\]]+'|[\p{L}\p{N}_.]+)!/u;
const ADDING_UP = /^(?:IF(?:ERROR)?\()?(?:SUMIFS?|SUMPRODUCT|SUBTOTAL|GETPIVOTDATA|COUNTIFS?)\(/i;
const SAMPLE = 200;

/**
 * Blocks without those that only repeat others of their kind: most of their values are formulas that fetch or add up other sheets'
 * cells, or (frames and budgets) they give the same committees less finely than a block elsewhere. Template tables always stay.
 */
export function withoutSummaries(blocks: readonly RecognisedBlock[], sheetOf: (name: string) => SheetSnapshot | undefined): RecognisedBlock[] {
  const derived = new Set(blocks.filter((block) => !block.template && isDerived(block, sheetOf(block.sheet))));
  return blocks.filter((block) => {
    if (block.template || block.entity === 'settings') return true;
    const others = blocks.filter((other) => other !== block && other.entity === block.entity && other.sheet !== block.sheet && !derived.has(other));
    if (others.length === 0) return true;
    if (derived.has(block)) return false;
    return !repeatsFiner(block, others, sheetOf);
  });
}

/** Whether most numbers, or for other entities most cells, of a block are formulas over other sheets. */
function isDerived(block: RecognisedBlock, sheet: SheetSnapshot | undefined): boolean {
  let cells = 0;
  let fetched = 0;
  const money = block.entity === 'frames' || block.entity === 'budget';
  for (const { row } of block.rows.slice(0, SAMPLE)) {
    for (const { column } of block.columns) {
      const value = sheet?.rows[row]?.values[column];
      if (value === null || value === undefined || (money && typeof value !== 'number')) continue;
      cells += 1;
      const formula = sheet?.rows[row]?.formulas?.[column];
      if (formula !== undefined && (FROM_OTHER_SHEET.test(formula) || ADDING_UP.test(formula))) fetched += 1;
    }
  }
  return cells > 0 && fetched / cells > 0.5;
}

/** Whether another block gives the same committees, and either more finely or as the template's own. */
function repeatsFiner(block: RecognisedBlock, others: readonly RecognisedBlock[], sheetOf: (name: string) => SheetSnapshot | undefined): boolean {
  if (block.entity !== 'frames' && block.entity !== 'budget') return false;
  const own = organisationsOf(block, sheetOf(block.sheet));
  if (own.size === 0) return false;
  const fineness = block.columns.filter(isDetail).length;
  return others.some((other) => {
    const theirs = organisationsOf(other, sheetOf(other.sheet));
    const covered = [...own].filter((key) => theirs.has(key)).length;
    const kinds = [other, block].map(({ constants }) => constants['kind']?.value);
    if (covered < own.size * 0.8 || (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1])) return false;
    if (other.template) return true;
    return block.entity === 'budget' && other.columns.filter(isDetail).length > fineness && other.rows.length > block.rows.length;
  });
}

function isDetail({ field }: { readonly field: string }): boolean {
  return field === 'account' || field === 'activity' || field === 'text' || field === 'unit';
}

function organisationsOf(block: RecognisedBlock, sheet: SheetSnapshot | undefined): Set<string> {
  const keys = new Set<string>();
  const column = block.columns.find(({ field }) => field === 'organisation')?.column;
  const constant = block.constants['organisation']?.value;
  if (typeof constant === 'string') keys.add(nameKey(constant));
  if (column === undefined) return keys;
  for (const { row } of block.rows) {
    const value = sheet?.rows[row]?.values[column];
    if (typeof value === 'string' && value.trim() !== '') keys.add(nameKey(value));
  }
  return keys;
}
