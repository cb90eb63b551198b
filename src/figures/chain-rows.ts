import { findLevel } from '../models/built-in-models';
import { meansVision } from '../models/means-vision';
import type { GovernanceModel, Level } from '../models/model';
import { isBlank, rangeOf, type Cell, type Input, cellsOf } from './cells';
import { goalGraph, type GraphGoal, type NamedGoal } from './goal-graph';
import { assertSameShape } from './spread';

/** A row of goals as its cells and its model tell of it. */
export interface ChainRow {
  readonly id: Cell;
  readonly parent: Cell;
  readonly levelCell: Cell;
  readonly level: Level | undefined;
  readonly goal: GraphGoal | undefined;
}

/** The rows of goals and what they have in common. */
export interface ChainRows {
  readonly rows: readonly ChainRow[];
  /** What a row's cell of goals above names. */
  readonly namedAt: (row: number) => readonly NamedGoal[];
  /** The level that needs no parent: the vision where a row has it, else the level below it. */
  readonly topLevel: Level | undefined;
  /** The ids of the levels that rows have; undefined among them for rows whose level is unknown. */
  readonly present: ReadonlySet<string | undefined>;
}

/** Reads ranges of ids, parents and levels by a model. Throws `FigureArgumentError` for ranges of different shapes. */
export function chainRows(ids: Input, parents: Input, levels: Input, model: GovernanceModel): ChainRows {
  assertSameShape('nivå', rangeOf(levels), 'id', rangeOf(ids));
  const levelCells = cellsOf(levels);
  const known = new Map<string, Level | undefined>();
  const levelOf = (cell: Cell): Level | undefined => {
    if (isBlank(cell) || typeof cell === 'object') return undefined;
    const text = String(cell);
    if (!known.has(text)) known.set(text, findLevel(model, text));
    return known.get(text);
  };
  const levelAt = levelCells.map(levelOf);
  const visions = levelAt.flatMap((level, row) => (level?.vision ? [row] : []));
  const graph = goalGraph(withVisionId(ids, visions), parents, (reference) =>
    visions.length === 1 && meansVision(reference) ? visions[0] : undefined,
  );
  const idCells = cellsOf(ids);
  const parentCells = cellsOf(parents);
  const present = new Set<string | undefined>();
  const rows = levelAt.map((level, row): ChainRow => {
    const [id, parent, levelCell] = [idCells[row], parentCells[row], levelCells[row]];
    if (level || !isBlank(id) || !isBlank(parent) || !isBlank(levelCell)) present.add(level?.id);
    return { id, parent, levelCell, level, goal: graph.byRow[row] };
  });
  return {
    rows,
    namedAt: graph.namedAt,
    topLevel: model.levels.find((level) => visions.length > 0 || !level.vision),
    present,
  };
}

/** The one vision can be named without its id, so it is found also where it has none. */
function withVisionId(ids: Input, visions: readonly number[]): Input {
  const [only, ...others] = visions;
  if (only === undefined || others.length > 0) return ids;
  let row = 0;
  return rangeOf(ids).map((cells) => cells.map((cell) => (row++ === only && isBlank(cell) ? 'Vision' : cell)));
}
