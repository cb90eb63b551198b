import { describe, expect, it } from '@jest/globals';
import type { CellValue, Finding, NumberFormat } from '../../../src/index';
import { copyName } from '../../../taskpane/file-mode/copy-name';
import { isWorkbookName, pickedFiles } from '../../../taskpane/file-mode/picked-file';
import { cellMarks } from '../../../taskpane/file-mode/sheet/cell-marks';
import { columnWidths } from '../../../taskpane/file-mode/sheet/column-widths';
import { nextCell } from '../../../taskpane/file-mode/sheet/next-cell';
import { shownCell } from '../../../taskpane/file-mode/sheet/shown-cell';

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ').replace('−', '-');

describe('shownCell', () => {
  it.each<[CellValue, NumberFormat['kind'], string, string, string]>([
    [null, 'general', 'General', '', ''],
    ['Mål', 'general', 'General', 'Mål', 'Mål'],
    [true, 'general', 'General', 'SANT', 'TRUE'],
    [{ error: '#REF!' }, 'general', 'General', '#REF!', '#REF!'],
    [1234.5, 'general', 'General', '1234,5', '1234.5'],
    [0.1 + 0.2, 'general', 'General', '0,3', '0.3'],
    [1234567, 'number', '#,##0', '1 234 567', '1,234,567'],
    [1234.5, 'number', '0.00', '1234,50', '1234.50'],
    [-1234.5, 'number', '#,##0.0;[Red]-#,##0.0', '-1 234,5', '-1,234.5'],
    [1900, 'number', '#,##0 "tkr.0"', '1 900', '1,900'],
    [0.725, 'percent', '0%', '73 %', '73 %'],
    [0.725, 'percent', '0.0%', '72,5 %', '72.5 %'],
    [46357, 'date', 'yyyy-mm-dd', '2026-12-01', '2026-12-01'],
    [-5, 'date', 'yyyy-mm-dd', '-5', '-5'],
    [0.75, 'time', 'hh:mm', '18:00', '18:00'],
  ])('%j as %s %s is %s, in English %s', (value, kind, code, sv, en) => {
    expect(plain(shownCell(value, { code, kind }, false, 'sv'))).toBe(sv);
    expect(plain(shownCell(value, { code, kind }, false, 'en'))).toBe(en);
  });
});

describe('nextCell', () => {
  const size = { rows: 100, columns: 10, page: 20 };
  const from = { row: 50, column: 5 };
  it.each<[string, boolean, number, number]>([
    ['ArrowDown', false, 51, 5],
    ['ArrowUp', false, 49, 5],
    ['ArrowLeft', false, 50, 4],
    ['ArrowRight', false, 50, 6],
    ['ArrowDown', true, 99, 5],
    ['ArrowRight', true, 50, 9],
    ['PageDown', false, 70, 5],
    ['PageUp', false, 30, 5],
    ['Home', false, 50, 0],
    ['Home', true, 0, 0],
    ['End', true, 99, 9],
  ])('%s (Ctrl %s) leads to row %i, column %i', (key, ctrlKey, row, column) =>
    expect(nextCell(from, { key, ctrlKey }, size)).toEqual({ row, column }),
  );

  it('never leaves the sheet, and leaves other keys alone', () => {
    expect(nextCell({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)).toEqual({ row: 0, column: 0 });
    expect(nextCell(from, { key: 'Tab', ctrlKey: false }, size)).toBeUndefined();
  });
});

describe('cellMarks', () => {
  it('keeps the worst of each cell', () => {
    const finding = (severity: Finding['severity'], row: number): Finding =>
      ({ severity, anchor: { sheet: 'Mål', row, column: 0 } }) as Finding;
    const marks = cellMarks([
      finding('information', 1),
      finding('error', 1),
      finding('warning', 1),
      finding('warning', 2),
    ]);
    expect([...marks.get('Mål')!]).toEqual([
      ['1 0', 'error'],
      ['2 0', 'warning'],
    ]);
  });
});

describe('columnWidths', () => {
  it('follows the longest of what is there, within limits', () => {
    const rows = [{ values: ['x', 'y', null] }, undefined, { values: ['x', 'y', null] }];
    const lengths = [2, 1000, 50];
    const widths = columnWidths({ rows, columnCount: 3 }, (_, column) => lengths[column]!);
    expect(widths).toEqual([64, 280, 64]);
  });
});

describe('files', () => {
  it.each([
    ['a.xlsx', true],
    ['A.XLSM', true],
    ['a.xls', false],
    ['a.csv', false],
    ['xlsx', false],
  ])('%s: a workbook is %s', (name, is) => expect(isWorkbookName(name)).toBe(is));

  it('takes of a folder the workbooks, of chosen files all but leftovers', () => {
    const file = (name: string, webkitRelativePath = ''): File => ({ name, webkitRelativePath }) as File;
    const picked = pickedFiles([
      file('a.xlsx'),
      file('b.docx'),
      file('~$a.xlsx'),
      file('c.xlsx', 'mapp/c.xlsx'),
      file('d.docx', 'mapp/d.docx'),
      file('.e.xlsx', 'mapp/.e.xlsx'),
    ]);
    expect(picked.map(({ path }) => path)).toEqual(['a.xlsx', 'b.docx', 'mapp/c.xlsx']);
  });

  it.each([
    ['budget.xlsx', 'budget (Styrkoll).xlsx'],
    ['budget.v2.xlsm', 'budget.v2 (Styrkoll).xlsm'],
    ['budget', 'budget (Styrkoll)'],
  ])('the copy of %s is %s', (name, copy) => expect(copyName(name)).toBe(copy));
});
