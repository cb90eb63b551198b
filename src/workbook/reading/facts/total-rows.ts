import type { TotalRow } from '../../../plan/facts';
import { isTotalLabel, isWholeLabel } from '../../recogniser/row-kind';
import type { RowSnapshot } from '../../snapshot';
import type { FactsRange } from './facts-range';

/** How far under a table a total that nobody made part of it is looked for. */
const BELOW = 8;
const SUM = /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i;

/** The totals of a range: those between its rows, headings with sums, the table's total row, and what adds up right under a table. */
export function totalRows(one: FactsRange): TotalRow[] {
  const { sheet, outline, blocks } = one;
  const rows = new Set(outline.totals);
  for (const row of outline.headings) if (hasNumber(one, sheet.rows[row])) rows.add(row);
  if (blocks[0]!.table !== undefined) for (const row of totalsBelow(one)) rows.add(row);
  return [...rows].sort((a, b) => a - b).map((row) => ({ row, label: totalText(one, sheet.rows[row]) }));
}

function totalsBelow(one: FactsRange): number[] {
  const { sheet, range, blocks } = one;
  if (!['frames', 'budget', 'carryOvers', 'allocations'].includes(blocks[0]!.entity)) return [];
  const found: number[] = [];
  let blank = 0;
  for (let row = range.bottom + 1; row <= range.bottom + BELOW && blank < 2; row++) {
    const values = sheet.rows[row];
    const label = firstText(one, values);
    if (label === '' && !hasNumber(one, values)) {
      blank += 1;
      continue;
    }
    if (!hasNumber(one, values) || otherTable(one, row)) break;
    const adds = values!.formulas?.slice(range.left, range.right + 1).some((formula) => SUM.test(formula ?? ''));
    if (!isTotalLabel(label) && !isWholeLabel(label) && !adds) break;
    found.push(row);
  }
  return found;
}

function otherTable({ sheet, range }: FactsRange, row: number): boolean {
  return sheet.tables.some(
    (table) =>
      table.range.top > range.top &&
      table.range.top <= row &&
      table.range.left <= range.right &&
      table.range.right >= range.left,
  );
}

function hasNumber({ range }: FactsRange, row: RowSnapshot | undefined): boolean {
  if (!row) return false;
  for (let column = range.left; column <= range.right; column++)
    if (typeof row.values[column] === 'number' || row.formulas?.[column] !== undefined) return true;
  return false;
}

/** The text that says what the row adds up, beside a committee's name; else its first. */
function totalText(one: FactsRange, row: RowSnapshot | undefined): string {
  const values = row?.values.slice(one.range.left, one.range.right + 1) ?? [];
  const total = values.find((value): value is string => typeof value === 'string' && isTotalLabel(value.trim()));
  return total?.trim() ?? firstText(one, row);
}

function firstText({ range }: FactsRange, row: RowSnapshot | undefined): string {
  for (let column = range.left; column <= range.right; column++) {
    const value = row?.values[column];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}
