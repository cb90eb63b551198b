import { headerKey } from '../../text/headers';
import { nameKey } from '../../text/ids';
import type { SheetSnapshot } from '../snapshot';
import type { RecognisedBlock } from './recognised';

type SheetOf = (name: string) => SheetSnapshot | undefined;

const SET_ASIDE = /(?:^| )(?:gam(?:malt?|la)|kopia|copy|old|backup|arkiv|utkast|tidigare|föregående|ersatt)(?: |$)/;
/** What Excel adds to the name of a sheet that is copied. */
const COPY_NUMBER = /\s\(\d\)$/;
const KEY_FIELDS = ['organisation', 'title', 'name', 'item', 'goalId'];
const MOST = 0.8;

/**
 * Blocks without those of sheets set aside: hidden, named as copies, or by a year before the budget year. Only where another sheet
 * gives the same rows for a same year: the only one of its kind is read wherever it stands.
 */
export function withoutCopies(
  blocks: readonly RecognisedBlock[],
  sheetOf: SheetOf,
  budgetYear: number | undefined,
): RecognisedBlock[] {
  const isAside = (block: RecognisedBlock): boolean => {
    if (sheetOf(block.sheet)?.visibility !== 'visible') return true;
    const years = block.sheet.match(/(?<!\d)20[1-9]\d(?!\d)/g)?.map(Number) ?? [];
    const old = years.length === 1 && budgetYear !== undefined && years[0]! < budgetYear;
    return old || COPY_NUMBER.test(block.sheet) || SET_ASIDE.test(headerKey(block.sheet));
  };
  const aside = new Set(blocks.filter((block) => block.entity !== 'settings' && isAside(block)));
  if (aside.size === 0) return [...blocks];
  return blocks.filter(
    (block) =>
      !aside.has(block) ||
      !blocks.some(
        (other) => other.entity === block.entity && !aside.has(other) && isRepeatedBy(block, other, sheetOf),
      ),
  );
}

function isRepeatedBy(block: RecognisedBlock, other: RecognisedBlock, sheetOf: SheetOf): boolean {
  const years = yearFields(block);
  const theirYears = yearFields(other);
  if (years.size > 0 && ![...years].some((field) => theirYears.has(field))) return false;
  const [own, theirs] = [keysOf(block, sheetOf), keysOf(other, sheetOf)];
  return own.size > 0 && [...own].filter((key) => theirs.has(key)).length >= own.size * MOST;
}

function yearFields(block: RecognisedBlock): Set<string> {
  return new Set(block.columns.flatMap(({ field }) => (/[:]|^year$/.test(field) ? [field] : [])));
}

function keysOf(block: RecognisedBlock, sheetOf: SheetOf): Set<string> {
  const sheet = sheetOf(block.sheet);
  const column = KEY_FIELDS.flatMap((field) => block.columns.find((one) => one.field === field)?.column ?? [])[0];
  const keys = new Set<string>();
  if (column === undefined) return keys;
  for (const { row } of block.rows) {
    const value = sheet?.rows[row]?.values[column];
    if (typeof value === 'string' || typeof value === 'number') keys.add(nameKey(String(value)));
  }
  return keys;
}
