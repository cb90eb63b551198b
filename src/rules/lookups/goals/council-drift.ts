import type { Plan } from '../../../plan/plan';
import { hasColumn } from '../../../plan/source';
import type { GovernanceModel } from '../../../models/model';
import { nameKey } from '../../../text/ids';
import { goalChain, type GoalChain, type GoalNode } from './goals';
import { namedCommittees } from '../organisations/named-committees';
import { organisationLookup } from '../organisations/organisations';

/** A goal of the workbook and the master's goal that it is. */
export interface GoalPair {
  readonly own: GoalNode;
  readonly master: GoalNode;
}

/** How the council's goals of a workbook and of its master belong together. */
export interface CouncilDrift {
  readonly pairs: readonly GoalPair[];
  /** The pairs whose ids differ. */
  readonly renamed: readonly GoalPair[];
  /** The workbook's goals that the master lacks, and the master's that the workbook lacks. */
  readonly added: readonly GoalNode[];
  readonly missing: readonly GoalNode[];
  /** Whether a goal hangs on other goals than in the master. */
  hangsElsewhere(pair: GoalPair): boolean;
}

/**
 * Matches the council's goals of a workbook with the master's: by id, else by text; one goal of a level that is left on each side is the
 * same goal as well. A committee's workbook needs only the goals that are everybody's or its own.
 */
export function councilDrift(
  plan: Pick<Plan, 'settings' | 'goals' | 'organisations'>,
  master: Plan,
  model: GovernanceModel,
): CouncilDrift {
  const own = goalChain(plan, model);
  const theirs = new Map(councilGoals(goalChain(master, model)).map((node) => [node.key!, node]));
  const pairs: GoalPair[] = [];
  const taken = new Set<GoalNode>();
  const added: GoalNode[] = [];
  for (const node of own.nodes) {
    const match = node.key === undefined ? undefined : theirs.get(node.key);
    if (match && !taken.has(match)) {
      taken.add(match);
      pairs.push({ own: node, master: match });
    } else if (isCouncils(node) && node.holdsId && !node.duplicateOf) {
      added.push(node);
    }
  }
  const missing = [...theirs.values()].filter((node) => !taken.has(node));
  const renamed = pairUp(added, missing);
  const isPaired = new Set(renamed.flatMap(({ own: mine, master: other }) => [mine, other]));
  const mastersKeys = new Map([...pairs, ...renamed].map((pair) => [pair.own, pair.master.key]));
  const above = ({ parents }: GoalNode): string =>
    parents
      .map((parent) => mastersKeys.get(parent) ?? parent.key ?? '')
      .sort()
      .join('\n');
  return {
    pairs,
    renamed,
    added: added.filter((node) => !isPaired.has(node)),
    missing: missing.filter((node) => !isPaired.has(node) && concerns(plan, master, node)),
    hangsElsewhere: ({ own: mine, master: other }) =>
      [mine, other].every(({ goal }) => hasColumn(goal, 'parentIds')) && above(mine) !== above(other),
  };
}

function isCouncils({ level }: GoalNode): boolean {
  return level?.decidedBy === 'council';
}

function councilGoals({ nodes }: GoalChain): readonly GoalNode[] {
  return nodes.filter((node) => isCouncils(node) && node.holdsId && !node.duplicateOf);
}

function pairUp(added: readonly GoalNode[], missing: readonly GoalNode[]): readonly GoalPair[] {
  const pairs: GoalPair[] = [];
  const byText = new Map(missing.map((node) => [nameKey(node.goal.title ?? ''), node]));
  const left = added.filter((own) => {
    const key = nameKey(own.goal.title ?? '');
    const master = key === '' ? undefined : byText.get(key);
    if (master) {
      byText.delete(key);
      pairs.push({ own, master });
    }
    return !master;
  });
  const rest = new Set(byText.values());
  for (const own of left) {
    const alike = [...rest].filter(({ level }) => level === own.level);
    const alone = left.filter(({ level }) => level === own.level).length === 1;
    if (alone && alike.length === 1) pairs.push({ own, master: alike[0]! });
  }
  return pairs;
}

/** Whether a goal of the master has to stand in the workbook: in a committee's own, what is given to others has not. */
function concerns({ settings }: Pick<Plan, 'settings'>, master: Plan, { goal }: GoalNode): boolean {
  if (settings.committee === undefined) return true;
  const organisations = organisationLookup(master);
  const { everyone, keys } = namedCommittees(organisations, goal.organisations);
  const [committee] = namedCommittees(organisations, [settings.committee]).keys;
  return everyone || keys.size === 0 || committee === undefined || keys.has(committee);
}
