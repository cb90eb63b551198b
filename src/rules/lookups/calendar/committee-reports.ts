import type { FollowUp, Plan } from '../../../plan/plan';
import { problemOf } from '../../../plan/source';
import type { GovernanceModel } from '../../../models/model';
import { splitList } from '../../../text/ids';
import { goalReferences, stated } from '../goals/goal-references';
import { goalChain } from '../goals/goals';
import { namedCommittees, type NamedCommittees } from '../organisations/named-committees';
import { organisationLookup } from '../organisations/organisations';

/** On which days the committees of a plan followed up. */
export interface CommitteeReports {
  /** The days (ISO) of a committee's rows by its key, those for everyone included; each once, earliest first. */
  of(key: string): readonly string[];
  /** Whether a row of the committee has a date that cannot be read: it may be any day. */
  hasUnread(key: string): boolean;
  /** The committees that have rows of their own. */
  readonly keys: ReadonlySet<string>;
  /** The days of rows that cannot be said to be anybody's: each may be one committee's. */
  readonly ownerless: readonly string[];
  /** Every day, earliest first. */
  readonly days: readonly string[];
}

/** The committees' reports by Uppföljning: a row is its Nämnd's, else the committees' whose goal it is about. */
export function committeeReports(
  plan: Pick<Plan, 'goals' | 'organisations' | 'followUps'>,
  model: GovernanceModel,
): CommitteeReports {
  const organisations = organisationLookup(plan);
  const goals = goalReferences(
    goalChain(plan, model),
    plan.followUps.flatMap(({ goalId }) => goalId ?? []),
  );
  const ownersOf = (row: FollowUp): NamedCommittees => {
    if (stated(row.organisation) !== undefined) return namedCommittees(organisations, splitList(row.organisation!));
    const named = goals.named(row.goalId).goals.map(({ goal }) => namedCommittees(organisations, goal.organisations));
    return {
      everyone: named.some(({ everyone }) => everyone),
      keys: new Set(named.flatMap(({ keys }) => [...keys])),
    };
  };
  const byKey = new Map<string, Set<string>>();
  const unread = new Set<string>();
  const everyones = new Set<string>();
  const ownerless: string[] = [];
  const days = new Set<string>();
  for (const row of plan.followUps) {
    const { everyone, keys } = ownersOf(row);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, new Set());
    if (row.date === undefined) {
      if (problemOf(row, 'date')) for (const key of keys) unread.add(key);
      continue;
    }
    days.add(row.date);
    if (everyone) everyones.add(row.date);
    else if (keys.size === 0) ownerless.push(row.date);
    else for (const key of keys) byKey.get(key)!.add(row.date);
  }
  return {
    of: (key) => [...new Set([...(byKey.get(key) ?? []), ...everyones])].sort(),
    hasUnread: (key) => unread.has(key),
    keys: new Set(byKey.keys()),
    ownerless,
    days: [...days].sort(),
  };
}
