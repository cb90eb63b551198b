import type { GoalPicture } from '../../../src/index';
import type { TreeRow } from '../../parts/tree-list-keys';
import type { ChainTree } from './chain-tree';

export interface GoalRow extends TreeRow {
  readonly kind: 'goal';
  /** Its place in the picture's goals. */
  readonly place: number;
  /** It is shown only because something below it is looked for. */
  readonly isContext: boolean;
}

/** What is said about the chosen goal, below its own row. */
export interface GoalDetailsRow extends TreeRow {
  readonly kind: 'details';
  readonly place: number;
}

/** The heading of the goals that hang on nothing. */
export interface LooseRow extends TreeRow {
  readonly kind: 'loose';
  readonly count: number;
}

export type ChainRow = GoalRow | GoalDetailsRow | LooseRow;

/** What of the chain is shown. */
export interface ChainView {
  readonly folded: ReadonlySet<string>;
  /** The place of the goal whose details are shown. */
  readonly chosen: number | undefined;
  /** Only goals that this wants, and those above them; all where absent. */
  readonly wants?: (place: number) => boolean;
}

export const LOOSE = 'loose';

/** A goal's key: its cell stays the same when goals around it come and go less often than its place does. */
export function goalKey({ goals }: GoalPicture, place: number): string {
  const { cell, id, title } = goals[place]!;
  return `${id} ${title} ${cell.sheet} ${cell.cell}`;
}

/** The chain as rows, one below the other; those that hang on nothing come last, under a heading of their own. */
export function chainRows(picture: GoalPicture, tree: ChainTree, view: ChainView): readonly ChainRow[] {
  const shown = view.wants && wantedWithAbove(picture, tree, view.wants);
  const rows: ChainRow[] = [];
  // A list of what waits instead of calls within calls: a chain may be deeper than those can go.
  const addAll = (places: readonly number[], level: number, parent?: string): void => {
    const waiting = placed(places, level, parent);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { place, ...where } = next;
      const key = goalKey(picture, place);
      const below = tree.children[place]!.filter((each) => shown?.has(each) ?? true);
      // What is looked for is never hidden by what was folded before.
      const isOpen = shown !== undefined || !view.folded.has(key);
      const isContext = view.wants !== undefined && !view.wants(place);
      rows.push({ kind: 'goal', key, ...where, ...(below.length > 0 && { isOpen }), place, isContext });
      if (view.chosen === place) rows.push(detailsOf(key, where.level, place));
      if (isOpen) waiting.push(...placed(below, where.level + 1, key));
    }
  };
  const wanted = (places: readonly number[]): readonly number[] =>
    shown ? places.filter((place) => shown.has(place)) : places;
  addAll(wanted(tree.roots), 1);
  const loose = wanted(tree.loose);
  if (loose.length > 0) {
    const isOpen = shown !== undefined || !view.folded.has(LOOSE);
    rows.push({ kind: 'loose', key: LOOSE, level: 1, position: 1, siblings: 1, isOpen, count: loose.length });
    if (isOpen) addAll(loose, 2, LOOSE);
  }
  return rows;
}

type Waiting = Pick<TreeRow, 'level' | 'position' | 'siblings' | 'parent'> & { readonly place: number };

/** Siblings, the last first, so that the first is taken next. */
function placed(places: readonly number[], level: number, parent: string | undefined): Waiting[] {
  return places
    .map((place, index) => ({
      place,
      level,
      position: index + 1,
      siblings: places.length,
      ...(parent !== undefined && { parent }),
    }))
    .reverse();
}

function detailsOf(parent: string, level: number, place: number): GoalDetailsRow {
  const key = `details ${parent}`;
  return { kind: 'details', key, level: level + 1, position: 1, siblings: 1, parent, isPassive: true, place };
}

function wantedWithAbove(
  picture: GoalPicture,
  tree: ChainTree,
  wants: (place: number) => boolean,
): ReadonlySet<number> {
  const shown = new Set<number>();
  picture.goals.forEach((_, place) => {
    if (!wants(place)) return;
    for (let each: number | undefined = place; each !== undefined && !shown.has(each); each = tree.parent[each])
      shown.add(each);
  });
  return shown;
}
