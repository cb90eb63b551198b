import type { EntityKind } from '../../plan/source';
import { headerKey } from '../../text/headers';
import { nameKey } from '../../text/ids';
import type { SheetSnapshot } from '../snapshot';
import data from './dictionary.json';
import type { RecognisedBlock } from './recognised';

const SHEET_REFERENCE = /(?:'([^'[\]]+)'|(?<![\]\p{L}\p{N}_.])([\p{L}\p{N}_.]+))!/gu;
const ADDING_UP = /^(?:IF(?:ERROR)?\()?(?:SUMIFS?|SUMPRODUCT|SUBTOTAL|GETPIVOTDATA|COUNTIFS?)\(/i;
const SAMPLE = 200;
const SUMMARY_SHEETS = new Set(data.summarySheets.map(headerKey));
const MONEY: ReadonlySet<EntityKind> = new Set(['frames', 'budget']);

type SheetOf = (name: string) => SheetSnapshot | undefined;

/**
 * Blocks without those that only repeat others: most of their values are formulas that fetch or add up the cells of such blocks, their
 * sheet is named as a summary, or (frames and budgets) they give the same committees less finely than a block elsewhere. Template
 * tables always stay.
 */
export function withoutSummaries(blocks: readonly RecognisedBlock[], sheetOf: SheetOf): RecognisedBlock[] {
  const related = (block: RecognisedBlock): RecognisedBlock[] =>
    blocks.filter(
      (other) =>
        other !== block && (other.entity === block.entity || (MONEY.has(block.entity) && MONEY.has(other.entity))),
    );
  const derived = new Set(
    blocks.filter(
      (block) => !block.template && block.entity !== 'settings' && isDerived(block, related(block), sheetOf),
    ),
  );
  return blocks.filter((block) => {
    if (block.template || block.entity === 'settings') return true;
    const others = related(block).filter((other) => !derived.has(other) && other.sheet !== block.sheet);
    if (derived.has(block)) return false;
    if (others.length > 0 && SUMMARY_SHEETS.has(headerKey(block.sheet))) return false;
    return !repeatsFiner(
      block,
      others.filter(({ entity }) => entity === block.entity),
      sheetOf,
    );
  });
}

/** Whether most numbers, or for other entities most cells, of a block are formulas over blocks of its own kind. */
function isDerived(block: RecognisedBlock, related: readonly RecognisedBlock[], sheetOf: SheetOf): boolean {
  const sheet = sheetOf(block.sheet);
  const sources = new Set(
    related.filter((other) => other.sheet !== block.sheet).map((other) => other.sheet.toLowerCase()),
  );
  const beside = related.some((other) => other.sheet === block.sheet && other.headerRow !== block.headerRow);
  if (sources.size === 0 && !beside) return false;
  let cells = 0;
  let fetched = 0;
  for (const { row } of block.rows.slice(0, SAMPLE)) {
    for (const { column } of block.columns) {
      const value = sheet?.rows[row]?.values[column];
      if (value === null || value === undefined || (MONEY.has(block.entity) && typeof value !== 'number')) continue;
      cells += 1;
      const formula = sheet?.rows[row]?.formulas?.[column];
      if (formula === undefined) continue;
      const names = [...formula.matchAll(SHEET_REFERENCE)].map((match) => (match[1] ?? match[2]!).toLowerCase());
      if (names.some((name) => sources.has(name)) || (names.length === 0 && beside && ADDING_UP.test(formula)))
        fetched += 1;
    }
  }
  return cells > 0 && fetched / cells > 0.5;
}

/** Whether another block gives the same committees, and either more finely or as the template's own. */
function repeatsFiner(block: RecognisedBlock, others: readonly RecognisedBlock[], sheetOf: SheetOf): boolean {
  if (block.entity !== 'frames' && block.entity !== 'budget') return false;
  const own = organisationsOf(block, sheetOf(block.sheet));
  if (own.size === 0) return false;
  const fineness = block.columns.filter(isDetail).length;
  return others.some((other) => {
    const theirs = organisationsOf(other, sheetOf(other.sheet));
    const covered = [...own].filter((key) => theirs.has(key)).length;
    const kinds = [other, block].map(({ constants }) => constants['kind']?.value);
    if (covered < own.size * 0.8 || (kinds[0] !== undefined && kinds[1] !== undefined && kinds[0] !== kinds[1]))
      return false;
    if (other.template) return true;
    return (
      block.entity === 'budget' &&
      other.columns.filter(isDetail).length > fineness &&
      other.rows.length > block.rows.length
    );
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
