import type { BudgetKind, BudgetRow, Plan } from '../../plan/plan';
import { sumKronor } from '../../plan/money';
import { plannedAmount } from './committee-budgets';
import { isOwned } from './committee-frames';
import { knownNames } from './known-names';

/**
 * The budget rows whose owner cannot be told: no name, or one that the list lacks. They may be any committee's, so a sum that they
 * would put right is not called wrong; what is wrong with the name is another rule's finding.
 */
export function ownerlessBudget(plan: Pick<Plan, 'settings' | 'budget' | 'organisations'>): readonly BudgetRow[] {
  const names = knownNames(plan);
  const owned = new Map<string | undefined, boolean>();
  return plan.budget.filter(({ organisation: name }) => {
    let answer = owned.get(name);
    if (answer === undefined) owned.set(name, (answer = isOwned(names, name)));
    return !answer;
  });
}

/** What rows of a kind plan for a year, in kronor. */
export function plannedSum(rows: readonly BudgetRow[], kind: BudgetKind, year: number): number {
  return sumKronor(rows.flatMap((row) => (row.kind === kind ? [plannedAmount(row, year)?.value ?? 0] : [])));
}
