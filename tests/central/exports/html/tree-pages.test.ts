import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalTree } from '../../../../src/central/exports/html/goal-tree';
import { treePages } from '../../../../src/central/exports/html/tree-pages';
import { chain } from './pictures';

/** A goal with `branches` below it, each with so many leaves. */
const branches = (...leaves: readonly number[]): ReturnType<typeof chain> => {
  const parents: number[][] = [[]];
  for (const count of leaves) {
    const branch = parents.push([0]) - 1;
    for (let leaf = 0; leaf < count; leaf++) parents.push([branch]);
  }
  return chain(...parents);
};

describe('the pages of a tree', () => {
  test('are broken between branches, and repeat the goals above', () => {
    const pages = treePages(goalTree(branches(4, 4, 4), Infinity), 6);
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [4, 8],
      [8, 12],
    ]);
    expect(pages.map(({ above }) => above.map(({ goals }) => goals[0]))).toEqual([[], [0], [0]]);
  });

  test('are broken inside a branch that is longer than a page', () => {
    const pages = treePages(goalTree(branches(10), Infinity), 6);
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 10],
    ]);
    expect(pages[1]!.above.map(({ goals }) => goals[0])).toEqual([0, 1]);
  });

  test('have no more rows than they may, and together every box once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 9 }), fc.integer({ min: 2, max: 8 }), (leaves, rows) => {
        const boxes = goalTree(branches(...leaves), Infinity);
        const pages = treePages(boxes, rows);
        expect(pages.flatMap((page) => page.boxes)).toEqual([...boxes].sort((a, b) => a.row - b.row));
        for (const { from, to } of pages) expect(to - from).toBeLessThanOrEqual(rows);
      }),
    );
  });
});
