import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { CellWrite } from '../../../src/workbook/cell-write';
import { readRemembered } from '../../../src/workbook/settings/read-remembered';
import { formatAt, formulaAt, valueAt, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { comparable } from './comparable';
import { openInExcel, type OpenInExcel } from './open-in-excel';
import { smallXlsx } from './small-book';

jest.setTimeout(60_000);

let open: OpenInExcel;
let before: WorkbookSnapshot;
beforeEach(async () => {
  open = openInExcel(smallXlsx(), { name: 'bok.xlsx' });
  before = await open.workbook.read();
  open.host.resetCounts();
});
afterEach(() => open.close());

const at = (sheet: string, row: number, column: number, value: CellWrite['value']): CellWrite => ({
  sheet,
  row,
  column,
  value,
});

/** What a cell holds now, and the code of its format. */
async function cell(
  sheet: string,
  row: number,
  column: number,
): Promise<readonly [unknown, string | undefined, string]> {
  const workbook = await open.workbook.read();
  const own = workbook.sheets.find(({ name }) => name === sheet)!;
  return [valueAt(own, row, column), formulaAt(own, row, column), formatAt(workbook, own, row, column).code];
}

const idOf = (name: string): string => open.engine.sheets().find((sheet) => sheet.name === name)!.id;

describe('write', () => {
  test.each<readonly [string, CellWrite['value']]>([
    ['a number', 12.5],
    ['a truth value', false],
    ['text', 'Ny text'],
    ['text that looks like a number', '1 234,50'],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a date', '2027-01-01'],
    ['text that looks like a month', 'mars 2027'],
    ['text that looks like a truth value', 'SANT'],
    ['text that looks like an error', '#REF!'],
    ['text with an apostrophe', "'citat"],
  ])('%s comes out as it was meant', async (_what, value) => {
    expect(await open.workbook.write([at('Annat', 1, 0, value)])).toMatchObject({ written: 1, refused: [] });
    expect(await cell('Annat', 1, 0)).toEqual([value, undefined, 'General']);
  });

  test('a number into a cell that shows numbers as text', async () => {
    open.engine.write(idOf('Annat'), { top: 0, left: 3, bottom: 0, right: 3 }, { formats: [['@']] });
    open.engine.write(idOf('Annat'), { top: 0, left: 3, bottom: 0, right: 3 }, { content: [['17']] });
    const { undo } = await open.workbook.write([at('Annat', 0, 3, 17)]);
    expect(await cell('Annat', 0, 3)).toEqual([17, undefined, 'General']);
    await undo();
    expect(await cell('Annat', 0, 3)).toEqual(['17', undefined, '@']);
  });

  test('a date gets its format, other cells keep theirs', async () => {
    const format = { code: 'yyyy-mm-dd', kind: 'date' } as const;
    await open.workbook.write([{ ...at('Annat', 2, 2, 46_388), format }, at('Ramar 2027', 3, 1, 46_400)]);
    expect(await cell('Annat', 2, 2)).toEqual([46_388, undefined, 'yyyy-mm-dd']);
    const [value, , code] = await cell('Ramar 2027', 3, 1);
    expect([value, code]).toEqual([46_400, formatAt(before, before.sheets[1]!, 3, 1).code]);
  });

  test('formulas, headers, unknown sheets and impossible values are left, the rest is written', async () => {
    const writes = [
      at('Mål', 0, 1, 'Rubrik'),
      at('Mål', 5, 2, 7),
      at('Mål', 1, 2, 11),
      at('Mål', 2, 2, Number.NaN),
      at('Finns inte', 0, 0, 1),
      at('Mål', 2_000_000, 0, 1),
      at('Mål', 3, 1, 'x'.repeat(32_768)),
    ];
    const { written, refused } = await open.workbook.write(writes);
    expect(written).toBe(1);
    expect(new Map(refused.map(({ write, reason }) => [writes.indexOf(write), reason]))).toEqual(
      new Map([
        [0, 'table-header'],
        [1, 'formula'],
        [3, 'not-a-number'],
        [4, 'no-sheet'],
        [5, 'outside'],
        [6, 'too-long'],
      ]),
    );
    expect(await cell('Mål', 1, 2)).toEqual([11, undefined, 'General']);
    expect(await cell('Mål', 5, 2)).toEqual([61, 'SUM(C2:C4)', 'General']);
  });

  test('many cells are written in one batch', async () => {
    const writes = Array.from({ length: 300 }, (_, row) => at('Annat', row, row % 3, row));
    expect((await open.workbook.write(writes)).written).toBe(300);
    const batches = open.host.log().filter(({ writes: count }) => count > 0);
    expect([open.host.counts().syncs, batches.length]).toEqual([3, 1]);
  });

  test('undo leaves nothing of it, and what was done later', async () => {
    const { undo } = await open.workbook.write([
      at('Annat', 0, 0, 'nytt'),
      at('Annat', 1, 0, 5),
      at('Annat', 4, 4, 'där inget stod'),
      { ...at('Annat', 2, 2, 1), format: { code: '0%', kind: 'percent' } },
      at('Ramar 2027', 4, 1, 'inget fel'),
    ]);
    await undo();
    expect(comparable(await open.workbook.read())).toEqual(comparable(before));
    const again = await open.workbook.write([at('Annat', 0, 0, 'nytt'), at('Annat', 1, 0, 'nytt')]);
    await open.workbook.write([at('Annat', 1, 0, 'senare')]);
    await again.undo();
    expect([(await cell('Annat', 0, 0))[0], (await cell('Annat', 1, 0))[0]]).toEqual(['Här står', 'senare']);
  });

  test('a protected sheet is named before anything is written', async () => {
    open.engine.protect(idOf('Annat'));
    const writing = open.workbook.write([at('Mål', 1, 2, 1), at('Annat', 0, 0, 'x')]);
    await expect(writing).rejects.toMatchObject({ code: 'protected-sheet', data: { sheet: 'Annat' } });
    expect(open.host.counts().writes).toBe(0);
  });
});

test('what is remembered is read again, takes the place of what was, and leaves other parts', async () => {
  open.engine.addXmlPart('<a xmlns="urn:annan">1</a>');
  const dismissals = [{ ruleId: 'r', key: 'k', reason: 'å <&>', function: 'controller', date: '2026-11-22' }];
  const mapping = { version: 1, blocks: [] } as never;
  await open.workbook.remember({ model: 'karlskoga', dismissals, mapping });
  await open.workbook.remember({ model: 'trelleborg', dismissals: [] });
  expect(readRemembered(await open.workbook.read()).remembered).toEqual({ model: 'trelleborg', dismissals: [] });
  await open.workbook.remember({ model: 'karlskoga', dismissals });
  expect(readRemembered(await open.workbook.read()).remembered).toEqual({ model: 'karlskoga', dismissals });
  expect(
    open.engine
      .xmlParts()
      .map(({ namespaceUri }) => namespaceUri)
      .sort(),
  ).toEqual(['urn:annan', 'urn:styrkoll:settings:1']);
});

describe('reveal', () => {
  test('selects the cell', async () => {
    expect(await open.workbook.reveal({ sheet: 'Ramar 2027', row: 2, column: 1 })).toBe('shown');
    expect(open.engine.activeSheet()).toBe(idOf('Ramar 2027'));
    expect(open.engine.selection().range).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  test.each<readonly [string, () => void]>([
    ['hidden-sheet', () => open.engine.setVisibility(idOf('Ramar 2027'), 'VeryHidden')],
    ['hidden-row', () => open.engine.setRowsHidden(idOf('Ramar 2027'), 2, 2, true)],
    ['hidden-column', () => open.engine.setColumnsHidden(idOf('Ramar 2027'), 1, 1, true)],
  ])('%s: says so, and shows it when asked to', async (hidden, hide) => {
    hide();
    const cellRef = { sheet: 'Ramar 2027', row: 2, column: 1 };
    expect(await open.workbook.reveal(cellRef)).toBe(hidden);
    expect(open.host.counts().writes).toBe(0);
    expect(await open.workbook.reveal(cellRef, { unhide: true })).toBe('shown');
    expect(await open.workbook.reveal(cellRef)).toBe('shown');
  });

  test('a sheet that is not there', async () => {
    expect(await open.workbook.reveal({ sheet: 'Nej', row: 0, column: 0 })).toBe('no-sheet');
  });
});
