import type { Plan } from '../../../plan/plan';
import type { GovernanceModel, Level } from '../../../models/model';
import type { ActivityLinks } from '../activities/activities';
import { goalLinks } from './goal-links';
import { goalChain, type GoalNode } from './goals';
import { impliedOwners } from './implied-owners';
import { namedCommittees } from '../organisations/named-committees';
import { organisationLookup } from '../organisations/organisations';

/**
 * Which of a level's bare goals (nothing hangs on them) may be bare only because a goal or an activity below lost its reference: that
 * loss is the finding, not the bare goal. Judged for each committee's goals by themselves, since they stand in the order of the
 * goals above.
 */
export function spareGoals(
  plan: Pick<Plan, 'goals' | 'organisations'>,
  model: GovernanceModel,
  level: Level,
  bare: readonly GoalNode[],
  activities: readonly ActivityLinks[],
): ReadonlySet<GoalNode> {
  const spared = new Set<GoalNode>();
  if (bare.length === 0) return spared;
  const { nodes } = goalChain(plan, model);
  const links = goalLinks(goalChain(plan, model));
  const places = bare.map(({ index }) => index);
  const spare = (rows: readonly (readonly number[])[]): void => {
    for (const owners of impliedOwners(rows, places).values()) for (const owner of owners) spared.add(nodes[owner]!);
  };
  const organisations = organisationLookup(plan);
  const groups = new Map<string, (readonly number[])[]>();
  for (const node of nodes) {
    if (!node.level?.parents.includes(level.id)) continue;
    const row = placesOn(level, links.parentsOf(node));
    if (row.length === 0 && !links.isLoose(node)) continue;
    const committees = [...namedCommittees(organisations, node.goal.organisations).keys].sort().join('\n');
    const rows = groups.get(committees);
    const own = links.isLoose(node) ? [] : row;
    if (rows) rows.push(own);
    else groups.set(committees, [own]);
  }
  for (const rows of groups.values()) spare(rows);
  const served = activities.map(({ goals, own }) => (own.unknown.length > 0 ? [] : goals));
  spare(
    served
      .filter((goals) => goals.length === 0 || placesOn(level, goals).length > 0)
      .map((goals) => placesOn(level, goals)),
  );
  return spared;
}

function placesOn(level: Level, nodes: readonly GoalNode[]): readonly number[] {
  return nodes.flatMap((node) => (node.level === level ? [node.index] : []));
}
