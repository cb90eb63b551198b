import type { Plan } from '../../../plan/plan';
import type { GovernanceModel } from '../../../models/model';
import { goalChain, type GoalNode } from '../goals/goals';
import { impliedOwners } from '../goals/implied-owners';
import { measureLookup, type MeasureGroup } from './measures';

/** The measures that count for a goal when it is judged whether it has enough of them. */
export interface MeasureOwners {
  /**
   * The goal's measures, and those that may be its own but for a slip that another rule reports: a goal id that is a typo of its
   * id, or an empty or unknown one among its own measures.
   */
  countFor(node: GoalNode): readonly MeasureGroup[];
}

const built = new WeakMap<object, MeasureOwners>();

/** Who the measures of a plan belong to, slips forgiven; built once for each look-up. */
export function measureOwners(plan: Pick<Plan, 'goals' | 'measures'>, model: GovernanceModel): MeasureOwners {
  const lookup = measureLookup(plan, model);
  let owners = built.get(lookup);
  if (!owners) built.set(lookup, (owners = build(plan, model)));
  return owners;
}

function build(plan: Pick<Plan, 'goals' | 'measures'>, model: GovernanceModel): MeasureOwners {
  const chain = goalChain(plan, model);
  const lookup = measureLookup(plan, model);
  const likely = new Map<GoalNode, Set<MeasureGroup>>();
  const add = (node: GoalNode, group: MeasureGroup): void => {
    const own = likely.get(node);
    if (own) own.add(group);
    else likely.set(node, new Set([group]));
  };
  const bare = chain.nodes
    .filter((node) => node.level?.measurable && lookup.of(node).length === 0)
    .map(({ index }) => index);
  const implied = impliedOwners(
    lookup.groups.map(({ goals }) => goals.map(({ index }) => index)),
    bare,
  );
  lookup.groups.forEach((group, place) => {
    for (const node of group.goals) add(node, group);
    for (const row of group.rows) {
      for (const reference of lookup.named(row.goalId).unknown) {
        const near = chain.near(reference);
        if (near) add(near, group);
      }
    }
    for (const index of implied.get(place) ?? []) add(chain.nodes[index]!, group);
  });
  return { countFor: (node) => [...(likely.get(node) ?? [])] };
}
