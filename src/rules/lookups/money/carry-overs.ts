import type { CarryOver, Plan } from '../../../plan/plan';
import { organisationLookup } from '../organisations/organisations';

/** The first row of each committee and year in Överföring: the committee's key, then the year. */
export type CarryOvers = ReadonlyMap<string, ReadonlyMap<number, CarryOver>>;

/** What the committees carry over, by committee and year; rows without a name or a year are left out. */
export function carryOversByCommittee(plan: Pick<Plan, 'carryOvers' | 'organisations'>): CarryOvers {
  const organisations = organisationLookup(plan);
  const keys = new Map<string, string>();
  const byCommittee = new Map<string, Map<number, CarryOver>>();
  for (const row of plan.carryOvers) {
    if (row.organisation === undefined || row.year === undefined) continue;
    let key = keys.get(row.organisation);
    if (key === undefined) keys.set(row.organisation, (key = organisations.committeeKey(row.organisation)));
    let years = byCommittee.get(key);
    if (!years) byCommittee.set(key, (years = new Map<number, CarryOver>()));
    if (!years.has(row.year)) years.set(row.year, row);
  }
  return byCommittee;
}

/** A committee's name as the organisation list writes it, else as the row does. */
export function committeeName(plan: Pick<Plan, 'organisations'>, name: string): string {
  const organisations = organisationLookup(plan);
  const found = organisations.meant(name);
  return found ? (organisations.committeeOf(found).name ?? found.id) : name;
}
