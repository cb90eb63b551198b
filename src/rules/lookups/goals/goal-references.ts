import { cellOf } from '../../../plan/source';
import { idKey, splitList } from '../../../text/ids';
import { isNotMeasured } from '../../../text/words';
import type { GoalChain, GoalNode } from './goals';

/** What a cell that refers to goals says. */
export interface NamedGoals {
  readonly goals: readonly GoalNode[];
  /** The references that no goal has, as written. */
  readonly unknown: readonly string[];
}

/** Reads the references of one table to goals. */
export interface GoalReferences {
  /** The goals of a cell that holds one reference, or several where it is no goal's as a whole. */
  named(text: string | undefined): NamedGoals;
  /** The goals of a cell that was read as a list. */
  namedIn(list: readonly string[]): NamedGoals;
}

const NONE: NamedGoals = { goals: [], unknown: [] };

/** A reference as written; undefined where the cell is empty or holds a mark such as `–` for nothing. */
export function stated(text: string | undefined): string | undefined {
  return text === undefined || isNotMeasured(text) ? undefined : text;
}

/**
 * The references of a table, given all of them as written. Where one goal lost its id and all that is unknown is one id, that is
 * the goal that is meant: the lost id is one finding, not one for each row that still uses it.
 */
export function goalReferences(chain: GoalChain, references: Iterable<string>): GoalReferences {
  const known = new Map<string, NamedGoals>();
  const claimed = new Set<GoalNode>();
  const strange = new Set<string>();
  for (const text of new Set(references)) {
    const named = read(chain, text);
    known.set(text, named);
    for (const goal of named.goals) claimed.add(goal);
    for (const part of named.unknown) strange.add(idKey(part));
  }
  // A goal that its children find is found by its place: what nobody knows is not its id.
  const lost = chain.nodes.filter(
    (node) => !node.holdsId && cellOf(node.goal, 'id') && !claimed.has(node) && node.children.length === 0,
  );
  // What is close to another goal's id is a slip of that one.
  const isMeant = lost.length === 1 && strange.size === 1 && !chain.near([...strange][0]!);
  const meant = isMeant ? lost[0] : undefined;
  const named = (text: string | undefined): NamedGoals => {
    const plain = text === undefined ? NONE : (known.get(text) ?? read(chain, text));
    return meant && plain.unknown.length > 0 ? { goals: [...plain.goals, meant], unknown: [] } : plain;
  };
  return {
    named,
    namedIn(list) {
      const parts = list.map(named);
      return {
        goals: [...new Set(parts.flatMap(({ goals }) => goals))],
        unknown: parts.flatMap(({ unknown }) => unknown),
      };
    },
  };
}

function read(chain: GoalChain, text: string): NamedGoals {
  if (stated(text) === undefined) return NONE;
  const whole = chain.find(text);
  if (whole) return { goals: [whole], unknown: [] };
  const goals = new Set<GoalNode>();
  const unknown: string[] = [];
  for (const part of splitList(text)) {
    const goal = chain.find(part);
    if (goal) goals.add(goal);
    else if (stated(part) !== undefined) unknown.push(part);
  }
  return { goals: [...goals], unknown };
}
