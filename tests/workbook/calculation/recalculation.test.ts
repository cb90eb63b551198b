import { describe, expect, test } from '@jest/globals';
import { a1, parseA1 } from '../../../src/plan/cell';
import { Recalculation } from '../../../src/workbook/calculation/recalculation';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** A cell, or a formula with the result that is stored beside it. */
type Cell = CellValue | readonly [formula: string, stored: CellValue];

function sheet(name: string, rows: readonly (readonly Cell[])[], tables: readonly TableSnapshot[] = []): SheetSnapshot {
  const parts = (cell: Cell): readonly [string | undefined, CellValue] =>
    Array.isArray(cell) ? (cell as readonly [string, CellValue]) : [undefined, cell as CellValue];
  return {
    name,
    visibility: 'visible',
    rows: rows.map((row) => ({
      values: row.map((cell) => parts(cell)[1]),
      formulas: row.map((cell) => parts(cell)[0]),
    })),
    columnCount: Math.max(...rows.map((row) => row.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables,
    validations: [],
  };
}

function book(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    name: 'x',
    date1904: false,
    formats: [{ code: 'General', kind: 'general' }],
    sheets,
    names: [],
    customXml: [],
  };
}

/** The new results after values were written into cells of the first sheet. */
function after(
  workbook: WorkbookSnapshot,
  cells: Readonly<Record<string, string | number>>,
  skip?: ReadonlySet<string>,
): Record<string, unknown> {
  const first = workbook.sheets[0]!.name;
  const writes = Object.entries(cells).map(([address, value]) => ({ sheet: first, ...parseA1(address)!, value }));
  return Object.fromEntries(
    new Recalculation(workbook)
      .after(writes, skip)
      .map((write) => [write.sheet === first ? a1(write) : `${write.sheet}!${a1(write)}`, write.value]),
  );
}

describe('one formula over A1:A3, which hold 1, 2 and the text 3', () => {
  test.each<[formula: string, stored: CellValue, result: number | undefined]>([
    ['SUM(A1:A3)', 3, 6],
    ['SUM(A1,A2:A3,-1)*2', 4, 10],
    ['SUM(A:A)', 3, 6],
    ['SUBTOTAL(109,A1:A3)', 3, 6],
    ['A1+A2-10%', 2.9, undefined],
    ['MAX(A1:A3)-MIN(A1:A3)', 1, 2],
    ['ROUND(SUM(A1:A3)/8,1)', 0.4, 0.8],
    ['ABS(0-SUM(A1:A3))', 3, 6],
    ['IFERROR(SUM(A1:A3),0)', 3, 6],
    ['A1*A3', { error: '#VALUE!' }, 3],
    ['A2/A3', { error: '#VALUE!' }, 2 / 3],
    ['SUM(A1:A3)', 99, undefined],
    ['SUM(A1:A3)', null, undefined],
    ['AVERAGE(A1:A3)', 1.5, undefined],
    ['SUM(Annan!A1:A3)', 3, undefined],
    ['SUM([1]Blad!A1:A3)', 3, undefined],
    ['A1&A3', '13', undefined],
  ])('%s, stored %j', (formula, stored, result) => {
    const workbook = book(sheet('Blad', [[1, [formula, stored]], [2], ['3']]));
    const results = after(workbook, { A3: 3 });
    expect(results).toEqual(result === undefined ? {} : { B1: expect.closeTo(result, 12) });
  });
});

describe('formulas that go into each other', () => {
  test('on several sheets, in any order', () => {
    const workbook = book(
      sheet('Ett', [[1, ['Två!A1*2', 6]], [2], [['SUM(A1:A2)', 3]]]),
      sheet('Två', [
        [
          ['Ett!A3', 3],
          ['Ett!B1+A1', 9],
        ],
      ]),
    );
    expect(after(workbook, { A1: 5 })).toEqual({ A3: 7, 'Två!A1': 7, B1: 14, 'Två!B1': 21 });
  });

  test('what cannot be calculated keeps its result, and so does what it goes into', () => {
    const workbook = book(sheet('Ett', [[1, ['NOW()+A1', 46_000], ['B1+1', 46_001], ['A1+1', 2]]]));
    expect(after(workbook, { A1: 5 })).toEqual({ D1: 6 });
  });

  test('a formula that is to be left alone is left, and so is what it goes into', () => {
    const workbook = book(sheet('Ett', [[1, ['A1+1', 2], ['B1+1', 3]]]));
    expect(after(workbook, { A1: 5 }, new Set(['Ett!B1']))).toEqual({});
  });

  test('in a circle they come to an end', () => {
    const workbook = book(sheet('Ett', [[1, ['C1+A1', 0], ['B1', 0]]]));
    expect(() => after(workbook, { A1: 5 })).not.toThrow();
  });

  test('a long chain is no matter of the stack', () => {
    const rows = Array.from({ length: 20_000 }, (_, row): readonly Cell[] => [
      1,
      row === 0 ? ['A1', 1] : [`B${row}+A${row + 1}`, row + 1],
    ]);
    const results = after(book(sheet('Ett', rows)), { A19000: 2 });
    expect(results['B19001']).toBe(19_002);
  });
});

describe('conditions', () => {
  const rows = (formula: string, stored: number): SheetSnapshot =>
    sheet('Ramar', [
      ['KS', 'Drift', 10, [formula, stored]],
      ['KS', 'Investering', 1],
      ['BUN', 'drift', '20'],
    ]);

  test.each<[formula: string, stored: number, result: number | undefined]>([
    ['SUMIF(B1:B3,"Drift",C1:C3)', 10, 30],
    ['SUMIF(B1:B3,B1,C1:C3)', 10, 30],
    ['SUMIFS(C1:C3,B1:B3,"Drift",A1:A3,"BUN")', 0, 20],
    ['SUMIFS(C1:C3,B1:B3,"Drift",A1:A3,"KS")', 10, undefined],
    ['SUMIF(C1:C3,">5")', 10, undefined],
    ['SUMIF(B1:B3,"D*",C1:C3)', 10, undefined],
  ])('%s', (formula, stored, result) => {
    expect(after(book(rows(formula, stored)), { C3: 20 })).toEqual(result === undefined ? {} : { D1: result });
  });
});

describe('tables', () => {
  const table: TableSnapshot = {
    name: 'tblRamar',
    range: { top: 0, left: 0, bottom: 3, right: 2 },
    headerRows: 1,
    totalRows: 1,
    columns: ['Nämnd', '2027', '2028'],
  };
  const rows: readonly (readonly Cell[])[] = [
    ['Nämnd', '2027', '2028'],
    ['KS', '1', ['[@2027]*2', { error: '#VALUE!' }]],
    ['BUN', 2, ['tblRamar[[#This Row],[2027]]*2', 4]],
    ['Summa', ['SUBTOTAL(109,[2027])', 2], ['SUM(tblRamar[2028])', { error: '#VALUE!' }]],
    [
      null,
      ['tblRamar[[#Totals],[2027]]', 2],
      ['SUM(tblRamar[2030])', 0],
      ['SUM(tblRamar[[#Data],[#Totals],[2027]])', 4],
    ],
    [null, null, ['tblRamar[@2027]', 9]],
  ];

  test('structured references', () => {
    expect(after(book(sheet('Ramar', rows, [table])), { B2: 1 })).toEqual({ C2: 2, B4: 3, C4: 6, B5: 3, D5: 6 });
  });
});
