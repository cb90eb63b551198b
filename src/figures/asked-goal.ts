import { isCellError, type Cell } from './cells';
import { figureError, type FigureError } from './figure';
import type { GoalGraph, GraphGoal } from './goal-graph';
import { seenIn } from './read-number-cell';

/** The goal that a cell of `mål_id` names; an error of the cell where no row has it. */
export function knownGoal(cell: Cell, graph: GoalGraph): GraphGoal | FigureError {
  if (isCellError(cell)) return figureError('value', 'input.cell-error', { argument: 'mål_id', seen: cell.code });
  return graph.find(String(cell)) ?? figureError('not-available', 'goals.unknown', { goal: seenIn(cell) });
}

/** The goal that a cell asks about; an error of the cell where no row has it, its rows disagree, or it stands in a ring. */
export function askedGoal(cell: Cell, graph: GoalGraph): GraphGoal | FigureError {
  const goal = knownGoal(cell, graph);
  return 'code' in goal ? goal : (whyUncertain(goal) ?? goal);
}

/** A ring may be as long as the sheet: a message shows enough of it to find it by. */
const SHOWN = 10;

/** Why nothing can be said of a goal's place: its rows disagree, or it stands in a ring. */
export function whyUncertain({ id, row, laterRows, torn, loop }: GraphGoal): FigureError | undefined {
  if (loop) return figureError('value', 'goals.loop', { goals: namesOf(loop) });
  if (torn) return figureError('value', 'goals.torn', { goal: id, rows: [row, ...laterRows].map((each) => each + 1) });
  return undefined;
}

/** The ids of some goals, the first of them where they are many. */
export function namesOf(goals: readonly GraphGoal[]): readonly string[] {
  const names = goals.slice(0, SHOWN).map(({ id }) => id);
  return goals.length > SHOWN ? [...names, '…'] : names;
}
