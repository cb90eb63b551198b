import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readStyrplan } from '../../src/central/read-styrplan';
import { toStyrplan } from '../../src/central/to-styrplan';
import { writeStyrplan } from '../../src/central/write-styrplan';
import { anyPlan, contentOf } from './arbitrary-plan';
import { CONTEXT } from './context';

describe('plan → styrplan → text → plan', () => {
  it('loses nothing of any plan, and the document follows the schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const read = await readStyrplan(writeStyrplan(await toStyrplan(plan, CONTEXT)));
        expect(contentOf(read.plan)).toEqual(contentOf(plan));
        expect(read.digest.matches).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('gives every row back its cells, so that the same document comes of the plan again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const document = await toStyrplan(plan, CONTEXT);
        const { plan: again } = await readStyrplan(JSON.stringify(document));
        expect(await toStyrplan(again, CONTEXT)).toEqual(document);
      }),
      { numRuns: 150 },
    );
  });
});
