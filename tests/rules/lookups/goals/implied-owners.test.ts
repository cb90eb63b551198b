import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { impliedOwners } from '../../../../src/rules/lookups/goals/implied-owners';

describe('the owners that rows without a reference may have had', () => {
  test.each([
    { name: 'between two rows of one owner it is that owner’s', rows: [[3], [], [3]], bare: [4], implied: [[1, [3]]] },
    { name: 'else a bare owner’s that stands between', rows: [[3], [], [6]], bare: [1, 4, 5, 9], implied: [[1, [4]]] },
    {
      name: 'as many bare owners as there are lost rows',
      rows: [[3], [], [], [6]],
      bare: [4, 5],
      implied: [
        [1, [4, 5]],
        [2, [4, 5]],
      ],
    },
    { name: 'with none between, either neighbour’s', rows: [[3], [], [6]], bare: [8], implied: [[1, [3, 6]]] },
    {
      name: 'at the ends of the table, what stands there',
      rows: [[], [2], []],
      bare: [0, 5],
      implied: [
        [0, [0]],
        [2, [5]],
      ],
    },
    { name: 'a row with an owner has lost nothing', rows: [[1], [2]], bare: [0], implied: [] },
    {
      name: 'where all is lost, the first bare ones',
      rows: [[], []],
      bare: [2, 4, 7],
      implied: [
        [0, [2, 4]],
        [1, [2, 4]],
      ],
    },
  ])('$name', ({ rows, bare, implied }) => {
    expect([...impliedOwners(rows, bare)]).toEqual(implied);
  });

  test('whatever the table, each lost row and no other gets owners that are its neighbours’ or bare', () => {
    const places = fc.array(fc.nat(20), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 12 }), fc.uniqueArray(fc.nat(20)), (rows, unsorted) => {
        const bare = unsorted.sort((a, b) => a - b);
        const known = new Set([...rows.flat(), ...bare]);
        const implied = impliedOwners(rows, bare);
        const lost = rows.flatMap((row, index) => (row.length === 0 ? [index] : []));
        expect([...implied.keys()]).toEqual(lost);
        for (const owners of implied.values()) for (const owner of owners) expect(known.has(owner)).toBe(true);
      }),
    );
  });
});
