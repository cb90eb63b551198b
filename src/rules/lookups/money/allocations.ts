import type { Allocation, Plan } from '../../../plan/plan';
import { organisationLookup } from '../organisations/organisations';

/** What a committee is allotted one year. */
export interface YearsAllocations {
  readonly key: string;
  /** Undefined where the rows state no year: then the budget year is meant. */
  readonly year: number | undefined;
  readonly rows: readonly Allocation[];
}

/** The rows of Resursfördelning by committee and year, and those whose committee is not named or unknown. */
export function allocationsByOwner(plan: Pick<Plan, 'allocations' | 'organisations' | 'settings'>): {
  readonly owned: readonly YearsAllocations[];
  readonly ownerless: readonly Allocation[];
} {
  const organisations = organisationLookup(plan);
  const owned = new Map<string, YearsAllocations & { rows: Allocation[] }>();
  const ownerless: Allocation[] = [];
  for (const row of plan.allocations) {
    const name = row.organisation;
    if (name === undefined || (organisations.listed && !organisations.meant(name))) {
      ownerless.push(row);
      continue;
    }
    const key = organisations.committeeKey(name);
    const year = row.year ?? plan.settings.budgetYear;
    const place = `${key}/${year}`;
    const known = owned.get(place);
    if (known) known.rows.push(row);
    else owned.set(place, { key, year, rows: [row] });
  }
  return { owned: [...owned.values()], ownerless };
}
