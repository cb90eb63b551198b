import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook, type OpenedWorkbook } from '../../../src/check/open-workbook';
import { sameRows } from '../../../src/plan/same-rows';
import { checkPlan, recheckPlan } from '../../../src/rules/engine';
import type { CellWrite } from '../../../src/workbook/cell-write';
import { readXlsx } from '../../../src/workbook/xlsx/read-xlsx';
import { withWrites } from '../../../src/workbook/with-writes';

const SAMPLES = ['karlskoga-med-fel', 'katrineholm', 'trelleborg-med-fel', 'overtornea', 'egen-layout'];

function open(sample: string): OpenedWorkbook {
  const name = `${sample}.xlsx`;
  return openWorkbook(readXlsx(new Uint8Array(readFileSync(path.join('samples', name))), { name }));
}

/** What a reading says, without what it keeps for the next one. */
function said({ memory: _, ...opened }: OpenedWorkbook): Omit<OpenedWorkbook, 'memory'> {
  return opened;
}

const anyValue = fc.oneof(
  fc.constantFrom('', 'Socialnämnden', 'V1', '2027', 'driftram', '12 tkr', 'Nämndmål', -5, 0, 2027, 1000, true),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.string({ maxLength: 12 }),
);

describe('a reading after an edit', () => {
  const opened = SAMPLES.map(open);

  it('is the same with what the reading before remembers as without', () => {
    const edits = fc.record({
      book: fc.integer({ min: 0, max: opened.length - 1 }),
      steps: fc.array(
        fc.array(fc.record({ sheet: fc.nat(30), row: fc.nat(400), column: fc.nat(20), value: anyValue }), {
          minLength: 1,
          maxLength: 3,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(edits, ({ book, steps }) => {
        let before = opened[book]!;
        for (const step of steps) {
          const writes = step.map(({ sheet, row, column, value }): CellWrite => {
            const { name, rows, columnCount } = before.workbook.sheets[sheet % before.workbook.sheets.length]!;
            return { sheet: name, row: row % (rows.length + 2), column: column % (columnCount + 2), value };
          });
          const workbook = withWrites(before.workbook, writes);
          const after = openWorkbook(workbook, {}, before);
          const fresh = openWorkbook(workbook);
          if (!sameRows(said(after), said(fresh))) expect(said(after)).toEqual(said(fresh));
          before = after;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds the same as a full check', () => {
    const [book] = opened;
    const { plan, model, workbook } = book!;
    const run = checkPlan(plan, model!);
    for (const { anchor } of run.findings.filter((_, index) => index % 12 === 0)) {
      const changed = withWrites(workbook, [{ ...anchor, value: 'V1' }]);
      const again = recheckPlan(run, openWorkbook(changed, {}, book).plan);
      expect(again.findings).toEqual(checkPlan(openWorkbook(changed).plan, model!).findings);
    }
  });

  it('keeps the rows that did not change', () => {
    const before = open('karlskoga-med-fel');
    const [first, second] = before.plan.budget;
    const { sheet } = first!.source.block;
    const column = first!.source.block.range.left;
    const workbook = withWrites(before.workbook, [
      { sheet, row: first!.source.row, column, value: 'Tekniska nämnden' },
    ]);
    const after = openWorkbook(workbook, {}, before);
    expect(after.plan.budget[0]).not.toBe(first);
    expect(after.plan.budget[1]).toBe(second);
    expect(after.plan.goals[0]).toBe(before.plan.goals[0]);
  });
});
