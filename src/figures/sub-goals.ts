import { askedGoal } from './asked-goal';
import { isBlank, isLeftOut, rangeOf, type Input } from './cells';
import { figureError, isFigureError, type Figures } from './figure';
import { FigureArgumentError } from './figure-argument-error';
import { goalGraph } from './goal-graph';
import { goalsBelow } from './goals-below';
import { readNumberCell, seenIn, wholeArgument } from './read-number-cell';

/** As much as a cell holds. */
const LONGEST = 32_767;

/**
 * UNDERMÅL: the ids of the goals below. For one goal, one under another in the order of the levels and the sheet; for a range, in each
 * cell with `; ` between. `depth` 1 gives those that hang directly on the goal; left out, all. Blank gives blank, and so does a
 * goal without goals below. Throws `FigureArgumentError` for columns of different lengths and for a depth that is none.
 */
export function subGoals(goal: Input, ids: Input, parents: Input, depth?: Input): Figures {
  const graph = goalGraph(ids, parents);
  const below = goalsBelow(graph);
  const levels = depthOf(depth);
  const asked = rangeOf(goal);
  const isOne = asked.length === 1 && asked[0]!.length === 1;
  if (isOne) {
    const [[cell]] = asked as [[(typeof asked)[0][0]]];
    if (isBlank(cell)) return [['']];
    const found = askedGoal(cell, graph);
    if (isFigureError(found)) return [[found]];
    const list = below.list(found, levels);
    return list.length === 0 ? [['']] : list.map(({ id }) => [id]);
  }
  return asked.map((row) =>
    row.map((cell) => {
      if (isBlank(cell)) return '';
      const found = askedGoal(cell, graph);
      if (isFigureError(found)) return found;
      const text = below
        .list(found, levels, LONGEST)
        .map(({ id }) => id)
        .join('; ');
      return text.length > LONGEST ? figureError('value', 'goals.long-list', { goal: found.id }) : text;
    }),
  );
}

function depthOf(depth: Input): number {
  if (isLeftOut(depth)) return Infinity;
  const [cell] = rangeOf(depth)[0]!;
  const levels = wholeArgument(readNumberCell(cell, 'djup'), 'djup')!;
  if (!Number.isInteger(levels) || levels < 1)
    throw new FigureArgumentError('djup', 'input.depth', { seen: seenIn(cell) });
  return levels;
}
