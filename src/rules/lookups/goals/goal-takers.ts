import type { Plan } from '../../../plan/plan';
import type { GovernanceModel, Level } from '../../../models/model';
import { goalLinks, type GoalLinks } from './goal-links';
import { goalChain, type GoalNode } from './goals';
import { namedCommittees, type NamedCommittees } from '../organisations/named-committees';
import { organisationLookup } from '../organisations/organisations';

/** Who takes a goal up: the committees that have a goal below it, or one whose place in the chain is uncertain and may be below it. */
export interface Takers extends NamedCommittees {
  /** How many goals below it are nobody's, or nobody's that is known: each may be one more committee's. */
  readonly ownerless: number;
}

/** Which committees have goals, and which of them take a goal up. */
export interface GoalTakers {
  /** The committees that have a goal below the council's levels. */
  readonly committees: ReadonlySet<string>;
  of(node: GoalNode): Takers;
}

/** Who takes up the goals of a plan, all committees' goals taken together. */
export function goalTakers(plan: Pick<Plan, 'goals' | 'organisations'>, model: GovernanceModel): GoalTakers {
  const chain = goalChain(plan, model);
  const links = goalLinks(chain);
  const organisations = organisationLookup(plan);
  const own = new Map<GoalNode, NamedCommittees>();
  for (const node of chain.nodes) {
    if (!node.level || node.level.decidedBy !== 'council')
      own.set(node, namedCommittees(organisations, node.goal.organisations));
  }
  const uncertain = new Map<Level, (node: GoalNode) => readonly string[]>();
  const maybe = (node: GoalNode, level: Level): readonly string[] => {
    let takers = uncertain.get(level);
    if (!takers) uncertain.set(level, (takers = uncertainTakers(level, chain.nodes, own, links)));
    return takers(node);
  };
  return {
    committees: new Set([...own.values()].flatMap(({ keys }) => [...keys])),
    of(node) {
      const named = links.descendantsOf(node).flatMap((each) => own.get(each) ?? []);
      const keys = new Set(named.flatMap((each) => [...each.keys]));
      if (node.level) for (const key of maybe(node, node.level)) keys.add(key);
      return {
        everyone: named.some(({ everyone }) => everyone),
        keys,
        ownerless: named.filter((each) => !each.everyone && each.keys.size === 0).length,
      };
    },
  };
}

/**
 * The committees of goals that lost their parent, for each goal of a level that may be the lost one: a committee's goals mostly stand
 * in the order of the goals above, so it is one between the parents of the goals before and after.
 */
function uncertainTakers(
  level: Level,
  nodes: readonly GoalNode[],
  own: ReadonlyMap<GoalNode, NamedCommittees>,
  links: GoalLinks,
): (node: GoalNode) => readonly string[] {
  const places = new Map<GoalNode, number>();
  for (const node of nodes) if (node.level === level) places.set(node, places.size);
  const goalsOf = new Map<string, GoalNode[]>();
  for (const [node, { keys }] of own) {
    if (!node.level?.parents.includes(level.id)) continue;
    for (const key of keys) {
      const goals = goalsOf.get(key);
      if (goals) goals.push(node);
      else goalsOf.set(key, [node]);
    }
  }
  const placesOf = (node: GoalNode): readonly number[] =>
    links.parentsOf(node).flatMap((parent) => places.get(parent) ?? []);
  const rowsOf = (goals: readonly GoalNode[]): (readonly number[])[] =>
    goals
      .map((goal) => (links.isLoose(goal) ? [] : placesOf(goal)))
      .filter((row, index) => row.length > 0 || links.isLoose(goals[index]!));
  const possible = [...goalsOf]
    .filter(([, goals]) => goals.some(links.isLoose))
    .map(([key, goals]) => ({ key, at: placesBetween(rowsOf(goals), places.size) }));
  return (node) => possible.filter(({ at }) => at[places.get(node) ?? -1]).map(({ key }) => key);
}

/** For each of `count` places whether a row without places may belong there: it lies between those of the rows before and after it. */
export function placesBetween(rows: readonly (readonly number[])[], count: number): readonly boolean[] {
  const steps = new Array<number>(count + 1).fill(0);
  const after: (readonly number[] | undefined)[] = [];
  let next: readonly number[] | undefined;
  for (let index = rows.length - 1; index >= 0; index--) {
    after[index] = next;
    if (rows[index]!.length > 0) next = rows[index];
  }
  let before: readonly number[] = [0];
  rows.forEach((row, index) => {
    if (row.length > 0) {
      before = row;
      return;
    }
    const ends = [...before, ...(after[index] ?? [count - 1])];
    steps[Math.min(...ends)]! += 1;
    steps[Math.max(...ends) + 1]! -= 1;
  });
  let open = 0;
  return steps.slice(0, count).map((step) => (open += step) > 0);
}
