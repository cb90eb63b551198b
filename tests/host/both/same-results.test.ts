import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { HostCells } from '../../../workbench/host/engine';
import { attempt, everything, work } from './any-work';
import { OVER_ENGINES } from './over-engines';

type Sheet = Readonly<Record<string, unknown>> & { readonly cells: HostCells };

/** What both engines must agree on: ids are each engine's own. */
function comparable(sheets: unknown): unknown {
  return JSON.parse(
    JSON.stringify(sheets, (key, value: unknown) => (key === 'id' || key === 'sheet' ? undefined : value)),
  );
}

/** With the errors of the other engine in place of results: the engine in memory leaves a result alone that it cannot calculate. */
function withErrorsOf(own: unknown, other: unknown): unknown {
  return (own as readonly Sheet[]).map((sheet, at) => {
    const { types, values } = (other as readonly Sheet[])[at]!.cells;
    const isError = (row: number, column: number): boolean => types[row]?.[column] === 'Error';
    const cells = {
      ...sheet.cells,
      values: sheet.cells.values.map((row, r) => row.map((value, c) => (isError(r, c) ? values[r]![c]! : value))),
      types: sheet.cells.types.map((row, r) => row.map((type, c) => (isError(r, c) ? 'Error' : type))),
    };
    return { ...sheet, cells };
  });
}

test('whatever is done, both engines hold the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 5 }), async (works) => {
      const [memory, univer] = OVER_ENGINES.map(({ goalsEngine }) => goalsEngine());
      for (const each of works) {
        const done = [memory!, univer!].map((engine) => attempt(engine, each));
        expect(done[0]).toBe(done[1]);
        const [expected, found] = [await everything(memory!), await everything(univer!)];
        expect(comparable(found)).toEqual(comparable(withErrorsOf(expected, found)));
      }
    }),
    { numRuns: 20 },
  );
});
