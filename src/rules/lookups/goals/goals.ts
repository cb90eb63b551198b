import type { Goal, Plan } from '../../../plan/plan';
import { findLevel } from '../../../models/built-in-models';
import { meansVision } from '../../../models/means-vision';
import type { GovernanceModel, Level } from '../../../models/model';
import { idKey, nameKey } from '../../../text/ids';
import { isNotMeasured } from '../../../text/words';
import { lostIds } from './lost-ids';
import { NearIndex } from '../near-index';

/** A goal in its chain. */
export interface GoalNode {
  readonly goal: Goal;
  /** Where it stands among the goals. */
  readonly index: number;
  /** The key of its id; of a goal whose id is missing or taken, the key that its place in the sequence implies, if any. */
  readonly key: string | undefined;
  /** Whether the goal has its id by right, so that what refers to the id means this goal; a missing or taken id is a finding of its own. */
  readonly holdsId: boolean;
  /** True for each later goal of an id that another goal already has. */
  readonly duplicateOf: GoalNode | undefined;
  readonly level: Level | undefined;
  /** The goals above that its parent ids name (several are allowed), without itself. */
  readonly parents: readonly GoalNode[];
  readonly children: readonly GoalNode[];
}

/** A parent as a goal's cell names it; no node where no goal is meant. */
export interface NamedParent {
  readonly reference: string;
  readonly node: GoalNode | undefined;
}

/** All goals of a plan, linked. */
export interface GoalChain {
  readonly nodes: readonly GoalNode[];
  nodeOf(goal: Goal): GoalNode;
  /** The goal that a reference means: by id, by `id title`, by a title that only one goal has, or as "Vision". */
  find(reference: string): GoalNode | undefined;
  /** The one goal whose id differs from the reference by a single edit, or only in spaces; undefined when none or several do. */
  near(reference: string): GoalNode | undefined;
  /** The parents that a goal names, itself included where it names itself; marks for nothing (`–`) are left out. */
  parentsNamedBy(goal: Goal): readonly NamedParent[];
  /** The level that needs no parent: the vision where it has a row, else the level below it. */
  readonly topLevel: Level | undefined;
}

type Draft = { -readonly [K in keyof GoalNode]: GoalNode[K] } & { parents: GoalNode[]; children: GoalNode[] };

const built = new WeakMap<readonly Goal[], WeakMap<GovernanceModel, GoalChain>>();

/** The goal chain of a plan under a model; built once for each. */
export function goalChain(plan: Pick<Plan, 'goals'>, model: GovernanceModel): GoalChain {
  let byModel = built.get(plan.goals);
  if (!byModel) built.set(plan.goals, (byModel = new WeakMap()));
  let chain = byModel.get(model);
  if (!chain) byModel.set(model, (chain = buildChain(plan.goals, model)));
  return chain;
}

function buildChain(goals: readonly Goal[], model: GovernanceModel): GoalChain {
  const byKey = new Map<string, Draft>();
  const levels = new Map<string, Level | undefined>();
  const levelOf = (text: string | undefined): Level | undefined => {
    if (text === undefined) return undefined;
    if (!levels.has(text)) levels.set(text, findLevel(model, text));
    return levels.get(text);
  };
  const lost = lostIds(
    goals,
    goals.flatMap(({ parentIds }) => parentIds),
  );
  const firstOf = new Map<string, Draft>();
  const nodes = goals.map((goal, index): Draft => {
    const own = goal.id === undefined ? undefined : idKey(goal.id);
    const first = own === undefined ? undefined : firstOf.get(own);
    const implied = lost.get(goal);
    const key = implied ? implied[0] : own;
    const node: Draft = {
      goal,
      index,
      key,
      holdsId: own !== undefined && key === own,
      duplicateOf: first,
      level: levelOf(goal.level),
      parents: [],
      children: [],
    };
    if (own !== undefined && !first) firstOf.set(own, node);
    if (key !== undefined) byKey.set(key, node);
    return node;
  });
  // A goal without its own id is found under every id that its place in the sequence implies.
  for (const node of nodes)
    for (const implied of lost.get(node.goal) ?? []) if (!byKey.has(implied)) byKey.set(implied, node);
  const byTitle = uniqueTitles(nodes);
  const visions = nodes.filter((node) => node.level?.vision);
  const visionOf = (reference: string): Draft | undefined =>
    visions.length === 1 && meansVision(reference) ? visions[0] : undefined;
  const find = (reference: string): Draft | undefined =>
    byKey.get(idKey(reference)) ??
    findByIdAndTitle(reference, byKey) ??
    byTitle.get(nameKey(reference)) ??
    visionOf(reference);
  const readParents = ({ parentIds }: Goal): { reference: string; node: Draft | undefined }[] => {
    // A title that holds the list's separator is one reference all the same.
    const whole =
      parentIds.length > 1 ? [parentIds.join(', '), parentIds.join('; ')].find((text) => find(text)) : undefined;
    const named = (whole === undefined ? parentIds : [whole]).map((reference) => ({
      reference,
      node: find(reference),
    }));
    return named.filter(({ reference, node }) => node || !isNotMeasured(reference));
  };
  const stray = lost.size > 0 ? strayParent(nodes, lost, readParents) : undefined;
  if (stray) byKey.set(stray.key, stray.node);
  const parentsOf = new Map(nodes.map(({ goal }) => [goal, readParents(goal)]));
  for (const node of nodes) {
    for (const { node: parent } of parentsOf.get(node.goal)!) {
      if (!parent || parent === node || node.parents.includes(parent)) continue;
      node.parents.push(parent);
      parent.children.push(node);
    }
  }
  const byGoal = new Map(nodes.map((node) => [node.goal, node]));
  return {
    nodes,
    nodeOf: (goal) => byGoal.get(goal)!,
    find,
    near: onlyNear(nodes),
    parentsNamedBy: (goal) => parentsOf.get(goal) ?? readParents(goal),
    topLevel: model.levels.find((level) => visions.length > 0 || !level.vision),
  };
}

