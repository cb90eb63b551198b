import { askedGoal } from './asked-goal';
import { isBlank, rangeOf, type Input } from './cells';
import { isFigureError, type Figures } from './figure';
import { goalGraph } from './goal-graph';
import { goalsBelow } from './goals-below';

/**
 * TÄCKNING: how many goals carry each goal: all that hang on it, directly or through others, each counted once; as many as UNDERMÅL
 * lists. In the shape of `goal`; blank gives blank, and a goal that no row has or that stands in a ring is its own cell's error.
 * Throws `FigureArgumentError` for columns of different lengths.
 */
export function goalCoverage(goal: Input, ids: Input, parents: Input): Figures {
  const graph = goalGraph(ids, parents);
  const below = goalsBelow(graph);
  return rangeOf(goal).map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const found = askedGoal(cell, graph);
      return isFigureError(found) ? found : below.count(found);
    }),
  );
}
