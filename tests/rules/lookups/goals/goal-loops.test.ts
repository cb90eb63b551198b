import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { goalLoops } from '../../../../src/rules/lookups/goals/goal-loops';
import { goalChain } from '../../../../src/rules/lookups/goals/goals';
import { modelOf, planOf } from '../../harness';

/** The loops of goals 0, 1 … of which each hangs on the goals of these numbers. */
function loopsOf(parents: readonly (readonly number[])[]): number[][] {
  const rows = parents.map((above, index) => [
    `G${index}`,
    'Mål',
    `Mål ${index}`,
    above.map((each) => `G${each}`).join(';'),
  ]);
  const plan = planOf({ Mål: [['Mål-id', 'Nivå', 'Mål', 'Överordnat mål'], ...rows] });
  return goalLoops(goalChain(plan, modelOf('kommunallagen'))).map((loop) => loop.map(({ index }) => index));
}

/** The goals that a goal leads up to, itself only where it is above itself. */
function above(parents: readonly (readonly number[])[], start: number): Set<number> {
  const found = new Set(parents[start]);
  for (const each of found) for (const next of parents[each]!) found.add(next);
  return found;
}

describe('goalLoops', () => {
  test('finds exactly the groups of goals that are above each other', () => {
    const chains = fc
      .integer({ min: 1, max: 7 })
      .chain((count) =>
        fc.array(fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
      );
    fc.assert(
      fc.property(chains, (parents) => {
        const reach = parents.map((_, index) => above(parents, index));
        const expected = parents.flatMap((_, index) => {
          const group = parents
            .map((__, other) => other)
            .filter((other) => reach[index]!.has(other) && reach[other]!.has(index));
          return group[0] === index ? [group] : [];
        });
        expect(loopsOf(parents)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('a chain as long as the sheet is no trouble', () => {
    const count = 20_000;
    expect(
      loopsOf(Array.from({ length: count }, (_, index) => (index === 0 ? [count - 1] : [index - 1]))),
    ).toHaveLength(1);
  });
});
