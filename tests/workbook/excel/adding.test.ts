import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { MarkedCell, ReportSheet } from '../../../src/workbook/live-workbook';
import { valueAt, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
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

const idOf = (name: string): string => open.engine.sheets().find((sheet) => sheet.name === name)!.id;
const formats = (name: string) => open.engine.conditionalFormats(idOf(name));
const marked = (sheet: string, row: number, column: number, severity: MarkedCell['severity']): MarkedCell => ({
  cell: { sheet, row, column },
  severity,
});

describe('marks', () => {
  const cells = [
    marked('Mål', 1, 1, 'error'),
    marked('Mål', 2, 1, 'error'),
    marked('Mål', 2, 1, 'information'),
    marked('Mål', 3, 2, 'warning'),
    marked('Annat', 0, 0, 'information'),
  ];

  test('stand on their cells alone, and change nothing but their looks', async () => {
    expect(await open.workbook.mark(cells)).toBe(4);
    expect(
      formats('Mål')
        .map(({ ranges }) => ranges)
        .flat(),
    ).toHaveLength(2);
    expect(formats('Mål').every(({ bold, underline }) => bold === true && underline !== 'None')).toBe(true);
    expect(comparable(await open.workbook.read())).toEqual(comparable(before));
  });

  test('take the place of earlier ones, and go without trace', async () => {
    const own = open.engine.addConditionalFormat(idOf('Mål'), [{ top: 0, left: 0, bottom: 9, right: 9 }], 'Custom');
    open.engine.setConditionalFormat(own.id, { formula: '=$A1="F1"' });
    await open.workbook.mark(cells);
    await open.workbook.mark(cells.slice(0, 1));
    expect(formats('Mål')).toHaveLength(2);
    expect(formats('Annat')).toEqual([]);
    expect(await open.workbook.unmark()).toBe(1);
    expect(formats('Mål').map(({ id, formula }) => [id, formula])).toEqual([[own.id, '=$A1="F1"']]);
    expect(await open.workbook.unmark()).toBe(0);
  });

  test('many are few formats, made in one batch', async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => marked('Annat', index * 2, index % 5, 'warning'));
    expect(await open.workbook.mark(many)).toBe(4_000);
    expect(formats('Annat').length).toBeLessThan(10);
    expect(open.host.log().filter(({ writes }) => writes > 0)).toHaveLength(1);
  });

  test.each([
    ['protected-sheet', 'Annat'],
    ['no-sheet', 'Nej'],
  ])('%s is said before anything is marked', async (code, sheet) => {
    open.engine.protect(idOf('Annat'));
    await expect(open.workbook.mark([...cells, marked(sheet, 0, 0, 'error')])).rejects.toMatchObject({
      code,
      data: { sheet },
    });
    expect(formats('Mål')).toEqual([]);
  });
});

describe('the report sheet', () => {
  const report: ReportSheet = {
    name: 'Styrkoll',
    title: 'Fynd',
    linkHeader: 'Cell',
    headers: ['Regel', 'Vad'],
    lines: [
      { cell: { sheet: 'Ramar 2027', row: 2, column: 1 }, texts: ['frame/exceeded', '=inte en formel'] },
      { cell: { sheet: 'Mål', row: 1, column: 0 }, texts: ['chain/x', '12'] },
    ],
  };
  const names = (): readonly string[] => open.engine.sheets().map(({ name }) => name);

  test('has a line and a link for each finding', async () => {
    await open.workbook.writeReport(report);
    const sheet = (await open.workbook.read()).sheets.find(({ name }) => name === 'Styrkoll')!;
    const texts = sheet.rows.flatMap((row) => (row ? [row.values] : []));
    expect(texts).toEqual([
      ['Fynd'],
      ['Cell', 'Regel', 'Vad'],
      ['Ramar 2027!B3', 'frame/exceeded', '=inte en formel'],
      ['Mål!A2', 'chain/x', '12'],
    ]);
    expect(open.engine.look(idOf('Styrkoll'), 3, 0).hyperlink).toMatchObject({ documentReference: "'Ramar 2027'!B3" });
  });

  test('is made anew as a whole, and taken away', async () => {
    await open.workbook.writeReport(report);
    await open.workbook.writeReport({ ...report, lines: [] });
    expect(names()).toEqual(['Mål', 'Ramar 2027', 'Annat', 'Styrkoll']);
    expect(valueAt((await open.workbook.read()).sheets[3]!, 3, 0)).toBeNull();
    expect(await open.workbook.removeReport()).toBe(true);
    expect(comparable(await open.workbook.read())).toEqual(comparable(before));
    expect(await open.workbook.removeReport()).toBe(false);
  });

  test('never takes the place of a sheet of the user’s own', async () => {
    open.engine.addSheet('Styrkoll');
    await open.workbook.writeReport(report);
    expect(names()).toEqual(['Mål', 'Ramar 2027', 'Annat', 'Styrkoll', 'Styrkoll (2)']);
    await open.workbook.removeReport();
    expect(names()).toEqual(['Mål', 'Ramar 2027', 'Annat', 'Styrkoll']);
  });
});

describe('insertion', () => {
  test('takes the sheets that are not there yet', async () => {
    const rows = [['Nämnd'], ['KS']];
    const table = { name: 'tblNy', top: 0, left: 0, columns: ['Nämnd'], dataRows: 1 };
    const sheets = [
      { name: 'annat', rows },
      { name: 'Organisation', rows, tables: [table] },
    ];
    expect(await open.workbook.insertSheets({ sheets })).toEqual(['Organisation']);
    const after = await open.workbook.read();
    expect(after.sheets.map(({ name }) => name)).toEqual(['Mål', 'Ramar 2027', 'Annat', 'Organisation']);
    expect(after.sheets[3]!.tables.map(({ name }) => name)).toEqual(['tblNy']);
    expect(await open.workbook.insertSheets({ sheets })).toEqual([]);
  });

  test('adds columns to a table', async () => {
    const lastHeader = { sheet: 'Mål', row: 0, column: 2 };
    await open.workbook.insertColumns({ sheet: 'Mål', table: 'tblMål', lastHeader, headers: ['Ansvarig', '2027'] });
    const [sheet] = (await open.workbook.read()).sheets;
    expect(sheet!.tables[0]!.columns).toEqual(['Mål-id', 'Mål', 'Värde', 'Ansvarig', '2027']);
  });

  test('adds columns beside a range, and moves what stands there', async () => {
    const insert = (headers: readonly string[]) =>
      open.workbook.insertColumns({
        sheet: 'Ramar 2027',
        lastHeader: { sheet: 'Ramar 2027', row: 0, column: 0 },
        headers,
      });
    await insert(['Kod']);
    const [, sheet] = (await open.workbook.read()).sheets;
    expect(sheet!.rows[0]!.values).toEqual(['Nämnd', 'Kod', 'Ram']);
    expect(valueAt(sheet!, 1, 2)).toBe(60);
  });

  test.each([
    ['no-sheet', 'Nej'],
    ['protected-sheet', 'Annat'],
  ])('%s', async (code, sheet) => {
    open.engine.protect(idOf('Annat'));
    const columns = { sheet, lastHeader: { sheet, row: 0, column: 0 }, headers: ['x'] };
    await expect(open.workbook.insertColumns(columns)).rejects.toMatchObject({ code, data: { sheet } });
  });
});
