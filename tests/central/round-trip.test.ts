import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findModel } from '../../src/models/built-in-models';
import { checkPlan } from '../../src/rules/engine';
import type { Plan } from '../../src/plan/plan';
import { cellOf, firstCell, type Sourced } from '../../src/plan/source';
import { TABLE_KEYS, type TableKey } from '../../src/central/document-fields';
import { readStyrplan } from '../../src/central/read-styrplan';
import { toStyrplan } from '../../src/central/to-styrplan';
import { writeStyrplan } from '../../src/central/write-styrplan';
import { anyPlan, contentOf, sourceFields } from './arbitrary-plan';
import { CONTEXT } from './context';
import { examplePlan } from './example-document';

/** Where a row and each of its fields stand. */
function addressesOf(table: TableKey, row: Sourced): unknown {
  return [firstCell(row), ...sourceFields(table).map((field) => cellOf(row, field))];
}

describe('plan → styrplan → text → plan', () => {
  it('loses nothing of any plan, and the document follows the schema', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const read = await readStyrplan(writeStyrplan(await toStyrplan(plan, CONTEXT)));
        expect(contentOf(read.plan)).toEqual(contentOf(plan));
        expect(read.digest.matches).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives every row back its cells, so that the same document comes of the plan again', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const document = await toStyrplan(plan, CONTEXT);
        const { plan: again } = await readStyrplan(JSON.stringify(document));
        expect(await toStyrplan(again, CONTEXT)).toEqual(document);
        for (const table of TABLE_KEYS)
          expect(again[table].map((row) => addressesOf(table, row))).toEqual(
            plan[table].map((row) => addressesOf(table, row)),
          );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('leaves every finding at its cell', async () => {
    const example = examplePlan();
    const [frame] = example.frames;
    const plan: Plan = {
      ...example,
      measures: [],
      frames: [...example.frames, { ...frame!, source: { ...frame!.source, row: 9 } }],
    };
    const model = findModel('karlskoga')!;
    const before = checkPlan(plan, model).findings;
    const { plan: again } = await readStyrplan(writeStyrplan(await toStyrplan(plan, CONTEXT)));
    expect(before.length).toBeGreaterThan(2);
    expect(checkPlan(again, model).findings).toEqual(before);
  });
});
