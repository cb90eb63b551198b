import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WorkbookChange } from '../../../src/workbook/live-workbook';
import type { WorkbookEngine } from '../../../workbench/host/engine';
import { comparable } from './comparable';
import { runs } from '../../host/default-engine';
import { openInExcel } from './open-in-excel';
import { smallXlsx } from './small-book';

/** Something that a user does; what Excel refuses is not done. */
type Act = (engine: WorkbookEngine) => unknown;

const content = fc.oneof(
  fc.constantFrom(
    '',
    'text',
    '#REF!',
    '1 000',
    'SANT',
    "'=x",
    '=SUM(A1:C3)',
    "='Ramar 2027'!B3*2",
    '=INDIRECT("A1")',
    '=tblMål[[#Totals],[Värde]]',
  ),
  fc.integer({ min: -5, max: 5 }),
  fc.boolean(),
);
const sheetIndex = fc.nat({ max: 2 });
const small = fc.record({
  top: fc.nat({ max: 8 }),
  left: fc.nat({ max: 4 }),
  rows: fc.nat({ max: 2 }),
  columns: fc.nat({ max: 2 }),
});
const sheetOf = (engine: WorkbookEngine, index: number): string => engine.sheets()[index % engine.sheets().length]!.id;

const edit: fc.Arbitrary<Act> = fc
  .record({ sheet: sheetIndex, at: small, cells: fc.array(content, { minLength: 9, maxLength: 9 }) })
  .map(
    ({ sheet, at: { top, left, rows, columns }, cells }) =>
      (engine) =>
        engine.write(
          sheetOf(engine, sheet),
          { top, left, bottom: top + rows, right: left + columns },
          { content: Array.from({ length: rows + 1 }, (_, row) => cells.slice(row * 3, row * 3 + columns + 1)) },
        ),
  );
const shift: fc.Arbitrary<Act> = fc
  .record({
    sheet: sheetIndex,
    at: fc.nat({ max: 8 }),
    count: fc.nat({ max: 1 }),
    rows: fc.boolean(),
    insert: fc.boolean(),
  })
  .map(({ sheet, at, count, rows, insert }) => (engine) => {
    const range = rows
      ? { top: at, bottom: at + count, left: 0, right: 16_383 }
      : { top: 0, bottom: 1_048_575, left: at, right: at + count };
    if (insert) engine.insert(sheetOf(engine, sheet), range, rows ? 'Down' : 'Right');
    else engine.remove(sheetOf(engine, sheet), range, rows ? 'Up' : 'Left');
  });
const other: fc.Arbitrary<Act> = fc
  .record({ sheet: sheetIndex, at: small, what: fc.nat({ max: 7 }), name: fc.constantFrom('A', 'B b', 'Ö') })
  .map(({ sheet, at: { top, left, rows }, what, name }) => (engine) => {
    const id = sheetOf(engine, sheet);
    switch (what) {
      case 0:
        return engine.renameSheet(id, name);
      case 1:
        return engine.addSheet(name);
      case 2:
        return engine.deleteSheet(id);
      case 3:
        return engine.setRowsHidden(id, top, top + rows, left > 2);
      case 4:
        return engine.addTable(id, { top, left, bottom: top + rows + 1, right: left + 1 }, true);
      case 5:
        return engine.clear(id, { top, left, bottom: top + rows, right: left + 2 }, 'Contents');
      case 6:
        return engine.setVisibility(id, left > 2 ? 'Hidden' : 'Visible');
      default:
        return engine.undo();
    }
  });

/** Runs of acts; between them, the workbook is read again. */
const history = fc.array(
  fc.array(fc.oneof({ weight: 4, arbitrary: edit }, shift, other), { minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 5,
  },
);

test('after any changes, reading only what changed gives what a new reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (runs) => {
      const open = openInExcel(smallXlsx(), { name: 'bok.xlsx' });
      let workbook = await open.workbook.read();
      let changes: WorkbookChange[] = [];
      const stop = await open.workbook.watch((change) => changes.push(change));
      try {
        for (const acts of runs) {
          for (const act of acts) {
            try {
              act(open.engine);
            } catch (error) {
              expect((error as Error).name).toBe('EngineFault');
            }
          }
          await open.settled();
          const told = changes;
          changes = [];
          workbook = await open.workbook.reread(workbook, told);
          expect(comparable(workbook)).toEqual(comparable(await open.workbook.read()));
        }
      } finally {
        await stop();
        open.close();
      }
    }),
    { numRuns: runs(60) },
  );
}, 120_000);
