import { describe, expect, test } from '@jest/globals';
import { readRangeAddress } from '../../src/workbook/range-address';
import { rangeWorkbook } from '../../src/workbook/range-workbook';

describe('the address of a range', () => {
  test.each<[string, string | undefined, string]>([
    ['Mål!A1:F20', 'Mål', '0,0–19,5'],
    ['Mål!$C$5', 'Mål', '4,2–4,2'],
    ["'Mål 2027'!B3:F6", 'Mål 2027', '2,1–5,5'],
    ['Mål 2027!B3:F6', 'Mål 2027', '2,1–5,5'],
    ["'Kalle''s blad'!A1", "Kalle's blad", '0,0–0,0'],
    ["'[Bok 1.xlsx]Mål'!A1", 'Mål', '0,0–0,0'],
    ['[Bok1.xlsx]Mål!A1', 'Mål', '0,0–0,0'],
    ['Mål!B:D', 'Mål', '0,1–1048575,3'],
    ['Mål!3:5', 'Mål', '2,0–4,16383'],
    ['A1:F20', undefined, ''],
    ['Mål!', undefined, ''],
    ['!A1', undefined, ''],
    ['Mål!tblMål', undefined, ''],
    ['', undefined, ''],
  ])('%p', (text, sheet, corners) => {
    const address = readRangeAddress(text);
    expect(address?.sheet).toBe(sheet);
    if (!address) return;
    const { top, left, bottom, right } = address.range;
    expect(`${top},${left}–${bottom},${right}`).toBe(corners);
  });
});

describe('the workbook of ranges', () => {
  test('has each value in its own cell, ranges of one sheet side by side', () => {
    const workbook = rangeWorkbook([
      {
        address: 'Mål!B2:C3',
        values: [
          ['a', ''],
          [null, 1],
        ],
      },
      { address: 'Mål!E3', values: [[true]] },
      { values: [['fri']] },
    ]);
    expect(
      workbook.sheets.map(({ name, rows, columnCount }) => [name, rows.map((row) => row?.values), columnCount]),
    ).toEqual([
      ['Mål', [undefined, [null, 'a', null], [null, null, 1, null, true]], 5],
      ['3', [['fri']], 1],
    ]);
  });
});
