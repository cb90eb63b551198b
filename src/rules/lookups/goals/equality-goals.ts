import type { Organisation, Plan } from '../../../plan/plan';
import { problemOf } from '../../../plan/source';
import type { GovernanceModel, Level } from '../../../models/model';
import { isNoCommittee } from '../money/framed-committees';
import { goalChain, type GoalNode } from './goals';
import { impliedOwners } from './implied-owners';
import { namesIn } from '../organisations/named-committees';
import { meansEveryone, organisationLookup, type OrganisationLookup } from '../organisations/organisations';

/** The steps of the organisation that are to have equality goals of their own, top down. */
export type Rank = 'committee' | 'department' | 'unit';

export const RANKS: readonly Rank[] = ['committee', 'department', 'unit'];

/** Whose the equality goals of a plan are. */
export interface EqualityGoals {
  /** The organisations of a rank that can be judged: none where the workbook has no goals of that rank at all. */
  judged(rank: Rank): readonly Organisation[];
  of(organisation: Organisation): readonly GoalNode[];
  ownersOf(node: GoalNode): readonly Organisation[];
  /** Whether a goal that lost its owner may be the one that the organisation seems to lack: that loss is a finding of its own. */
  mayHaveOne(organisation: Organisation): boolean;
}

/** The rank of an organisation; undefined for the council, companies, associations, auditors and rows that name nobody. */
export function rankOf({ kind, name, code }: Organisation): Rank | undefined {
  if ((name ?? code) === undefined) return undefined;
  if (kind === 'department' || kind === 'unit') return kind;
  return (kind === 'executive' || kind === 'committee') && !isNoCommittee(name ?? '') ? 'committee' : undefined;
}

/** The rank whose goals stand on a level. */
export function rankOfLevel(level: Level | undefined): Rank | undefined {
  return RANKS.find((rank) => rank === level?.decidedBy);
}

/**
 * The equality goals of each committee, department and unit. A goal belongs to whom its cell names; where a goal of the departments names
 * only their committee, it may be any of them, and counts for each. A mark that cannot be read counts as yes.
 */
export function equalityGoals(plan: Pick<Plan, 'goals' | 'organisations'>, model: GovernanceModel): EqualityGoals {
  const organisations = organisationLookup(plan);
  const { nodes } = goalChain(plan, model);
  const ranked = new Map<Rank, readonly Organisation[]>(
    RANKS.map((rank) => [rank, plan.organisations.filter((each) => rankOf(each) === rank)]),
  );
  const owners = new Map<GoalNode, readonly Organisation[]>();
  const byText = new Map<string, readonly Organisation[]>();
  const goals = new Map<Organisation, GoalNode[]>();
  for (const node of nodes) {
    if (node.level?.decidedBy === 'council' || !isEquality(node)) continue;
    // Each distinct cell is looked up once a level.
    const text = [node.level?.id ?? '', ...node.goal.organisations].join('\n');
    const own = byText.get(text) ?? ownersOf(node, organisations, ranked);
    byText.set(text, own);
    owners.set(node, own);
    for (const organisation of own) {
      const list = goals.get(organisation);
      if (list) list.push(node);
      else goals.set(organisation, [node]);
    }
  }
  const used = new Set(nodes.map(({ level }) => rankOfLevel(level)));
  const judged = (rank: Rank): readonly Organisation[] => {
    const own = ranked.get(rank)!;
    return used.has(rank) || own.some((each) => goals.has(each)) ? own : [];
  };
  const maybe = new Set(RANKS.flatMap((rank) => lostOwners(rank, ranked.get(rank)!, owners, goals)));
  return {
    judged,
    of: (organisation) => goals.get(organisation) ?? [],
    ownersOf: (node) => owners.get(node) ?? [],
    mayHaveOne: (organisation) => maybe.has(organisation),
  };
}

function isEquality({ goal }: GoalNode): boolean {
  return goal.equality === true || problemOf(goal, 'equality') !== undefined;
}

function ownersOf(
  { goal, level }: GoalNode,
  organisations: OrganisationLookup,
  ranked: ReadonlyMap<Rank, readonly Organisation[]>,
): readonly Organisation[] {
  const rank = rankOfLevel(level);
  const owners = new Set<Organisation>();
  for (const name of namesIn(organisations, goal.organisations)) {
    if (meansEveryone(name)) {
      for (const each of ranked.get(rank ?? 'committee')!) owners.add(each);
      continue;
    }
    const named = organisations.meant(name);
    if (!named) continue;
    owners.add(named);
    const own = rankOf(named);
    if (!rank || !own || own === rank) continue;
    const isAbove = RANKS.indexOf(own) < RANKS.indexOf(rank);
    for (const each of isAbove ? below(named, organisations) : above(named, organisations))
      if (rankOf(each) === rank) owners.add(each);
  }
  return [...owners];
}

/** All that belongs under an organisation by Tillhör, however the list loops. */
function below(organisation: Organisation, organisations: OrganisationLookup): readonly Organisation[] {
  const seen = new Set([organisation]);
  for (const each of seen) for (const child of organisations.childrenOf(each)) seen.add(child);
  seen.delete(organisation);
  return [...seen];
}

/** What an organisation belongs to by Tillhör, nearest first, however the list loops. */
export function above(organisation: Organisation, organisations: OrganisationLookup): readonly Organisation[] {
  const seen = new Set<Organisation>();
  let current: Organisation | undefined = organisation;
  while (current?.parent !== undefined) {
    const parent = organisations.find(current.parent);
    if (!parent || parent === organisation || seen.has(parent)) break;
    seen.add(parent);
    current = parent;
  }
  return [...seen];
}

/** The organisations of a rank that goals without a known owner may belong to, told by the goals around them. */
function lostOwners(
  rank: Rank,
  ranked: readonly Organisation[],
  owners: ReadonlyMap<GoalNode, readonly Organisation[]>,
  goals: ReadonlyMap<Organisation, readonly GoalNode[]>,
): readonly Organisation[] {
  const places = new Map(ranked.map((each, place) => [each, place]));
  const rows = [...owners]
    .filter(([{ level }, own]) => rankOfLevel(level) === rank || (!level && own.length === 0))
    .map(([, own]) => ({ own, at: own.flatMap((each) => places.get(each) ?? []) }))
    // A goal of somebody else, as of a company, stands in nobody's place.
    .filter(({ own, at }) => own.length === 0 || at.length > 0)
    .map(({ at }) => at);
  const bare = ranked.flatMap((each, place) => (goals.has(each) ? [] : [place]));
  return [...impliedOwners(rows, bare).values()].flat().map((place) => ranked[place]!);
}
