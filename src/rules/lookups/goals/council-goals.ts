import type { Plan } from '../../../plan/plan';
import type { GovernanceModel } from '../../../models/model';
import { goalChain, type GoalNode } from './goals';
import { measureLookup } from '../measures/measures';
import { meansCouncil, organisationLookup } from '../organisations/organisations';

/**
 * The council's goals that a committee's own workbook only quotes: not one of them has a measure there, since the council measures
 * them in its own plan. Empty in a workbook for the whole municipality, and where the model leaves all measuring to the council.
 */
export function councilGoalsElsewhere(
  plan: Pick<Plan, 'settings' | 'organisations' | 'goals' | 'measures'>,
  model: GovernanceModel,
): ReadonlySet<GoalNode> {
  const { committee } = plan.settings;
  const council =
    committee !== undefined &&
    (meansCouncil(committee) || organisationLookup(plan).find(committee)?.kind === 'council');
  const isShared = model.levels.some(({ decidedBy, measurable }) => measurable && decidedBy !== 'council');
  if (committee === undefined || council || !isShared) return new Set();
  const goals = goalChain(plan, model).nodes.filter(({ level }) => level?.decidedBy === 'council');
  const measures = measureLookup(plan, model);
  return new Set(goals.some((node) => measures.of(node).length > 0) ? [] : goals);
}
