import type { Expression } from '../../../formulas/expression';
import type { CellsReference } from '../../../formulas/sum-of';
import type { RangeFacts } from '../../../plan/facts';
import { nameKey } from '../../../text/ids';
import type { MoneyRow } from '../money/money-rows';
import { referencedCells } from '../referenced-rows';
import type { SumCell } from './sum-cell';

/** The words of the kinds, as people write them in conditions. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^intäkt/, ['income']],
  [/^(?:kostnad|utgift)/, ['cost']],
  [/^invest/, ['investment']],
  [/^drift/, ['operating', 'income', 'cost']],
  [/^(?:resurs)?fördelning/, ['allocation']],
  [/^särskil/, ['grant']],
];

/** Whether a row that a conditional sum's range leaves out would meet its conditions; true where they cannot be known. */
export function meetsCriteria(
  facts: RangeFacts,
  sum: SumCell,
  row: MoneyRow,
  label: string | undefined,
  own: MoneyRow | undefined,
): boolean {
  return sum.terms.every(({ criteria }) =>
    criteria.every(({ cells, wanted }) => {
      const field = fieldOf(facts, cells, sum);
      if (field === undefined) return true;
      const words = wantedWords(facts, wanted, sum, field, label, own);
      return words === undefined || fits(row, field, words);
    }),
  );
}

function fieldOf(facts: RangeFacts, cells: CellsReference, { row, rowsDown }: SumCell): string | undefined {
  const area = referencedCells(facts, cells, row, rowsDown);
  return area && facts.columns.find(({ column }) => column === area.left)?.fields[0];
}

/** What a condition asks for: a text, or what stands in the sum's own row. */
function wantedWords(
  facts: RangeFacts,
  wanted: Expression | undefined,
  { row, rowsDown }: SumCell,
  field: string,
  label: string | undefined,
  own: MoneyRow | undefined,
): string | undefined {
  if (wanted?.kind === 'text') return /[<>=*?]/.test(wanted.value) ? undefined : wanted.value;
  if (wanted?.kind === 'number') return String(wanted.value);
  if (wanted?.kind !== 'range' && wanted?.kind !== 'table') return undefined;
  const area = referencedCells(facts, wanted, row, rowsDown);
  if (area?.top !== row) return undefined;
  if (own) return valueOf(own, field);
  return label?.replace(/^\s*(?:summa|totalt)\s+/i, '');
}

function fits(row: MoneyRow, field: string, words: string): boolean {
  const key = nameKey(words);
  if (field === 'kind') {
    const kinds = KINDS.find(([word]) => word.test(key))?.[1] ?? [key];
    return row.kind !== undefined && kinds.includes(row.kind);
  }
  const value = valueOf(row, field);
  return value === undefined || value === key;
}

function valueOf(row: MoneyRow, field: string): string | undefined {
  switch (field) {
    case 'kind':
      return row.kind;
    case 'unit':
      return row.unit;
    case 'account':
      return row.account;
    case 'activity':
      return row.activity;
    case 'text':
      return row.text;
    case 'year':
      return row.year === undefined ? undefined : String(row.year);
    default:
      return undefined;
  }
}
