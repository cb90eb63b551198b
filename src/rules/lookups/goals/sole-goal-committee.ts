import type { Plan } from '../../../plan/plan';
import type { GovernanceModel } from '../../../models/model';
import { activityLookup } from '../activities/activities';
import { goalChain, type GoalNode } from './goals';
import { namedCommittees } from '../organisations/named-committees';
import { isCommittee, meansEveryone, organisationLookup } from '../organisations/organisations';

/**
 * The key of the committee whose own workbook this is, judged by its goals and activities: then the other committees' goals are in
 * other workbooks and nothing can be said of them. Undefined where goals or activities of others stand in it too.
 */
export function soleGoalCommittee(
  plan: Pick<Plan, 'settings' | 'goals' | 'activities' | 'assignments' | 'organisations'>,
  model: GovernanceModel,
): string | undefined {
  const organisations = organisationLookup(plan);
  const working = workingCommittees(plan, model);
  const stated = plan.settings.committee;
  if (stated === undefined) {
    const keys = new Set<string>();
    for (const each of working) {
      for (const key of each) keys.add(key);
      if (keys.size > 1) return undefined;
    }
    return keys.size === 1 && plan.organisations.filter(isCommittee).length > 2 ? [...keys][0] : undefined;
  }
  if (meansEveryone(stated)) return undefined;
  const key = [...namedCommittees(organisations, [stated]).keys][0];
  if (key === undefined) return undefined;
  for (const keys of working) if (!keys.has(key)) return undefined;
  return key;
}

/**
 * The committees of each goal below the council's levels and of each goal that an activity serves, where they are known; one by
 * one, since the first few mostly tell.
 */
function* workingCommittees(
  plan: Pick<Plan, 'goals' | 'activities' | 'assignments' | 'organisations'>,
  model: GovernanceModel,
): Generator<ReadonlySet<string>, void, undefined> {
  const organisations = organisationLookup(plan);
  const known = ({ goal }: GoalNode): ReadonlySet<string> | undefined => {
    const { everyone, keys } = namedCommittees(organisations, goal.organisations);
    return everyone || keys.size === 0 ? undefined : keys;
  };
  for (const node of goalChain(plan, model).nodes) {
    const keys = node.level && node.level.decidedBy !== 'council' ? known(node) : undefined;
    if (keys) yield keys;
  }
  for (const { goals } of activityLookup(plan, model).links) {
    for (const node of goals) {
      const keys = known(node);
      if (keys) yield keys;
    }
  }
}
