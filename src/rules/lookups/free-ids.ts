import type { Plan } from '../../plan/plan';
import type { GovernanceModel } from '../../models/model';
import { idKey } from '../../text/ids';
import { goalChain, type GoalNode } from './goals';
import { numbered, withNumber } from './lost-ids';

/** Hands out ids that no goal has, in the pattern of the goals around. */
export interface FreeIds {
  /** A free id for a goal without one, never the same twice; undefined where no goal near it has a numbered id. */
  take(node: GoalNode): string | undefined;
}

type Parts = Pick<Plan, 'goals' | 'measures' | 'activities' | 'assignments' | 'followUps'>;

/** The ids that goals can be given: the one that its place implies where others refer to it, else the next after the pattern's highest. */
export function freeIds(plan: Parts, model: GovernanceModel): FreeIds {
  const { nodes } = goalChain(plan, model);
  const taken = new Set(nodes.flatMap(({ goal }) => (goal.id === undefined ? [] : [idKey(goal.id)])));
  const referred = referredIds(plan);
  const highest = new Map<string, number>();
  for (const { goal } of nodes) {
    const pattern = goal.id === undefined ? undefined : numbered(goal.id);
    if (pattern) highest.set(patternKey(pattern), Math.max(highest.get(patternKey(pattern)) ?? 0, pattern.number));
  }
  return {
    take(node) {
      const pattern = patternNear(node, nodes);
      if (!pattern) return undefined;
      const implied = node.key === undefined ? undefined : numbered(node.key);
      const isUsed = node.key !== undefined && referred.has(node.key) && !taken.has(node.key);
      const place = patternKey(pattern);
      let number = isUsed && implied && patternKey(implied) === place ? implied.number : (highest.get(place) ?? 0) + 1;
      while (taken.has(idKey(withNumber(pattern, number)))) number++;
      const id = withNumber(pattern, number);
      taken.add(idKey(id));
      highest.set(place, Math.max(highest.get(place) ?? 0, number));
      return id;
    },
  };
}

type Pattern = NonNullable<ReturnType<typeof numbered>>;

function patternKey({ prefix, suffix }: Pattern): string {
  return idKey(`${prefix}#${suffix}`);
}

/** The pattern of the nearest goal of the same level that has a numbered id: the one before, else the one after; else of any goal. */
function patternNear(node: GoalNode, nodes: readonly GoalNode[]): Pattern | undefined {
  let fallback: Pattern | undefined;
  for (const step of [-1, 1]) {
    for (let index = node.index + step; index >= 0 && index < nodes.length; index += step) {
      const other = nodes[index]!;
      const pattern = other.goal.id === undefined ? undefined : numbered(other.goal.id);
      if (!pattern) continue;
      if (other.level === node.level) return pattern;
      fallback ??= pattern;
    }
  }
  return fallback;
}

function referredIds({ goals, measures, activities, assignments, followUps }: Parts): ReadonlySet<string> {
  const ids = [
    goals.flatMap(({ parentIds }) => parentIds),
    measures.flatMap(({ goalId }) => goalId ?? []),
    activities.flatMap(({ goalIds }) => goalIds),
    assignments.flatMap(({ goalIds }) => goalIds),
    followUps.flatMap(({ goalId }) => goalId ?? []),
  ];
  return new Set(ids.flat().map(idKey));
}