/**
 * The one goal without its own id that none is known to hang on, where all that is sought in vain is one id of a goal of its level: by
 * several goals, or by the goal right below it. A reference that is only mistyped stands alone.
 */
function strayParent(
  nodes: readonly Draft[],
  lost: ReadonlyMap<Goal, readonly string[]>,
  readParents: (goal: Goal) => readonly { readonly reference: string; readonly node: Draft | undefined }[],
): { readonly key: string; readonly node: Draft } | undefined {
  const claimed = new Set<Draft>();
  const seeking = new Map<string, Draft[]>();
  for (const node of nodes) {
    for (const { reference, node: parent } of readParents(node.goal)) {
      if (parent) claimed.add(parent);
      else seeking.set(idKey(reference), [...(seeking.get(idKey(reference)) ?? []), node]);
    }
  }
  const [sought, ...others] = [...seeking];
  if (!sought || others.length > 0) return undefined;
  const [key, seekers] = sought;
  const strays = nodes.filter(
    (node) =>
      lost.has(node.goal) &&
      !claimed.has(node) &&
      seekers.every(({ level }) => node.level !== undefined && level?.parents.includes(node.level.id)),
  );
  const [node, ...more] = strays;
  if (!node || more.length > 0) return undefined;
  return seekers.length > 1 || seekers[0]!.index === node.index + 1 ? { key, node } : undefined;
}

function uniqueTitles(nodes: readonly Draft[]): Map<string, Draft> {
  const titles = new Map<string, Draft>();
  const repeated = new Set<string>();
  for (const node of nodes) {
    if (node.goal.title === undefined) continue;
    const key = nameKey(node.goal.title);
    if (titles.has(key)) repeated.add(key);
    titles.set(key, node);
  }
  for (const key of repeated) titles.delete(key);
  return titles;
}

/** `F1 God service` or `F1: God service` where a goal F1 has a title that begins so. */
function findByIdAndTitle(reference: string, byKey: ReadonlyMap<string, Draft>): Draft | undefined {
  const match = /^(\S+?)[\s:.–-]+(\S.*)$/u.exec(reference.trim());
  const node = match ? byKey.get(idKey(match[1]!)) : undefined;
  const title = node?.goal.title;
  return title !== undefined && nameKey(title).startsWith(nameKey(match![2]!)) ? node : undefined;
}

/** The one goal whose own id is close to the reference. */
function onlyNear(nodes: readonly Draft[]): (reference: string) => Draft | undefined {
  let index: NearIndex<Draft> | undefined;
  return (reference) => {
    if (!index) {
      index = new NearIndex();
      for (const node of nodes)
        if (node.goal.id !== undefined && !node.duplicateOf) index.add(idKey(node.goal.id), node);
    }
    const found = index.near(idKey(reference));
    return found.length === 1 ? found[0] : undefined;
  };
}

/** The goals above a goal, nearest first, each once, however the chain loops. */
export function ancestorsOf(node: GoalNode): readonly GoalNode[] {
  const found = new Set<GoalNode>();
  let edge: readonly GoalNode[] = [node];
  while (edge.length > 0) {
    const above = edge.flatMap(({ parents }) => parents).filter((parent) => parent !== node && !found.has(parent));
    for (const parent of above) found.add(parent);
    edge = [...new Set(above)];
  }
  return [...found];
}
