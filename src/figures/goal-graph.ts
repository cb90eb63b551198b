import { loopsOf } from '../plan/loops-of';
import { idKey, splitList } from '../text/ids';
import { isNotMeasured } from '../text/words';
import { isBlank, isCellError, rangeOf, type Cell, type Input, cellsOf } from './cells';
import { assertSameShape } from './spread';

/** A goal as the columns of ids and parents tell of it; the rows of one id are one goal. */
export interface GraphGoal {
  /** Where it stands among the goals, by its first row. */
  readonly index: number;
  /** Its id as its first row writes it. */
  readonly id: string;
  /** Its first row, from zero, counted in the columns. */
  readonly row: number;
  /** The other rows of the same id. */
  readonly laterRows: readonly number[];
  readonly parents: readonly GraphGoal[];
  readonly children: readonly GraphGoal[];
  /** The parents that it names and that no row has, as written. */
  readonly unknown: readonly string[];
  /** Whether rows of it name different parents, so that it cannot be told which of them is meant. */
  readonly torn: boolean;
  /** The goals that hang on each other in a ring with this one; itself alone where it names itself. */
  readonly loop: readonly GraphGoal[] | undefined;
}

/** A goal above as a cell names it; no goal where none is meant. */
export interface NamedGoal {
  readonly reference: string;
  readonly goal: GraphGoal | undefined;
}

/** The goals of two columns, tied together. */
export interface GoalGraph {
  readonly goals: readonly GraphGoal[];
  /** The goal of each row; undefined where the row has no id. */
  readonly byRow: readonly (GraphGoal | undefined)[];
  /** What a row's cell of goals above names; marks for nothing (`–`) are left out. */
  readonly namedAt: (row: number) => readonly NamedGoal[];
  readonly find: (id: string) => GraphGoal | undefined;
}

type Draft = { -readonly [Key in keyof GraphGoal]: GraphGoal[Key] };

/** Most goals have no child, no unknown parent and no second row: they share what is empty. */
const NONE: readonly never[] = [];

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
  const parentCells = cellsOf(parents);
  const { goals, byRow, find } = goalsOf(cellsOf(ids));
  const meant = (reference: string): Draft | undefined => find(reference) ?? byRow[aliasOf(reference) ?? -1];
  const namedAt = (row: number): readonly NamedGoal[] => namedIn(parentCells[row], meant);
  byRow.forEach((goal, row) => {
    const text = goal && idOf(parentCells[row]);
    if (text === undefined) return;
    // Nearly every cell names one goal: no list is made for it.
    const whole = meant(text);
    if (whole) hang(goal!, whole);
    else for (const named of namedAt(row)) hang(goal!, named.goal, named.reference);
  });
  for (const goal of goals) if (goal.laterRows.length > 0) goal.torn = disagree([goal.row, ...goal.laterRows], namedAt);
  markLoops(goals);
  return { goals, byRow, namedAt, find };
}

/** The id that a cell holds; undefined where it is blank or an error. */
export function idOf(cell: Cell): string | undefined {
  return isBlank(cell) || isCellError(cell) ? undefined : typeof cell === 'string' ? cell.trim() : String(cell);
}

function goalsOf(cells: readonly Cell[]) {
  const byKey = new Map<string, Draft>();
  // What is written as the id is needs no key of its own.
  const byText = new Map<string, Draft>();
  const goals: Draft[] = [];
  const byRow = cells.map((cell, row) => {
    const id = idOf(cell);
    if (id === undefined) return undefined;
    const key = idKey(id);
    const known = byKey.get(key);
    if (known) {
      known.laterRows = [...known.laterRows, row];
      return known;
    }
    const goal = draft(goals.length, id, row);
    goals.push(goal);
    byKey.set(key, goal);
    byText.set(id, goal);
    return goal;
  });
  return { goals, byRow, find: (id: string) => byText.get(id) ?? byKey.get(idKey(id)) };
}

function draft(index: number, id: string, row: number): Draft {
  return {
    index,
    id,
    row,
    laterRows: NONE,
    parents: NONE,
    children: NONE,
    unknown: NONE,
    torn: false,
    loop: undefined,
  };
}

function namedIn(cell: Cell, meant: (reference: string) => GraphGoal | undefined): readonly NamedGoal[] {
  const text = idOf(cell);
  if (text === undefined) return NONE;
  const whole = meant(text);
  if (whole) return [{ reference: text, goal: whole }];
  return splitList(text)
    .map((reference) => ({ reference, goal: meant(reference) }))
    .filter(({ reference, goal }) => goal || !isNotMeasured(reference));
}

function hang(goal: Draft, parent: Draft | undefined, reference = ''): void {
  if (!parent) {
    if (!goal.unknown.includes(reference)) goal.unknown = [...goal.unknown, reference];
  } else if (parent === goal) goal.loop = [goal];
  else if (!goal.parents.includes(parent)) {
    goal.parents = goal.parents.length === 0 ? [parent] : [...goal.parents, parent];
    if (parent.children.length === 0) parent.children = [goal];
    else (parent.children as Draft[]).push(goal);
  }
}

/** Whether rows name different goals above. An empty cell says nothing else: the one above it carries down. */
function disagree(rows: readonly number[], namedAt: (row: number) => readonly NamedGoal[]): boolean {
  const told = rows.map(namedAt).filter((named) => named.length > 0);
  const keys = told.map((named) =>
    named
      .map(({ reference }) => idKey(reference))
      .sort()
      .join('\n'),
  );
  return new Set(keys).size > 1;
}

function markLoops(goals: readonly Draft[]): void {
  const waiting = Int32Array.from(goals, ({ parents }) => parents.length);
  const settled = goals.filter(({ parents }) => parents.length === 0);
  for (const goal of settled) for (const child of goal.children) if (--waiting[child.index]! === 0) settled.push(child);
  // Only what was not reached from the top can stand in a ring: nearly always nothing.
  if (settled.length === goals.length) return;
  const rest = goals.filter(({ index }) => waiting[index]! > 0);
  const loops = loopsOf(
    rest,
    ({ parents }) => parents as readonly Draft[],
    ({ loop }) => loop !== undefined,
  );
  for (const loop of loops) {
    loop.sort((a, b) => a.index - b.index);
    for (const goal of loop) goal.loop = loop;
  }
}
