import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WorkbookChange } from '../../../src/workbook/live-workbook';
import { formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { comparable } from './comparable';
import { openInExcel, type OpenInExcel } from './open-in-excel';
import { smallXlsx } from './small-book';

let open: OpenInExcel;
let changes: WorkbookChange[];
let before: WorkbookSnapshot;
let stop: () => Promise<void>;

beforeEach(async () => {
  open = openInExcel(smallXlsx(), { name: 'bok.xlsx' });
  before = await open.workbook.read();
  changes = [];
  stop = await open.workbook.watch((change) => changes.push(change));
  open.host.resetCounts();
});
afterEach(async () => {
  await stop();
  open.close();
});

/** The id of a sheet. */
const id = (name: string): string => open.engine.sheets().find((sheet) => sheet.name === name)!.id;
const cell = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
const sheet = (workbook: WorkbookSnapshot, name: string): SheetSnapshot =>
  workbook.sheets.find((each) => each.name === name)!;

/** Reads again after the user did something, and makes sure that it is what a new reading gives. */
async function reread(): Promise<{ readonly after: WorkbookSnapshot; readonly syncs: number }> {
  await open.settled();
  open.host.resetCounts();
  const after = await open.workbook.reread(before, changes);
  const { syncs, cleanups } = open.host.counts();
  expect(comparable(after)).toEqual(comparable(await open.workbook.read()));
  return { after, syncs: syncs + cleanups };
}

describe('one edited cell', () => {
  test('costs one round trip, and brings the formulas along that look at it', async () => {
    open.engine.write(id('Mål'), cell(2, 2), { content: [[25]] });
    const { after, syncs } = await reread();
    expect(syncs).toBe(1);
    expect(valueAt(sheet(after, 'Mål'), 2, 2)).toBe(25);
    expect(valueAt(sheet(after, 'Ramar 2027'), 2, 1)).toBe(130);
  });

  test('leaves all other sheets and rows the objects that they were', async () => {
    open.engine.write(id('Mål'), cell(1, 1), { content: [['Tryggare kommun']] });
    const { after } = await reread();
    expect(after.sheets.map((each, index) => each === before.sheets[index])).toEqual([false, true, true]);
    expect(sheet(after, 'Mål').rows.map((row, index) => row === before.sheets[0]!.rows[index])).toEqual(
      [true, false, true, true, undefined, true].map((same) => same ?? true),
    );
  });

  test('that got the value it had leaves everything as it was', async () => {
    open.engine.write(id('Mål'), cell(2, 2), { content: [[20]] });
    const { after } = await reread();
    after.sheets.forEach((each, index) => expect(each).toBe(before.sheets[index]));
  });
});

describe('reads again what became of the workbook', () => {
  test.each<readonly [string, () => unknown, number]>([
    [
      'a paste over many cells',
      () =>
        open.engine.write(
          id('Annat'),
          { top: 1, left: 0, bottom: 2, right: 2 },
          {
            content: [
              [1, 'två', true],
              ['', null, '#N/A'],
            ],
          },
        ),
      1,
    ],
    [
      'a cleared row at the end',
      () => open.engine.clear(id('Annat'), { top: 2, left: 0, bottom: 2, right: 2 }, 'Contents'),
      1,
    ],
    ['a value far below', () => open.engine.write(id('Annat'), cell(400, 3), { content: [['längst ner']] }), 1],
    ['a new formula', () => open.engine.write(id('Annat'), cell(0, 2), { content: [["='Ramar 2027'!B3+1"]] }), 1],
    [
      'a row typed below a table, which grows',
      () => open.engine.write(id('Mål'), { top: 4, left: 0, bottom: 4, right: 0 }, { content: [['F4']] }),
      1,
    ],
    ['a changed header', () => open.engine.write(id('Mål'), cell(0, 1), { content: [['Målformulering']] }), 1],
    ['inserted rows', () => open.engine.insert(id('Mål'), { top: 1, left: 0, bottom: 2, right: 16_383 }, 'Down'), 5],
    ['deleted rows', () => open.engine.remove(id('Mål'), { top: 2, left: 0, bottom: 2, right: 16_383 }, 'Up'), 5],
    [
      'inserted columns',
      () => open.engine.insert(id('Mål'), { top: 0, left: 1, bottom: 1_048_575, right: 1 }, 'Right'),
      5,
    ],
    [
      'a deleted column',
      () => open.engine.remove(id('Ramar 2027'), { top: 0, left: 0, bottom: 1_048_575, right: 0 }, 'Left'),
      5,
    ],
    ['a renamed sheet', () => open.engine.renameSheet(id('Mål'), 'Målen'), 3],
    ['a deleted sheet', () => open.engine.deleteSheet(id('Mål')), 3],
    ['a new sheet', () => open.engine.addSheet('Ny'), 3],
    ['a hidden sheet', () => open.engine.setVisibility(id('Annat'), 'Hidden'), 3],
    ['a moved sheet', () => open.engine.moveSheet(id('Annat'), 0), 3],
    ['hidden rows', () => open.engine.setRowsHidden(id('Mål'), 2, 3, true), 5],
    ['a new table', () => open.engine.addTable(id('Annat'), { top: 0, left: 0, bottom: 2, right: 2 }, true), 3],
    ['a table that went', () => open.engine.deleteTable(open.engine.tables()[0]!.id, true), 3],
    [
      'a co-author’s edit',
      () =>
        open.engine.as({ source: 'Remote', trigger: 'Unknown' }, () =>
          open.engine.write(id('Mål'), cell(3, 2), { content: [[31]] }),
        ),
      1,
    ],
  ])('%s', async (_what, act, most) => {
    act();
    const { syncs } = await reread();
    expect(changes).not.toEqual([]);
    expect(syncs).toBeLessThanOrEqual(most);
  });

  test('a resized table, of which Excel tells nobody, with the next edit on its sheet', async () => {
    open.engine.resizeTable(open.engine.tables()[0]!.id, { top: 0, left: 0, bottom: 2, right: 2 });
    open.engine.write(id('Mål'), cell(6, 0), { content: [['Not']] });
    const { after, syncs } = await reread();
    expect(sheet(after, 'Mål').tables[0]!.range.bottom).toBe(2);
    expect(syncs).toBe(1);
  });

  test('undo', async () => {
    open.engine.write(id('Mål'), cell(2, 2), { content: [[25]] });
    open.engine.undo();
    const { after } = await reread();
    expect(valueAt(sheet(after, 'Mål'), 2, 2)).toBe(20);
    expect(formulaAt(sheet(after, 'Mål'), 5, 2)).toBe('SUM(C2:C4)');
  });

  test('a change that tells of a sheet which is no longer there', async () => {
    open.engine.deleteSheet(id('Annat'));
    changes = [{ kind: 'cells', sheet: 'Annat', range: cell(0, 0) }];
    await reread();
  });
});

test('no changes ask Excel for nothing', async () => {
  expect(await open.workbook.reread(before, [])).toBe(before);
  expect(open.host.counts().syncs).toBe(0);
});

test('nothing is told any more after watching has stopped', async () => {
  await stop();
  open.engine.write(id('Mål'), cell(2, 2), { content: [[25]] });
  await open.settled();
  expect(changes).toEqual([]);
  expect(open.host.held().events).toBe(0);
});
