import type { BudgetKind, BudgetRow } from '../../plan/plan';
import type { ReadNote } from './read-note';

/** The kind that an account's class tells (Kommun-Bas: class 3 is income, classes 4 to 8 are costs); its name may follow the number. */
function kindOfAccount(account: string | undefined): BudgetKind | undefined {
  if (account === undefined || !/^[1-9]\d{1,5}(?:\s+\D.*)?$/.test(account)) return undefined;
  if (account.startsWith('3')) return 'income';
  return /^[4-8]/.test(account) ? 'cost' : undefined;
}

/**
 * Brings the budget's signs to the plan's: income and costs both positive. A sheet that uses the ledger's signs (income of class 3
 * negative throughout) or the reverse (costs negative throughout) is recognised by its rows and turned; a row without Typ gets
 * the kind of its account.
 */
export function normaliseSigns(rows: readonly BudgetRow[]): {
  readonly rows: readonly BudgetRow[];
  readonly notes: readonly ReadNote[];
  /** The kind that was turned, by sheet. */
  readonly turned: ReadonlyMap<string, 'income' | 'cost'>;
} {
  const typed = rows.map((row) => (row.kind !== undefined || row.source.problems?.['kind'] ? row : kindRow(row)));
  const bySheet = new Map<string, BudgetRow[]>();
  for (const row of typed) {
    const list = bySheet.get(row.source.block.sheet);
    if (list) list.push(row);
    else bySheet.set(row.source.block.sheet, [row]);
  }
  const notes: ReadNote[] = [];
  const turned = new Map<string, 'income' | 'cost'>();
  for (const [sheet, list] of bySheet) {
    const income = mostlyNegative(list, 'income');
    const cost = mostlyNegative(list, 'cost');
    if (income && !cost) {
      turned.set(sheet, 'income');
      notes.push({ messageId: 'ledger-signs', sheet });
    } else if (cost && !income) {
      turned.set(sheet, 'cost');
      notes.push({ messageId: 'costs-negative', sheet });
    }
  }
  if (turned.size === 0) return { rows: typed, notes, turned };
  return {
    rows: typed.map((row) =>
      row.kind !== undefined && turned.get(row.source.block.sheet) === row.kind ? turnedRow(row) : row,
    ),
    notes,
    turned,
  };
}

/** A row that is read again unchanged is mended into the same object as before, so that it is known for unchanged. */
function onceFor(mend: (row: BudgetRow) => BudgetRow): (row: BudgetRow) => BudgetRow {
  const made = new WeakMap<BudgetRow, BudgetRow>();
  return (row) => {
    const known = made.get(row) ?? mend(row);
    made.set(row, known);
    return known;
  };
}

const kindRow = onceFor((row) => {
  const kind = kindOfAccount(row.account);
  return kind === undefined ? row : { ...row, kind, source: workedOut(row.source) };
});

const turnedRow = onceFor((row) => ({
  ...row,
  amounts: row.amounts.map((amount) => ({ ...amount, value: amount.value === 0 ? 0 : -amount.value })),
}));

/** In the template's own table the column is wanted all the same; elsewhere the account is as good. */
function workedOut(source: BudgetRow['source']): BudgetRow['source'] {
  return source.block.template ? { ...source, derived: [...(source.derived ?? []), 'kind'] } : source;
}

/** Whether three of four amounts of a kind are negative, with at least three to judge by: a row or two may have the wrong sign. */
function mostlyNegative(rows: readonly BudgetRow[], kind: BudgetKind): boolean {
  let negative = 0;
  let all = 0;
  for (const row of rows) {
    if (row.kind !== kind) continue;
    for (const { value } of row.amounts) {
      if (value === 0) continue;
      all += 1;
      if (value < 0) negative += 1;
    }
  }
  return all >= 3 && negative >= all * 0.75;
}
