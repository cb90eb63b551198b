import { knownGoal } from './asked-goal';
import { isBlank, isCellError, isLeftOut, rangeOf, type Input, cellsOf } from './cells';
import { isFigureError, type Figures } from './figure';
import { goalGraph, idOf } from './goal-graph';
import { goalWays } from './goal-ways';
import { assertSameShape } from './spread';

const SEPARATOR = ' › ';

/**
 * MÅLKEDJA: the chain from the top down to each goal, `V1 › F2 › N3`, in the shape of `goal`; of titles instead of ids where a column
 * of them is given. A goal that hangs on several goals has a chain for each, with `; ` between. Blank gives blank. A goal that no row
 * has, an unknown parent above it and a ring are errors of the goal's own cell. Throws `FigureArgumentError` for columns of
 * different lengths.
 */
export function goalPath(goal: Input, ids: Input, parents: Input, titles?: Input, separator?: Input): Figures {
  const graph = goalGraph(ids, parents);
  const titleRange = isLeftOut(titles) ? undefined : rangeOf(titles);
  if (titleRange) assertSameShape('titlar', titleRange, 'id', rangeOf(ids));
  const titleCells = titleRange ? cellsOf(titleRange) : [];
  const ways = goalWays(graph, ({ id, row }) => idOf(titleCells[row]) ?? id, separatorOf(separator));
  return rangeOf(goal).map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const found = knownGoal(cell, graph);
      if (isFigureError(found)) return found;
      const way = ways[found.index]!;
      return typeof way === 'string' || isFigureError(way) ? way : way.join('; ');
    }),
  );
}

/** A separator of blanks alone is meant as one. */
function separatorOf(separator: Input): string {
  const cell = rangeOf(separator)[0]![0];
  return cell === null || cell === undefined || cell === '' || isCellError(cell) ? SEPARATOR : String(cell);
}
