import type { BudgetRow, Plan } from '../../../plan/plan';
import { memoised } from '../memoised';

/** The distinct names in a budget's rows. */
export interface BudgetNames {
  /** What stands under Nämnd; undefined among them where a row names nobody. */
  readonly organisations: ReadonlySet<string | undefined>;
  /** What stands under Enhet. */
  readonly units: ReadonlySet<string>;
}

/** The names of a budget, gathered in one pass for all rules: hundreds of thousands of rows name the same few. */
export const budgetNames: (plan: Pick<Plan, 'budget'>) => BudgetNames = memoised(
  (plan: Pick<Plan, 'budget'>) => plan.budget,
  (rows: readonly BudgetRow[]): BudgetNames => {
    const organisations = new Set<string | undefined>();
    const units = new Set<string>();
    let lastOrganisation: string | undefined;
    let lastUnit: string | undefined;
    for (const [index, { organisation, unit }] of rows.entries()) {
      if (index === 0 || organisation !== lastOrganisation) organisations.add((lastOrganisation = organisation));
      if (unit !== lastUnit && unit !== undefined) units.add((lastUnit = unit));
    }
    return { organisations, units };
  },
);
