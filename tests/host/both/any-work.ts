import fc from 'fast-check';
import { EngineFault } from '../../../workbench/host/engine';
import { a1Range } from '../../../src/plan/cell';
import { range } from '../memory/engine-of';
import type { TestedEngine } from './over-engines';

const small = fc.record({ row: fc.nat({ max: 7 }), column: fc.nat({ max: 4 }) });
const cell = small.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column }));
/** Where no formula of the workbook looks: a circle comes to whatever an engine makes of it. */
const beside = fc.nat({ max: 7 }).map((row) => ({ top: row, bottom: row, left: 6, right: 6 }));
const area = fc.tuple(small, small).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
}));
const wholeRows = fc.nat({ max: 7 }).map((row) => range(`${row + 1}:${row + 1}`));
const content = fc.oneof(fc.integer({ min: -99, max: 99 }), fc.constantFrom('', 'text', '2027-01-01'));
const formula = fc.constantFrom('=B2+1', '=SUM(tblMål[Belopp])', '=Mål!A1');

/** Something that a user or an add-in does; a counterexample shows its words. */
type Work = (engine: TestedEngine, sheet: string) => void;

function said(words: string, does: Work): Work {
  return Object.assign(does, { [fc.toStringMethod]: () => words });
}

/** Anything that a user or an add-in does to a workbook. */
export const work: fc.Arbitrary<Work> = fc.oneof(
  fc
    .oneof(fc.tuple(cell, content), fc.tuple(beside, formula))
    .map(([at, typed]) =>
      said(`write ${typed} in ${a1Range(at)}`, (engine, sheet) => engine.write(sheet, at, { content: [[typed]] })),
    ),
  area.map((at) => said(`clear ${a1Range(at)}`, (engine, sheet) => engine.clear(sheet, at, 'All'))),
  fc
    .tuple(fc.oneof(area, wholeRows), fc.constantFrom('Down' as const, 'Right' as const))
    .map(([at, shift]) => said(`insert ${a1Range(at)} ${shift}`, (engine, sheet) => engine.insert(sheet, at, shift))),
  fc
    .tuple(fc.oneof(area, wholeRows), fc.constantFrom('Up' as const, 'Left' as const))
    .map(([at, shift]) => said(`remove ${a1Range(at)} ${shift}`, (engine, sheet) => engine.remove(sheet, at, shift))),
  area.map((at) => said(`merge ${a1Range(at)}`, (engine, sheet) => engine.merge(sheet, at))),
  area.map((at) => said(`bold ${a1Range(at)}`, (engine, sheet) => engine.setLook(sheet, at, { bold: true }))),
  area.map((at) => said(`table ${a1Range(at)}`, (engine, sheet) => void engine.addTable(sheet, at, true))),
  fc
    .nat({ max: 5 })
    .map((row) => said(`hide row ${row + 1}`, (engine, sheet) => engine.setRowsHidden(sheet, row, row, true))),
  fc.constant(
    said('rename', (engine, sheet) => engine.renameSheet(sheet, `${engine.sheets()[0]!.name.slice(0, 20)}x`)),
  ),
  fc.constant(said('delete sheet', (engine, sheet) => engine.deleteSheet(sheet))),
  fc.constant(said('add table row', (engine) => engine.addTableRows(engine.tables()[0]?.id ?? '', [['M9', 1, 2]]))),
  fc.constant(said('add table column', (engine) => engine.addTableColumn(engine.tables()[0]?.id ?? '', 'Ny', 1))),
);

/** All that can be read from an engine whose formulas have their results. */
export async function everything(engine: TestedEngine): Promise<unknown> {
  await engine.settle();
  return engine.sheets().map((sheet) => ({
    ...sheet,
    cells: engine.read(sheet.id, range('A1:L20')),
    used: engine.usedRange(sheet.id, false),
    merges: engine.merges(sheet.id),
    hidden: Array.from({ length: 20 }, (_, row) => engine.isRowHidden(sheet.id, row)),
    tables: engine.tables(),
    names: engine.names(),
    looks: Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => engine.look(sheet.id, row, column)),
    ),
  }));
}

/** Does it, unless Excel would refuse it. @returns whether it was done */
export function attempt(engine: TestedEngine, doIt: Work): boolean {
  try {
    doIt(engine, engine.sheets()[0]!.id);
    return true;
  } catch (error) {
    if (error instanceof EngineFault) return false;
    throw error;
  }
}
