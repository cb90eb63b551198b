import type { BudgetKind, BudgetRow, Plan } from '../../plan/plan';
import { sumKronor } from '../../plan/money';
import { plannedAmount } from './amounts';
import { meansCouncil, organisationLookup } from './organisations';

/**
 * The budget rows whose owner cannot be told: no name, or one that the list lacks. They may be any committee's, so a sum that they
 * would put right is not called wrong; what is wrong with the name is another rule's finding.
 */
export function ownerlessBudget(plan: Pick<Plan, 'budget' | 'organisations'>): readonly BudgetRow[] {
  const organisations = organisationLookup(plan);
  const known = new Map<string, boolean>();
  return plan.budget.filter(({ organisation: name }) => {
    if (name === undefined) return true;
    let isKnown = known.get(name);
    if (isKnown === undefined) {
      isKnown = !organisations.listed || meansCouncil(name) || (organisations.find(name) ?? organisations.near(name)) !== undefined;
      known.set(name, isKnown);
    }
    return !isKnown;
  });
}

/** What rows of a kind plan for a year, in kronor. */
export function plannedSum(rows: readonly BudgetRow[], kind: BudgetKind, year: number): number {
  return sumKronor(rows.flatMap((row) => (row.kind === kind ? [plannedAmount(row, year)?.value ?? 0] : [])));
}
