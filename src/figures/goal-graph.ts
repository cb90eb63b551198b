import { loopsOf } from '../plan/loops-of';
import { idKey, splitList } from '../text/ids';
import { isNotMeasured } from '../text/words';
import { isBlank, isCellError, rangeOf, type Cell, type Input } from './cells';
import { assertSameShape } from './spread';

/** A goal as the columns of ids and parents tell of it; the rows of one id are one goal. */
export interface GraphGoal {
  /** Where it stands among the goals, by its first row. */
  readonly index: number;
  /** Its id as its first row writes it. */
  readonly id: string;
  /** Its rows, from zero, counted in the columns. */
  readonly rows: readonly number[];
  readonly parents: readonly GraphGoal[];
  readonly children: readonly GraphGoal[];
  /** The parents that it names and that no row has, as written. */
  readonly unknown: readonly string[];
  /** Whether rows of it name different parents, so that it cannot be told which of them is meant. */
  readonly torn: boolean;
  /** The goals that hang on each other in a ring with this one; itself alone where it names itself. */
  readonly loop: readonly GraphGoal[] | undefined;
}

/** A row of the columns. */
export interface GraphRow {
  /** Undefined where the row has no id. */
  readonly goal: GraphGoal | undefined;
  /** What its cell of goals above names, each with the goal that is meant, if any. */
  readonly named: readonly NamedGoal[];
}

export interface NamedGoal {
  readonly reference: string;
  readonly goal: GraphGoal | undefined;
}

/** The goals of two columns, tied together. */
export interface GoalGraph {
  readonly goals: readonly GraphGoal[];
  readonly rows: readonly GraphRow[];
  find(id: string): GraphGoal | undefined;
}

type Draft = {
  -readonly [Key in keyof GraphGoal]: GraphGoal[Key];
} & {
  rows: number[];
  parents: Draft[];
  children: Draft[];
  unknown: string[];
  named: string | undefined;
  self: boolean;
};

interface NamedDraft {
  readonly reference: string;
  readonly goal: Draft | undefined;
}

const NOTHING: readonly NamedDraft[] = [];

/**
 * The goals of a range of ids and a range of the goals above, cell by cell. Several parents in a cell are separated as everywhere; a parent
 * that is the whole cell's text goes before the list. `aliasOf` gives the row of a goal that is meant by something else than its id.
 * Throws `FigureArgumentError` (`input.shape`) for ranges of different shapes.
 */
export function goalGraph(
  ids: Input,
  parents: Input,
  aliasOf: (reference: string) => number | undefined = () => undefined,
): GoalGraph {
  assertSameShape('överordnat', rangeOf(parents), 'id', rangeOf(ids));
  const idCells = rangeOf(ids).flat();
  const parentCells = rangeOf(parents).flat();
  const byKey = new Map<string, Draft>();
  const goals: Draft[] = [];
  const goalAt = idCells.map((cell, row) => {
    const id = idOf(cell);
    if (id === undefined) return undefined;
    const key = idKey(id);
    const known = byKey.get(key);
    if (known) {
      known.rows.push(row);
      return known;
    }
    const goal = draft(goals.length, id, row);
    goals.push(goal);
    byKey.set(key, goal);
    return goal;
  });
  const meant = (reference: string): Draft | undefined =>
    byKey.get(idKey(reference)) ?? goalAt[aliasOf(reference) ?? -1];
  const rows = goalAt.map((goal, row) => {
    const named = namedIn(parentCells[row], meant);
    if (goal && named.length > 0) hang(goal, named);
    return { goal, named };
  });
  const loops = loopsOf(
    goals,
    (goal) => goal.parents,
    (goal) => goal.self,
  );
  for (const loop of loops) {
    loop.sort((a, b) => a.index - b.index);
    for (const goal of loop) goal.loop = loop;
  }
  return { goals, rows, find: (id) => byKey.get(idKey(id)) };
}

/** The id that a cell holds; undefined where it is blank or an error. */
export function idOf(cell: Cell): string | undefined {
  return isBlank(cell) || isCellError(cell) ? undefined : typeof cell === 'string' ? cell.trim() : String(cell);
}

/** Marks for nothing (`–`) are left out. */
function namedIn(cell: Cell, meant: (reference: string) => Draft | undefined): readonly NamedDraft[] {
  const text = idOf(cell);
  if (text === undefined) return NOTHING;
  const whole = meant(text);
  if (whole) return [{ reference: text, goal: whole }];
  return splitList(text)
    .map((reference) => ({ reference, goal: meant(reference) }))
    .filter(({ reference, goal }) => goal || !isNotMeasured(reference));
}

function draft(index: number, id: string, row: number): Draft {
  return {
    index,
    id,
    rows: [row],
    parents: [],
    children: [],
    unknown: [],
    torn: false,
    loop: undefined,
    named: undefined,
    self: false,
  };
}

function hang(goal: Draft, named: readonly NamedDraft[]): void {
  const keys = named
    .map(({ reference }) => idKey(reference))
    .sort()
    .join('\n');
  // An empty cell of a later row says nothing else: the one above it carries down.
  goal.torn ||= goal.named !== undefined && goal.named !== keys;
  goal.named ??= keys;
  for (const { reference, goal: parent } of named) {
    if (!parent) {
      if (!goal.unknown.includes(reference)) goal.unknown.push(reference);
    } else if (parent === goal) goal.self = true;
    else if (!goal.parents.includes(parent)) {
      goal.parents.push(parent);
      parent.children.push(goal);
    }
  }
}
