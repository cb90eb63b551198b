import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalTree, type TreeBox } from '../../../../src/central/exports/html/goal-tree';
import type { GoalPicture } from '../../../../src/central/exports/findings/plan-pictures';
import { chain, goal } from './pictures';

/** Each box as `goals@row,column<parent`. */
const drawn = (picture: GoalPicture, limit = Infinity): string[] =>
  goalTree(picture, limit).map(
    ({ goals, row, column, parent }: TreeBox) =>
      `${goals.join('+')}@${row},${column}${parent ? `<${parent.goals.join('+')}` : ''}`,
  );

describe('the goal tree', () => {
  test('puts a goal on the row of its first child, and the others below', () => {
    expect(drawn(chain([], [0], [1], [1], [0]))).toEqual(['0@0,0', '1@0,1<0', '2@0,2<1', '3@1,2<1', '4@2,1<0']);
  });

  test.each<[string, GoalPicture, string[]]>([
    ['no goals at all', { levels: [], goals: [] }, []],
    ['a goal with two parents stands under the first', chain([], [], [1, 0]), ['0@0,0', '1@1,0', '2@1,1<1']],
    ['goals in a loop are opened at the first', chain([2], [0], [1]), ['0@0,0', '1@0,1<0', '2@0,2<1']],
    [
      'a goal of an unknown level stands right of its parent',
      { levels: ['V', 'N'], goals: [goal(), goal({ level: null, parents: [0] }), goal({ level: null })] },
      ['0@0,0', '1@0,1<0', '2@1,0'],
    ],
    [
      'a goal on its parent’s level has a row of its own',
      { levels: ['V', 'N'], goals: [goal({ level: 1 }), goal({ level: 1, parents: [0] })] },
      ['0@0,1', '1@1,1<0'],
    ],
  ])('%s', (_what, picture, expected) => {
    expect(drawn(picture)).toEqual(expected);
  });

  test('folds the leaves beyond the limit, those without findings first, and never a single one', () => {
    const picture = chain([], [0], [0], [0], [0]);
    const withFinding = { ...picture, goals: picture.goals.with(4, { ...picture.goals[4]!, worst: 'error' as const }) };
    expect(drawn(withFinding, 2)).toEqual(['0@0,0', '1@0,1<0', '4@1,1<0', '2+3@2,1<0']);
    expect(drawn(withFinding, 3)).toHaveLength(5);
  });

  test('shows every goal once, however they hang together, each row begun by one box', () => {
    const parents = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(parents, fc.nat(4), (lists, limit) => {
        const legal = lists.map((list, index) => list.filter((parent) => parent < lists.length && parent !== index));
        const boxes = goalTree(chain(...legal), limit);
        expect(boxes.flatMap(({ goals }) => goals).sort((a, b) => a - b)).toEqual(legal.map((_, index) => index));
        const places = boxes.map(({ row, column }) => `${row},${column}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  test('is drawn of a chain as long as a sheet', () => {
    const long = chain(...Array.from({ length: 20_000 }, (_, index) => (index === 0 ? [] : [index - 1])));
    expect(goalTree({ ...long, levels: ['a', 'b'] }, 5)).toHaveLength(20_000);
  });

  test('is drawn of more goals under one than a call can take arguments', () => {
    const goals = Array.from({ length: 200_000 }, (_, index) => goal({ parents: index === 0 ? [] : [0] }));
    expect(goalTree({ levels: ['a', 'b'], goals }, Infinity)).toHaveLength(200_000);
  });
});
