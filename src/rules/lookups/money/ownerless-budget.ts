import type { BudgetKind, BudgetRow, Organisation, Plan } from '../../../plan/plan';
import { sumKronor } from '../../../plan/money';
import { budgetNames } from './budget-names';
import { plannedAmount } from './committee-budgets';
import { isOwned } from './committee-frames';
import { knownNames } from '../organisations/known-names';

const found = new WeakMap<readonly BudgetRow[], WeakMap<readonly Organisation[], readonly BudgetRow[]>>();

/**
 * The budget rows whose owner cannot be told: no name, or one that the list lacks. They may be any committee's, so a sum that they
 * would put right is not called wrong; what is wrong with the name is another rule's finding. Found once for each plan.
 */
export function ownerlessBudget(plan: Pick<Plan, 'settings' | 'budget' | 'organisations'>): readonly BudgetRow[] {
  let byList = found.get(plan.budget);
  if (!byList) found.set(plan.budget, (byList = new WeakMap()));
  let rows = byList.get(plan.organisations);
  if (!rows) byList.set(plan.organisations, (rows = withoutOwner(plan)));
  return rows;
}

function withoutOwner(plan: Pick<Plan, 'settings' | 'budget' | 'organisations'>): readonly BudgetRow[] {
  const names = knownNames(plan);
  const strangers = new Set([...budgetNames(plan).organisations].filter((name) => !isOwned(names, name)));
  return strangers.size === 0 ? [] : plan.budget.filter(({ organisation }) => strangers.has(organisation));
}

/** What rows of a kind plan for a year, in kronor. */
export function plannedSum(rows: readonly BudgetRow[], kind: BudgetKind, year: number): number {
  return sumKronor(rows.flatMap((row) => (row.kind === kind ? [plannedAmount(row, year)?.value ?? 0] : [])));
}
