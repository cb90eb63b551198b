import type { Plan } from '../../plan/plan';
import type { GovernanceModel } from '../../models/model';
import { activityLookup } from './activities';
import { goalChain, type GoalNode } from './goals';
import { namedCommittees } from './named-committees';
import { isCommittee, meansEveryone, organisationLookup } from './organisations';

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
    const keys = new Set(working.flatMap((each) => [...each]));
    return keys.size === 1 && plan.organisations.filter(isCommittee).length > 2 ? [...keys][0] : undefined;
  }
  if (meansEveryone(stated)) return undefined;
  const key = [...namedCommittees(organisations, [stated]).keys][0];
  return key !== undefined && working.every((keys) => keys.has(key)) ? key : undefined;
}

/** The committees of each goal below the council's levels and of each goal that an activity serves, where they are known. */
function workingCommittees(
  plan: Pick<Plan, 'goals' | 'activities' | 'assignments' | 'organisations'>,
  model: GovernanceModel,
): readonly ReadonlySet<string>[] {
  const organisations = organisationLookup(plan);
  const own = goalChain(plan, model).nodes.filter(({ level }) => level && level.decidedBy !== 'council');
  const served = activityLookup(plan, model).links.flatMap(({ goals }) => goals);
  return [...new Set<GoalNode>([...own, ...served])]
    .map(({ goal }) => namedCommittees(organisations, goal.organisations))
    .filter(({ everyone, keys }) => !everyone && keys.size > 0)
    .map(({ keys }) => keys);
}
