import { whyUncertain } from './asked-goal';
import { figureError, isFigureError, type FigureError } from './figure';
import type { GoalGraph, GraphGoal } from './goal-graph';

/** The way from the top down to a goal, or the ways where there are several, or why they cannot be told. */
export type GoalWays = string | readonly string[] | FigureError;

/** As much as a cell holds. */
const LONGEST = 32_767;
/** Goals that hang on several goals, which hang on several again, have ways without number. */
const MOST = 20;

/**
 * Every way from the top down to each goal, as text: a goal that hangs on several has several. Goals in a ring or below one, goals
 * above which an unknown id stands, and goals whose rows disagree have an error, and so has all that hangs on them. Takes time
 * in proportion to the goals, whatever the chains look like. In the order of the goals.
 */
export function goalWays(
  { goals }: GoalGraph,
  nameOf: (goal: GraphGoal) => string,
  separator: string,
): readonly GoalWays[] {
  const ways: GoalWays[] = goals.map(() => '');
  const waiting = Int32Array.from(goals, ({ parents }) => parents.length);
  for (const goal of goals) if (goal.loop) ways[goal.index] = whyUncertain(goal)!;
  // Goals whose parents are all known; rings are known from the start.
  const ready = goals.filter(({ parents, loop }) => loop || parents.length === 0);
  for (const goal of ready) {
    if (!goal.loop) ways[goal.index] = waysTo(goal, ways, nameOf(goal), separator);
    for (const child of goal.children) if (--waiting[child.index]! === 0 && !child.loop) ready.push(child);
  }
  return ways;
}

function waysTo(goal: GraphGoal, ways: readonly GoalWays[], name: string, separator: string): GoalWays {
  const uncertain = whyUncertain(goal);
  if (uncertain) return uncertain;
  const [unknown] = goal.unknown;
  if (unknown !== undefined)
    return figureError('not-available', 'goals.unknown-parent', { goal: goal.id, parent: unknown });
  const found: string[] = [];
  for (const parent of goal.parents) {
    const above = ways[parent.index]!;
    if (isFigureError(above)) return above;
    if (typeof above === 'string') found.push(above + separator + name);
    else for (const way of above) found.push(way + separator + name);
  }
  if (found.length > MOST) return figureError('value', 'goals.many-ways', { goal: goal.id, most: MOST });
  if (found.some((way) => way.length > LONGEST)) return figureError('value', 'goals.long-way', { goal: goal.id });
  return found.length > 1 ? found : (found[0] ?? name);
}
