import { describe, expect, test } from '@jest/globals';
import { treeMove, typedRow, type TreeMove, type TreeRow } from '../../../taskpane/parts/tree-list-keys';
import { heirOf } from '../../../taskpane/parts/use-heir';

const row = (key: string, more: Partial<TreeRow> = {}): TreeRow => ({
  key,
  level: 1,
  position: 1,
  siblings: 1,
  ...more,
});
const ROWS = [
  row('a', { isOpen: true }),
  row('a-details', { parent: 'a', isPassive: true }),
  row('a1', { parent: 'a', isOpen: false }),
  row('a2', { parent: 'a' }),
  row('b', { isOpen: true }),
  row('b-details', { parent: 'b', isPassive: true }),
];

describe('the keys of a tree', () => {
  test.each<[string, number, TreeMove | undefined]>([
    ['ArrowDown', 0, { to: 2 }],
    ['ArrowDown', 4, undefined],
    ['ArrowUp', 2, { to: 0 }],
    ['ArrowUp', 0, undefined],
    ['Home', 4, { to: 0 }],
    ['End', 0, { to: 4 }],
    ['PageDown', 0, { to: 4 }],
    ['PageUp', 4, { to: 0 }],
    ['ArrowRight', 2, { open: true }],
    ['ArrowRight', 0, { to: 2 }],
    ['ArrowRight', 3, undefined],
    ['ArrowRight', 4, undefined],
    ['ArrowLeft', 0, { open: false }],
    ['ArrowLeft', 3, { to: 0 }],
    ['ArrowLeft', 2, { to: 0 }],
    [' ', 0, { open: false }],
    [' ', 3, undefined],
    ['x', 0, undefined],
  ])('%s on row %i', (key, at, expected) => {
    expect(treeMove(key, ROWS, at)).toEqual(expected);
  });

  test('typed letters go to the next row that begins with them, round from the end', () => {
    const texts = ['Äldre', 'Barn', 'barn och unga', 'Barnen', 'Cykel', 'Barn'];
    const typed = (text: string, at: number): number => typedRow(text, ROWS, at, (index) => texts[index]!);
    expect(typed('b', 0)).toBe(2);
    expect(typed('b', 3)).toBe(2);
    expect(typed('barn', 2)).toBe(2);
    expect(typed('ä', 4)).toBe(0);
    expect(typed('q', 0)).toBe(-1);
  });

  test.each<[string, string, string[], string | undefined]>([
    ['to the next', 'b', ['a', 'c'], 'c'],
    ['past others that are gone', 'b', ['a', 'd'], 'd'],
    ['to the one before, at the end', 'd', ['a', 'b'], 'b'],
    ['nowhere when all is gone', 'b', [], undefined],
    ['nowhere from what was never there', 'x', ['a'], undefined],
  ])('the place of a row that is gone goes %s', (_, gone, now, expected) => {
    expect(heirOf(gone, ['a', 'b', 'c', 'd'], new Set(now))).toBe(expected);
  });
});
