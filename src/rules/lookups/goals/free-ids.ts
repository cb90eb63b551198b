import type { Plan } from '../../../plan/plan';
import type { GovernanceModel } from '../../../models/model';
import { idKey, nameKey, splitList } from '../../../text/ids';
import { goalChain, type GoalChain, type GoalNode } from './goals';
import { numbered, withNumber } from './lost-ids';

/** Hands out ids that no goal has, in the pattern of the goals around. */
export interface FreeIds {
  /** A free id for a goal without one, never the same twice; undefined where no goal near it has a numbered id. */
  take(node: GoalNode): string | undefined;
}

type Parts = Pick<Plan, 'goals' | 'measures' | 'activities' | 'assignments' | 'followUps'>;

/**
 * The ids that goals can be given: the one by which others refer to the goal in vain, so that they find it again; else the next after the highest of
 * the pattern that the goals around have.
 */
export function freeIds(plan: Parts, model: GovernanceModel): FreeIds {
  const chain = goalChain(plan, model);
  const { nodes } = chain;
  const taken = new Set(nodes.flatMap(({ goal }) => (goal.id === undefined ? [] : [idKey(goal.id)])));
  const patterns = new Map<string, Pattern>();
  const highest = new Map<string, number>();
  for (const { goal } of nodes) {
    const pattern = goal.id === undefined ? undefined : numbered(goal.id);
    if (!pattern) continue;
    patterns.set(patternKey(pattern), pattern);
    highest.set(patternKey(pattern), Math.max(highest.get(patternKey(pattern)) ?? 0, pattern.number));
  }
  const near = patternsNear(nodes);
  const vain = idsInVain(plan, chain, taken).filter((id) => patterns.has(patternKey(numbered(id)!)));
  const occupied = new Set([...taken, ...vain.map(idKey)]);
  const meaning = new Map(vain.map((id) => [chain.find(id), id]));
  const alike = countBy(near.values(), patternKey);
  const unclaimed = vain.filter((id) => !chain.find(id));
  const unclaimedOf = countBy(unclaimed, (id) => patternKey(numbered(id)!));
  const byPlace = new Map(unclaimed.map((id) => [patternKey(numbered(id)!), id]));
  return {
    take(node) {
      const pattern = near.get(node);
      if (!pattern) return undefined;
      const place = patternKey(pattern);
      const isSure = alike.get(place) === 1 && unclaimedOf.get(place) === 1;
      let id = meaning.get(node) ?? (isSure ? byPlace.get(place) : undefined);
      if (id === undefined || taken.has(idKey(id))) {
        let number = (highest.get(place) ?? 0) + 1;
        // An id that rows refer to in vain is some other goal's.
        while (occupied.has(idKey(withNumber(pattern, number)))) number++;
        id = withNumber(pattern, number);
        highest.set(place, number);
      }
      taken.add(idKey(id));
      occupied.add(idKey(id));
      return id;
    },
  };
}

type Pattern = NonNullable<ReturnType<typeof numbered>>;

function patternKey({ prefix, suffix }: Pattern): string {
  return idKey(`${prefix}#${suffix}`);
}

function countBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/**
 * For each goal without an id the pattern of the nearest numbered one, before the goal rather than after it: of its level and its committee, else of
 * its level, else of any goal.
 */
function patternsNear(nodes: readonly GoalNode[]): ReadonlyMap<GoalNode, Pattern> {
  const [before, after] = [patternsPassed(nodes), patternsPassed([...nodes].reverse())];
  const found = new Map<GoalNode, Pattern>();
  for (const [node, earlier] of before) {
    const later = after.get(node)!;
    const pattern = [0, 1, 2].map((rank) => earlier[rank] ?? later[rank]).find((each) => each !== undefined);
    if (pattern) found.set(node, pattern);
  }
  return found;
}

/** The patterns last met on the way to each goal without an id: of its level and committee, of its level, of any. */
function patternsPassed(nodes: readonly GoalNode[]): ReadonlyMap<GoalNode, readonly (Pattern | undefined)[]> {
  const last = new Map<string, Pattern>();
  const passed = new Map<GoalNode, readonly (Pattern | undefined)[]>();
  for (const node of nodes) {
    const level = node.level?.id ?? '';
    const keys = [`${level}\n${nameKey(node.goal.organisations.join(';'))}`, level, '\n'];
    const { id, title } = node.goal;
    const pattern = id === undefined ? undefined : numbered(id);
    if (pattern) for (const key of keys) last.set(key, pattern);
    else if (id === undefined && title !== undefined)
      passed.set(
        node,
        keys.map((key) => last.get(key)),
      );
  }
  return passed;
}

/** The numbered ids, as written, that rows refer to although no goal has them; slips of an id that a goal has are left out. */
function idsInVain(
  { goals, measures, activities, assignments, followUps }: Parts,
  chain: GoalChain,
  taken: ReadonlySet<string>,
): readonly string[] {
  const references = [
    goals.flatMap(({ parentIds }) => parentIds),
    measures.flatMap(({ goalId }) => splitList(goalId ?? '')),
    activities.flatMap(({ goalIds }) => goalIds),
    assignments.flatMap(({ goalIds }) => goalIds),
    followUps.flatMap(({ goalId }) => splitList(goalId ?? '')),
  ].flat();
  const byKey = new Map(references.map((reference) => [idKey(reference), reference]));
  return [...byKey].filter(([key, id]) => !taken.has(key) && numbered(id) && !chain.near(id)).map(([, id]) => id);
}
