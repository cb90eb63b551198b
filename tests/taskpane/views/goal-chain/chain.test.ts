import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chainLayout, openedAtFirst } from '../../../../taskpane/views/goal-chain/chain-layout';
import { chainRows, goalKey, LOOSE } from '../../../../taskpane/views/goal-chain/chain-rows';
import { chainTree, countBelow, worstBelow } from '../../../../taskpane/views/goal-chain/chain-tree';
import { nodeMove } from '../../../../taskpane/views/goal-chain/node-move';
import { chain } from '../../../central/exports/html/pictures';
import type { GoalPicture } from '../../../../src/central/exports/findings/plan-pictures';

const OPEN = { folded: new Set<string>(), chosen: undefined };
const all = (): boolean => true;

/** Levels as the last argument says, by goal. */
function leveled(picture: GoalPicture, levels: readonly number[]): GoalPicture {
  return { ...picture, goals: picture.goals.map((goal, place) => ({ ...goal, level: levels[place]! })) };
}

describe('the chain as a tree', () => {
  test('puts each goal once under the first of its parents', () => {
    const tree = chainTree(chain([], [0], [0], [1, 2]));
    expect(tree.roots).toEqual([0]);
    expect(tree.children).toEqual([[1, 2], [3], [], []]);
    expect(tree.loose).toEqual([]);
  });

  test('keeps the goals apart that hang on nothing though they should', () => {
    const tree = chainTree(leveled(chain([], [0], []), [0, 1, 1]));
    expect([tree.roots, tree.loose]).toEqual([[0], [2]]);
  });

  test.each([
    ['itself', [[0]]],
    ['each other', [[1], [0]]],
    ['each other in a ring', [[2], [0], [1]]],
  ])('lets goals loose that hang on %s', (_, parents) => {
    const tree = chainTree(
      leveled(
        chain(...parents),
        parents.map(() => 1),
      ),
    );
    expect([...tree.roots, ...tree.loose].length).toBe(1);
  });

  test('tells how many are below, and the worst among them', () => {
    const picture = chain([], [0], [1]);
    const tree = chainTree(picture);
    const goals = picture.goals.map((goal, place) => ({ ...goal, worst: place === 2 ? ('warning' as const) : null }));
    expect(countBelow(tree, 0)).toBe(2);
    expect(worstBelow({ ...picture, goals }, tree, 0)).toBe('warning');
    expect(worstBelow(picture, tree, 0)).toBeNull();
  });

  test('holds every goal exactly once, whatever hangs on what', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 10, maxLength: 10 }), (parents) => {
        const picture = chain(...parents);
        const rows = chainRows(picture, chainTree(picture), OPEN);
        const places = rows.flatMap((row) => (row.kind === 'goal' ? [row.place] : []));
        expect(places.sort((a, b) => a - b)).toEqual(picture.goals.map((_, place) => place));
      }),
    );
  });
});

describe('the rows of the chain', () => {
  const picture = leveled(chain([], [0], [1], []), [0, 1, 2, 2]);
  const tree = chainTree(picture);
  const shown = (view: Parameters<typeof chainRows>[2]) =>
    chainRows(picture, tree, view).map((row) => (row.kind === 'goal' ? row.place : row.kind));

  test('are all there, the loose ones last under their heading', () => {
    expect(shown(OPEN)).toEqual([0, 1, 2, 'loose', 3]);
  });

  test('leave out what is folded, and hold the details of the chosen goal', () => {
    expect(shown({ folded: new Set([goalKey(picture, 1), LOOSE]), chosen: 1 })).toEqual([0, 1, 'details', 'loose']);
  });

  test('show what is looked for with what is above it, folded or not', () => {
    const view = { folded: new Set([goalKey(picture, 0)]), chosen: undefined, wants: (place: number) => place === 2 };
    expect(shown(view)).toEqual([0, 1, 2]);
    const context = chainRows(picture, tree, view).map((row) => row.kind === 'goal' && row.isContext);
    expect(context).toEqual([true, true, false]);
  });

  test('take a chain of thousands of goals, each on the one before', () => {
    const deep = leveled(chain([], ...Array.from({ length: 2_000 }, (_, index) => [index])), [0]);
    expect(chainRows(deep, chainTree(deep), OPEN)).toHaveLength(2_001);
  });
});

describe('the drawing of the chain', () => {
  test('has a column a level and no two goals in one place', () => {
    const picture = chain([], [0], [0], [1], [1], [2]);
    const { goals, columns } = chainLayout(picture, chainTree(picture), all);
    expect(columns).toBe(3);
    const places = goals.map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(goals.length);
    expect(goals.map(({ place, column }) => [place, column]).sort()).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
      [5, 2],
    ]);
  });

  test('draws further parents as lines of another kind', () => {
    const picture = chain([], [0], [0], [1, 2]);
    const { links } = chainLayout(picture, chainTree(picture), all);
    expect(links).toContainEqual({ above: 1, below: 3, isExtra: false });
    expect(links).toContainEqual({ above: 2, below: 3, isExtra: true });
  });

  test('leaves out what is folded in, and counts it', () => {
    const picture = chain([], [0], [0], [1]);
    const { goals } = chainLayout(picture, chainTree(picture), (place) => place === 0);
    expect(goals.map(({ place, hidden }) => [place, hidden]).sort()).toEqual([
      [0, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  test('puts the goals that hang on nothing below the chain', () => {
    const picture = leveled(chain([], [0], []), [0, 1, 1]);
    const { goals, looseFrom, rows } = chainLayout(picture, chainTree(picture), all);
    expect(looseFrom).toBeGreaterThan(goals.find(({ place }) => place === 0)!.row);
    expect(goals.find(({ place }) => place === 2)!.row).toBe(looseFrom);
    expect(rows).toBeGreaterThan(looseFrom!);
  });

  test('no goals are drawn on top of each other, whatever hangs on what', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(11), { maxLength: 2 }), { minLength: 12, maxLength: 12 }), (parents) => {
        const picture = chain(...parents);
        const { goals } = chainLayout(picture, chainTree(picture), all);
        goals.forEach((one, index) =>
          goals.slice(index + 1).forEach((other) => {
            if (one.column === other.column) expect(Math.abs(one.row - other.row)).toBeGreaterThanOrEqual(0.99);
          }),
        );
      }),
    );
  });

  test('opens a small chain wholly and a large one only as far as it can be seen', () => {
    const small = chain([], [0], [1]);
    expect([...openedAtFirst(chainTree(small))].sort()).toEqual([0, 1]);
    const large = chain(
      [],
      ...Array.from({ length: 10 }, () => [0]),
      ...Array.from({ length: 200 }, (_, n) => [1 + (n % 10)]),
    );
    expect([...openedAtFirst(chainTree(large))]).toEqual([0]);
  });

  test.each([
    ['ArrowRight', 0, 1],
    ['ArrowLeft', 3, 1],
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, undefined],
    ['End', 3, 4],
    ['x', 0, undefined],
  ])('%s from goal %i goes to %p', (key, from, to) => {
    const picture = chain([], [0], [0], [1], [2]);
    const tree = chainTree(picture);
    expect(nodeMove(key, from, chainLayout(picture, tree, all), tree)).toBe(to);
  });
});
