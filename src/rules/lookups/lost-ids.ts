import type { Goal } from '../../plan/plan';
import { idKey } from '../../text/ids';

const NUMBERED = /^(.*?)(\d+)([^\d]*)$/;

interface Numbered {
  readonly prefix: string;
  readonly number: number;
  readonly width: number;
  readonly suffix: string;
}

/** An id split around its last number: `bun-n07` → `bun-n`, 7, two digits. */
export function numbered(id: string): Numbered | undefined {
  const match = NUMBERED.exec(id);
  if (!match) return undefined;
  return { prefix: match[1]!, number: Number(match[2]), width: match[2]!.startsWith('0') ? match[2]!.length : 0, suffix: match[3]! };
}

/** The id with another number, in the same pattern. */
export function withNumber(pattern: Numbered, number: number): string {
  return pattern.prefix + String(number).padStart(pattern.width, '0') + pattern.suffix;
}

/**
 * The ids that goals lost: of a goal whose id is missing or is another goal's, the id that its neighbours imply (between N3
 * and N5 stands N4) when no goal has it. What still refers to the lost id then finds its goal, so that one lost id gives
 * one finding and not one for each measure and goal that hangs on it.
 */
export function lostIds(goals: readonly Goal[]): ReadonlyMap<Goal, string> {
  const taken = new Set(goals.flatMap((goal) => (goal.id === undefined ? [] : [idKey(goal.id)])));
  const seen = new Set<string>();
  const lost = new Map<Goal, string>();
  goals.forEach((goal, index) => {
    const key = goal.id === undefined ? undefined : idKey(goal.id);
    if (key !== undefined && !seen.has(key)) {
      seen.add(key);
      return;
    }
    const implied = impliedBy(goals[index - 1], 1) ?? impliedBy(goals[index + 1], -1);
    if (implied === undefined || taken.has(implied)) return;
    taken.add(implied);
    lost.set(goal, implied);
  });
  return lost;
}

function impliedBy(neighbour: Goal | undefined, step: 1 | -1): string | undefined {
  const pattern = neighbour?.id === undefined ? undefined : numbered(idKey(neighbour.id));
  if (!pattern || pattern.number + step < 1) return undefined;
  return withNumber(pattern, pattern.number + step);
}
