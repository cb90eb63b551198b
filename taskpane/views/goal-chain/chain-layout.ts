import { cluster, hierarchy, type HierarchyPointNode } from 'd3-hierarchy';
import type { GoalPicture } from '../../../src/index';
import type { ChainTree } from './chain-tree';

/** A goal in the drawing. Columns and rows are counted from zero; a row may be a fraction, since a goal stands in the middle of those below it. */
export interface DrawnGoal {
  readonly place: number;
  readonly column: number;
  readonly row: number;
  /** Goals directly below it that are not drawn. */
  readonly hidden: number;
  /** Whether those below it are drawn. */
  readonly isOpen: boolean;
}

/** A line between two drawn goals, by their places. */
export interface DrawnLink {
  readonly above: number;
  readonly below: number;
  /** To a parent besides the first one. */
  readonly isExtra: boolean;
}

export interface ChainDrawing {
  readonly goals: readonly DrawnGoal[];
  readonly links: readonly DrawnLink[];
  readonly columns: number;
  readonly rows: number;
  /** The row that the goals that hang on nothing begin at; absent where there are none. */
  readonly looseFrom?: number;
}

/** A narrow pane has room for so many columns. */
const COLUMNS = 6;
/** So many goals below one goal are drawn; the tree has them all. */
const CHILDREN = 60;
/** Between the chain and those that hang on nothing stands their heading. */
const LOOSE_GAP = 1.4;

/** Places the goals in columns by level, so that every line goes to the right. What is below a goal is drawn where `opened` wants it. */
export function chainLayout(picture: GoalPicture, tree: ChainTree, opened: (place: number) => boolean): ChainDrawing {
  const goals: DrawnGoal[] = [];
  const below = (place: number, column: number): readonly number[] =>
    opened(place) && column < COLUMNS - 1 ? tree.children[place]!.slice(0, CHILDREN) : [];
  const drawForest = (roots: readonly number[], from: number): number => {
    let last = from - 1;
    for (const root of roots) {
      const columns = new Map<number, number>();
      const columnOf = (place: number, parent: number): number => {
        const column = Math.min(COLUMNS - 1, Math.max(picture.goals[place]!.level ?? 0, parent + 1));
        columns.set(place, column);
        return column;
      };
      columnOf(root, -1);
      const nodes = hierarchy(root, (place) => {
        const column = columns.get(place)!;
        const own = below(place, column);
        own.forEach((each) => columnOf(each, column));
        return own;
      });
      const top = last + 1;
      const laid = cluster<number>()
        .nodeSize([1, 1])
        .separation(() => 1)(nodes);
      const points = laid.descendants();
      const least = points.reduce((most, { x }) => Math.min(most, x), Infinity);
      points.forEach((point: HierarchyPointNode<number>) => {
        const place = point.data;
        const row = point.x - least + top;
        const drawn = point.children?.length ?? 0;
        goals.push({
          place,
          column: columns.get(place)!,
          row,
          hidden: tree.children[place]!.length - drawn,
          isOpen: drawn > 0,
        });
        last = Math.max(last, row);
      });
    }
    return last + 1;
  };
  const chainRows = drawForest(tree.roots, 0);
  const loose = tree.loose.slice(0, CHILDREN);
  const looseFrom = loose.length === 0 ? undefined : chainRows === 0 ? 1 : chainRows + LOOSE_GAP - 0.4;
  const rows = looseFrom === undefined ? chainRows : drawForest(loose, looseFrom);
  return {
    goals,
    links: linksOf(picture, tree, goals),
    columns: goals.reduce((most, { column }) => Math.max(most, column + 1), picture.levels.length),
    rows,
    ...(looseFrom !== undefined && { looseFrom }),
  };
}

function linksOf({ goals }: GoalPicture, tree: ChainTree, drawn: readonly DrawnGoal[]): readonly DrawnLink[] {
  const places = new Set(drawn.map(({ place }) => place));
  return drawn.flatMap(({ place: below }) =>
    [...new Set(goals[below]!.parents)]
      .filter((above) => above !== below && places.has(above))
      .map((above) => ({ above, below, isExtra: tree.parent[below] !== above })),
  );
}

/** The goals that are opened at first: as many levels from the top as can be drawn in about so many rows. */
export function openedAtFirst(tree: ChainTree, mostRows = 70): ReadonlySet<number> {
  const opened = new Set<number>();
  let edge = [...tree.roots, ...tree.loose];
  let rows = edge.length;
  while (edge.length > 0) {
    const next = edge.flatMap((place) => tree.children[place]!);
    const leaves = edge.filter((place) => tree.children[place]!.length === 0).length;
    const added = rows - (edge.length - leaves) + next.length;
    if (next.length === 0 || added > mostRows) break;
    edge.forEach((place) => opened.add(place));
    rows = added;
    edge = next;
  }
  return opened;
}
