import type { GovernanceModel, Level } from '../models/model';
import { namesOf } from './asked-goal';
import { isBlank, isCellError, rangeOf, type Input } from './cells';
import { chainRows, type ChainRow, type ChainRows } from './chain-rows';
import { figureError, type Figure, type FigureData, type Figures, type FigureText } from './figure';
import type { GraphGoal } from './goal-graph';
import { lawModel, modelArgument } from './model-argument';
import { seenIn } from './read-number-cell';

/** The levels of the goals of an id: a second row of an id is another goal, and it cannot be told which of them is meant. */
type LevelsOf = ReadonlyMap<GraphGoal, readonly (Level | undefined)[]>;

/**
 * KEDJEKOLL: for each row of goals what breaks its chain, as the rules of the catalogue judge it: a taken or missing id, an unknown level,
 * a parent that lacks, that no row has, or that stands on a level which the model does not allow, and a ring. Nothing where all is
 * right, and for a blank row. In the shape of `ids`. Without a model the law's holds. Row numbers count from the range's first.
 * Throws `FigureArgumentError` for ranges of different shapes and for an unknown model.
 */
export function chainCheck(ids: Input, parents: Input, levels: Input, model?: Input): Figures {
  const used = modelArgument(model) ?? lawModel();
  const chain = chainRows(ids, parents, levels, used);
  const levelsOf = new Map<GraphGoal, (Level | undefined)[]>();
  for (const { goal, level } of chain.rows) {
    const own = goal && levelsOf.get(goal);
    if (own) own.push(level);
    else if (goal) levelsOf.set(goal, [level]);
  }
  let row = -1;
  return rangeOf(ids).map((cells) =>
    cells.map(() => {
      row += 1;
      return checkRow(chain.rows[row]!, row, chain, levelsOf, used);
    }),
  );
}

function checkRow(row: ChainRow, place: number, chain: ChainRows, levelsOf: LevelsOf, model: GovernanceModel): Figure {
  const { id, parent, level } = row.cells;
  if (isBlank(id) && isBlank(parent) && isBlank(level)) return '';
  for (const [argument, cell] of Object.entries({ id, överordnat: parent, nivå: level }))
    if (isCellError(cell)) return figureError('value', 'input.cell-error', { argument, seen: cell.code });
  const { goal } = row;
  const texts: FigureText[] = [];
  const say = (messageId: string, data: FigureData = {}): void => void texts.push({ messageId, data });
  if (isBlank(id)) say('chain.missing-id');
  else if (goal && goal.row !== place) say('chain.duplicate-id', { id: goal.id, row: goal.row + 1 });
  const names = model.levels.map(({ name }) => name.sv);
  if (!row.level)
    say(isBlank(level) ? 'chain.missing-level' : 'chain.unknown-level', { level: seenIn(level), levels: names });
  texts.push(...parentTexts(row, chain, levelsOf, model));
  return texts;
}

function parentTexts(
  { goal, named, level }: ChainRow,
  chain: ChainRows,
  levelsOf: LevelsOf,
  model: GovernanceModel,
): readonly FigureText[] {
  const parents = new Set(named.flatMap((each) => each.goal ?? []));
  const { loop } = goal ?? {};
  if (goal && loop && [...parents].some((parent) => parent.loop === loop)) {
    const start = loop.indexOf(goal);
    // Of a long ring those that come next are shown.
    const others = [...loop.slice(start + 1, start + 12), ...loop.slice(0, Math.min(start, 12))];
    return [{ messageId: others.length > 0 ? 'chain.loop' : 'chain.itself', data: { goals: namesOf(others) } }];
  }
  const unknown = named.filter((each) => !each.goal);
  if (unknown.length > 0 && parentsAreHere(level, chain))
    return unknown.map(({ reference }) => ({ messageId: 'chain.unknown-parent', data: { parent: reference } }));
  if (!level) return [];
  const allowed = model.levels.filter(({ id }) => level.parents.includes(id)).map(({ name }) => name.sv);
  if (named.length === 0)
    return isTop(level, chain)
      ? []
      : [{ messageId: 'chain.missing-parent', data: { level: level.name.sv, levels: allowed } }];
  const wrong = [...parents].filter(
    (parent) => parent !== goal && !levelsOf.get(parent)!.some((above) => mayHangOn(level, above)),
  );
  if (wrong.length === 0) return [];
  const data = {
    parents: wrong.map(({ id }) => id),
    seen: [...new Set(wrong.map((parent) => levelsOf.get(parent)![0]!.name.sv))],
    level: level.name.sv,
    levels: allowed,
  };
  return [{ messageId: allowed.length > 0 ? 'chain.wrong-level' : 'chain.above-top', data }];
}

/** Where no row has a level above, the parents stand in another document, and nothing can be said of their ids. */
function parentsAreHere(level: Level | undefined, { present }: ChainRows): boolean {
  const above = level?.parents ?? [];
  return above.length === 0 || present.has(undefined) || above.some((id) => present.has(id));
}

/** A level that may hang on itself begins where no level above it has a goal. */
function isTop(level: Level, { topLevel, present }: ChainRows): boolean {
  if (level === topLevel || level.vision) return true;
  return level.parents.includes(level.id) && !level.parents.some((id) => id !== level.id && present.has(id));
}

function mayHangOn(level: Level, above: Level | undefined): boolean {
  return !above || level.parents.includes(above.id);
}
