import type { GoalPicture, Severity } from '../../../src/index';

/** The goal chain as a tree: every goal stands in it once, under the first of its parents. All are places in the picture's goals. */
export interface ChainTree {
  /** The goals that rightly have nothing above them, each with all below it. */
  readonly roots: readonly number[];
  /** The goals that hang on nothing though they should, or only on each other. */
  readonly loose: readonly number[];
  /** By goal: the goals below it. */
  readonly children: readonly (readonly number[])[];
  /** By goal: the goal that it stands under; undefined for roots and loose ones. */
  readonly parent: readonly (number | undefined)[];
}

/** Makes a tree of the chain. Goals in a circle are let loose where the circle is first met. */
export function chainTree({ goals }: GoalPicture): ChainTree {
  const children: number[][] = goals.map(() => []);
  const parent: (number | undefined)[] = goals.map(() => undefined);
  goals.forEach(({ parents }, place) => {
    const above = parents.find((each) => each !== place && !hangsOn(each, place, parent));
    if (above === undefined) return;
    parent[place] = above;
    children[above]!.push(place);
  });
  const top = goals.reduce((least, { level }) => Math.min(least, level ?? Infinity), Infinity);
  const free = goals.flatMap((_, place) => (parent[place] === undefined ? [place] : []));
  // Without levels nothing says who should have had a parent: then those with something below them are the tops.
  const isTop = (place: number): boolean =>
    top === Infinity ? children[place]!.length > 0 : goals[place]!.level === top && goals[place]!.parents.length === 0;
  return { roots: free.filter(isTop), loose: free.filter((place) => !isTop(place)), children, parent };
}

/** Whether a goal stands, directly or not, under another one. */
function hangsOn(place: number, above: number, parent: readonly (number | undefined)[]): boolean {
  let current: number | undefined = place;
  while (current !== undefined && current !== above) current = parent[current];
  return current === above;
}

/** How many goals are below a goal, however far. */
export function countBelow(tree: ChainTree, place: number): number {
  return withBelow(tree, place).length - 1;
}

/** The worst that was found about a goal and all below it; null where nothing was. */
export function worstBelow({ goals }: GoalPicture, tree: ChainTree, place: number): Severity | null {
  const found = new Set(withBelow(tree, place).map((each) => goals[each]!.worst));
  return (['error', 'warning', 'information'] as const).find((severity) => found.has(severity)) ?? null;
}

function withBelow({ children }: ChainTree, place: number): readonly number[] {
  const all = [place];
  for (const each of all) for (const below of children[each]!) all.push(below);
  return all;
}
