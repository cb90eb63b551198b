import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frameLeft } from '../../src/figures/frame-left';

const bad = (argument: string): unknown =>
  expect.objectContaining({ messageId: 'input.not-a-number', data: { argument, seen: 'x' } });

describe('STYR.RAMUTRYMME', () => {
  const names = [['Barn- och utbildningsnämnden'], ['Socialnämnden'], [null]];
  const frames = [
    [100, 110],
    [200, 210],
    [null, null],
  ];

  test('what is left, by committee and year', () => {
    const budgetNames = [
      ['socialnämnden '],
      ['BARN– OCH UTBILDNINGSNÄMNDEN'],
      ['Socialnämnden'],
      ['Kulturnämnden'],
      [''],
    ];
    const budget = [
      [150, 220],
      ['90 kr', null],
      [25.5, 0],
      [7, 7],
      [9, 9],
    ];
    expect(frameLeft(names, frames, budgetNames, budget)).toEqual([
      [10, 110],
      [24.5, -10],
      ['', ''],
    ]);
  });

  test('names across have their years down, on either side', () => {
    expect(
      frameLeft(
        [['A', 'B']],
        [
          [10, 20],
          [30, 40],
        ],
        [['B'], ['A']],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toEqual([
      [7, 19],
      [26, 38],
    ]);
    expect(frameLeft('A', 10, [['A'], ['A']], [[1], [2]])).toEqual([[7]]);
    expect(frameLeft('A', [[10], [20]], 'A', [[1, 2]])).toEqual([[9], [18]]);
  });

  test('an amount that is wrong spoils only its committee’s year', () => {
    expect(
      frameLeft(
        [['A'], ['B']],
        [
          ['x', 10],
          [10, 10],
        ],
        [['A'], ['B']],
        [
          [1, 1],
          [1, 'x'],
        ],
      ),
    ).toEqual([
      [bad('ram_belopp'), 9],
      [9, bad('budget_belopp')],
    ]);
  });

  test('a committee with two frames is told so, the others are not touched', () => {
    const twice = expect.objectContaining({ messageId: 'RAMUTRYMME.twice', data: { committee: 'A', rows: [1, 3] } });
    expect(frameLeft([['A'], ['B'], ['a']], [[1], [2], [3]], 'B', 1)).toEqual([
      [twice],
      [1],
      [expect.objectContaining({ messageId: 'RAMUTRYMME.twice' })],
    ]);
  });

  test('a frame without a name, and a name that is an error, say so', () => {
    expect(frameLeft([[null], [{ code: '#REF!' }]], [[5], [5]], 'A', 1)).toEqual([
      [expect.objectContaining({ messageId: 'input.missing', data: { argument: 'ram_nämnd' } })],
      [expect.objectContaining({ messageId: 'input.cell-error' })],
    ]);
  });

  test.each([
    [[['A'], ['B']], [[1]], 'A', 1, 'ram_nämnd', 'input.shape'],
    ['A', [[1, 2]], [['A'], ['B']], [[1, 2]], 'budget_nämnd', 'input.shape'],
    ['A', [[1, 2]], [['A'], ['B']], [[1], [2]], 'budget_belopp', 'RAMUTRYMME.years'],
  ])('%p %p, %p %p: %s is wrong', (frameNames, amounts, budgetNames, budget, argument, messageId) => {
    expect(() => frameLeft(frameNames, amounts, budgetNames, budget)).toThrow(
      expect.objectContaining({ argument, messageId }),
    );
  });

  test('the order of the budget’s rows does not matter, and sums are exact', () => {
    const row = fc.tuple(fc.constantFrom('A', 'B', 'c'), fc.integer({ min: -1e11, max: 1e11 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
        const left = (each: typeof rows): unknown =>
          frameLeft(
            [['A'], ['B']],
            [[0], [0]],
            each.map(([name]) => [name]),
            each.map(([, ore]) => [ore / 100]),
          );
        const sumOf = (name: string): number => rows.reduce((sum, [each, ore]) => sum + (each === name ? ore : 0), 0);
        expect(left(rows)).toEqual([[-sumOf('A') / 100 + 0], [-sumOf('B') / 100 + 0]]);
        expect(left([...rows].reverse())).toEqual(left(rows));
      }),
    );
  });
});
