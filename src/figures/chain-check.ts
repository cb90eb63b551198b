import type { GovernanceModel, Level } from '../models/model';
import { namesOf } from './asked-goal';
import { isBlank, isCellError, rangeOf, type Cell, type Input } from './cells';
import { chainRows, type ChainRow, type ChainRows } from './chain-rows';
import { figureError, type Figure, type FigureError, type Figures, type FigureText } from './figure';
import type { GraphGoal, NamedGoal } from './goal-graph';
import { lawModel, modelArgument } from './model-argument';
import { seenIn } from './read-number-cell';

/** The levels of the goals of an id, by the goal's index: a second row of an id is another goal, and it cannot be told which of them is meant. */
type LevelsOf = readonly (readonly (Level | undefined)[])[];

/**
 * KEDJEKOLL: for each row of goals what breaks its chain, as the rules of the catalogue judge it: a taken or missing id, an unknown level,
 * a parent that lacks, that no row has, or that stands on a level which the model does not allow, and a ring. Nothing where all is
 * right, and for a blank row. In the shape of `ids`. Without a model the law's holds. Row numbers count from the range's first.
 * Throws `FigureArgumentError` for ranges of different shapes and for an unknown model.
 */
export function chainCheck(ids: Input, parents: Input, levels: Input, model?: Input): Figures {
  const used = modelArgument(model) ?? lawModel();
  const chain = chainRows(ids, parents, levels, used);
  const levelsOf: (Level | undefined)[][] = [];
  for (const { goal, level } of chain.rows) if (goal) (levelsOf[goal.index] ??= []).push(level);
  let row = -1;
  return rangeOf(ids).map((cells) =>
    cells.map(() => {
      row += 1;
      return checkRow(chain.rows[row]!, row, chain, levelsOf, used);
    }),
  );
}

function checkRow(row: ChainRow, place: number, chain: ChainRows, levelsOf: LevelsOf, model: GovernanceModel): Figure {
  const { id, parent, levelCell, goal } = row;
  if (isBlank(id) && isBlank(parent) && isBlank(levelCell)) return '';
  const broken = brokenCell('id', id) ?? brokenCell('överordnat', parent) ?? brokenCell('nivå', levelCell);
  if (broken) return broken;
  const texts: FigureText[] = [];
  if (isBlank(id)) texts.push({ messageId: 'chain.missing-id', data: {} });
  else if (goal && goal.row !== place)
    texts.push({ messageId: 'chain.duplicate-id', data: { id: goal.id, row: goal.row + 1 } });
  if (!row.level)
    texts.push({
      messageId: isBlank(levelCell) ? 'chain.missing-level' : 'chain.unknown-level',
      data: { level: seenIn(levelCell), levels: model.levels.map(({ name }) => name.sv) },
    });
  const aboveTexts = parentTexts(row, chain.namedAt(place), chain, levelsOf, model);
  return texts.length === 0 && aboveTexts.length === 0 ? '' : [...texts, ...aboveTexts];
}

function brokenCell(argument: string, cell: Cell): FigureError | undefined {
  return isCellError(cell) ? figureError('value', 'input.cell-error', { argument, seen: cell.code }) : undefined;
}

const NONE: readonly FigureText[] = [];

function parentTexts(
  { goal, level }: ChainRow,
  named: readonly NamedGoal[],
  chain: ChainRows,
  levelsOf: LevelsOf,
  model: GovernanceModel,
): readonly FigureText[] {
  const { loop } = goal ?? {};
  if (goal && loop && named.some((each) => each.goal?.loop === loop)) return [loopText(goal, loop)];
  if (named.some((each) => !each.goal) && parentsAreHere(level, chain))
    return named.flatMap(({ reference, goal: known }) =>
      known ? [] : [{ messageId: 'chain.unknown-parent', data: { parent: reference } }],
    );
  if (!level) return NONE;
  if (named.length === 0)
    return isTop(level, chain)
      ? NONE
      : [{ messageId: 'chain.missing-parent', data: { level: level.name.sv, levels: allowedAbove(level, model) } }];
  const fits = ({ goal: parent }: NamedGoal): boolean =>
    !parent || parent === goal || levelsOf[parent.index]!.some((above) => mayHangOn(level, above));
  return named.every(fits)
    ? NONE
    : [wrongLevelText(level, new Set(named.filter((each) => !fits(each)).map((each) => each.goal!)), levelsOf, model)];
}

function loopText(goal: GraphGoal, loop: readonly GraphGoal[]): FigureText {
  const start = loop.indexOf(goal);
  // Of a long ring those that come next are shown.
  const others = [...loop.slice(start + 1, start + 12), ...loop.slice(0, Math.min(start, 12))];
  return { messageId: others.length > 0 ? 'chain.loop' : 'chain.itself', data: { goals: namesOf(others) } };
}

function wrongLevelText(
  level: Level,
  wrong: ReadonlySet<GraphGoal>,
  levelsOf: LevelsOf,
  model: GovernanceModel,
): FigureText {
  const allowed = allowedAbove(level, model);
  const data = {
    parents: [...wrong].map(({ id }) => id),
    seen: [...new Set([...wrong].map((parent) => levelsOf[parent.index]![0]!.name.sv))],
    level: level.name.sv,
    levels: allowed,
  };
  return { messageId: allowed.length > 0 ? 'chain.wrong-level' : 'chain.above-top', data };
}

function allowedAbove(level: Level, model: GovernanceModel): readonly string[] {
  return model.levels.filter(({ id }) => level.parents.includes(id)).map(({ name }) => name.sv);
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
