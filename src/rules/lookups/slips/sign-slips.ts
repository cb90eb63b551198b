import type { BudgetAmount, BudgetRow } from '../../../plan/plan';
import { nameKey } from '../../../text/ids';
import { swings, takesAway } from './negative-words';

/** Amounts of one budget row whose sign disagrees with the rest. */
export interface SignSlip {
  readonly row: BudgetRow;
  /** `year`: one year of the row; `row`: all of them. */
  readonly kind: 'year' | 'row';
  readonly amounts: readonly BudgetAmount[];
}

/** Smaller amounts change sign by rounding and corrections, in kronor. */
const LEAST = 1_000;
/** How far in size the odd amount may be from those that it is compared with; an outcome really may be negative, so there it has to be nearly the same. */
const [ALIKE, ALIKE_OUTCOME] = [3, 1.25];
/** How many other rows of the same account or wording say what is usual. */
const GROUP = 3;

/** The rows and years of a budget, income and costs positive, that have the wrong sign. Rows that naturally take away are left alone. */
export function signSlips(budget: readonly BudgetRow[]): readonly SignSlip[] {
  const negative = budget.filter(({ amounts }) => amounts.some(({ value }) => value < 0));
  if (negative.length === 0) return [];
  const usual = usualSigns(budget);
  return negative.flatMap((row): SignSlip[] => {
    const text = nameKey(row.text ?? '');
    if (row.kind === undefined || swings(text)) return [];
    const stated = row.amounts.filter(({ value }) => Math.abs(value) >= LEAST);
    const below = stated.filter(({ value }) => value < 0);
    if (below.length === 0) return [];
    if (below.length === stated.length)
      return !takesAway(text) && isAgainstGroup(row, usual) ? [{ row, kind: 'row', amounts: below }] : [];
    const above = stated.filter(({ value }) => value > 0);
    const alike = above.filter((each) => isAlike(each, below[0]!)).length;
    return below.length > 1 || alike < 2 || alike * 2 <= above.length ? [] : [{ row, kind: 'year', amounts: below }];
  });
}

function isAlike(amount: BudgetAmount, odd: BudgetAmount): boolean {
  const ratio = Math.abs(amount.value / odd.value);
  const most = odd.phase === 'actual' ? ALIKE_OUTCOME : ALIKE;
  return ratio <= most && ratio >= 1 / most;
}

/** How many rows of an account or a wording have only positive amounts, and how many any negative one. */
interface Signs {
  positive: number;
  negative: number;
}

function usualSigns(budget: readonly BudgetRow[]): ReadonlyMap<string, Signs> {
  const groups = new Map<string, Signs>();
  for (const row of budget) {
    const isNegative = row.amounts.some(({ value }) => value < 0);
    for (const key of groupsOf(row)) {
      let signs = groups.get(key);
      if (!signs) groups.set(key, (signs = { positive: 0, negative: 0 }));
      if (isNegative) signs.negative += 1;
      else if (row.amounts.length > 0) signs.positive += 1;
    }
  }
  return groups;
}

/** Whether the other rows of the same account or wording, or where it has a wording of its own most rows of the kind, are positive throughout. */
function isAgainstGroup(row: BudgetRow, usual: ReadonlyMap<string, Signs>): boolean {
  if (row.kind === 'investment' || row.amounts.filter(({ value }) => value !== 0).length < 2) return false;
  const [whole, ...own] = groupsOf(row).map((key) => usual.get(key)!);
  if (own.some(({ positive, negative }) => negative > 1 && negative > positive)) return false;
  return (
    own.some(({ positive, negative }) => positive >= GROUP && negative === 1) ||
    (row.text !== undefined && whole!.positive >= 2 * GROUP && whole!.negative * 4 <= whole!.positive)
  );
}

function groupsOf({ source, kind, account, text }: BudgetRow): readonly string[] {
  const whole = `${source.block.sheet}|${kind}`;
  return [
    whole,
    ...(account === undefined ? [] : [`${whole}|konto ${nameKey(account)}`]),
    ...(text === undefined ? [] : [`${whole}|text ${nameKey(text)}`]),
  ];
}
