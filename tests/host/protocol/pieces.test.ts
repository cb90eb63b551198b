import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellRange } from '../../../src/plan/cell';
import { movedRange } from '../../../workbench/host/addresses/moved-range';
import { absoluteAddress, fullAddress } from '../../../workbench/host/addresses/range-address';
import { readCells, splitAddress, splitList } from '../../../workbench/host/addresses/read-address';
import { cellText } from '../../../workbench/host/classes/range/cell-text';
import { fromR1C1, toR1C1 } from '../../../workbench/host/classes/range/r1c1';
import { rectangles } from '../../../workbench/host/classes/range/rectangles';
import { selectTree, type SelectTree } from '../../../workbench/host/protocol/select-tree';

describe('formulas in R1C1 form', () => {
  test.each([
    ['=A1+$C$1', 1, 1, '=R[-1]C[-1]+R1C3'],
    ['=SUM(B2:B9)', 9, 1, '=SUM(R[-8]C:R[-1]C)'],
    ['=$A:$A', 0, 0, '=C1'],
    ['=SUM(2:4)', 4, 0, '=SUM(R[-3]:R[-1])'],
    ['=\'R1C1\'!B2&"R1C1"', 1, 1, '=\'R1C1\'!RC&"R1C1"'],
    ['=tblRamar[Belopp]', 0, 0, '=tblRamar[Belopp]'],
  ])('%s in row %i, column %i', (formula, row, column, expected) => {
    expect(toR1C1(formula, row, column)).toBe(expected);
    expect(fromR1C1(expected, row, column)).toBe(formula);
  });

  test('there and back is the same for any cell', () => {
    const place = fc.record({ row: fc.nat(500), column: fc.nat(300), absolute: fc.tuple(fc.boolean(), fc.boolean()) });
    fc.assert(
      fc.property(place, fc.nat(500), fc.nat(300), ({ row, column, absolute }, atRow, atColumn) => {
        const address = fullAddress('S', { top: row, bottom: row, left: column, right: column }).slice(2);
        const [letters, digits] = [address.replace(/\d/g, ''), address.replace(/\D/g, '')];
        const formula = `=${absolute[0] ? '$' : ''}${letters}${absolute[1] ? '$' : ''}${digits}*2`;
        expect(fromR1C1(toR1C1(formula, atRow, atColumn), atRow, atColumn)).toBe(formula);
      }),
    );
  });

  test('what is no formula stays', () => {
    expect([toR1C1(12, 0, 0), toR1C1('A1', 0, 0), fromR1C1('R1C1', 0, 0)]).toEqual([12, 'A1', 'R1C1']);
  });
});

describe('addresses', () => {
  test.each([
    ['Ramar', 'Ramar!A1:B2', 'Ramar!$A$1:$B$2'],
    ['Mål 2027', "'Mål 2027'!A1:B2", "'Mål 2027'!$A$1:$B$2"],
    ["O'Brien", "'O''Brien'!A1:B2", "'O''Brien'!$A$1:$B$2"],
    ['B2', "'B2'!A1:B2", "'B2'!$A$1:$B$2"],
    ['2027', "'2027'!A1:B2", "'2027'!$A$1:$B$2"],
  ])('of the sheet %s', (name, full, absolute) => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    expect([fullAddress(name, range), absoluteAddress(name, range)]).toEqual([full, absolute]);
    expect(splitAddress(full)).toEqual({ sheetName: name, cells: 'A1:B2' });
  });

  test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1:B2:C3', 'Summa'])('%s is none', (text) => {
    expect(readCells(text)).toBeUndefined();
  });

  test('a list is cut at its commas, not in a name', () => {
    expect(splitList("A1, 'Mål, kort'!B2;C3")).toEqual(['A1', "'Mål, kort'!B2", 'C3']);
  });
});

describe('a kept range', () => {
  const range: CellRange = { top: 4, left: 2, bottom: 6, right: 3 };
  const rows = (top: number, bottom: number): CellRange => ({ top, bottom, left: 0, right: 16_383 });
  test.each<[string, CellRange, CellRange | undefined]>([
    ['RowInserted', rows(0, 1), { ...range, top: 6, bottom: 8 }],
    ['RowInserted', rows(5, 5), { ...range, bottom: 7 }],
    ['RowInserted', rows(7, 9), range],
    ['RowDeleted', rows(0, 1), { ...range, top: 2, bottom: 4 }],
    ['RowDeleted', rows(3, 5), { ...range, top: 3, bottom: 3 }],
    ['RowDeleted', rows(6, 9), { ...range, bottom: 5 }],
    ['RowDeleted', rows(4, 6), undefined],
    ['ColumnInserted', { top: 0, bottom: 9, left: 0, right: 0 }, { ...range, left: 3, right: 4 }],
    ['ColumnDeleted', { top: 0, bottom: 9, left: 2, right: 2 }, { ...range, right: 2 }],
  ])('%s at %j', (changeType, change, expected) => {
    expect(movedRange(range, change, changeType)).toEqual(expected);
  });
});

test('rectangles cover exactly the cells that were asked for', () => {
  const area: CellRange = { top: 0, left: 0, bottom: 5, right: 4 };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(29)), (cells) => {
      const wanted = new Set(cells);
      const found = rectangles(area, (row, column) => wanted.has(row * 5 + column)).flatMap((each) => {
        const inside: number[] = [];
        for (let row = each.top; row <= each.bottom; row++) {
          for (let column = each.left; column <= each.right; column++) inside.push(row * 5 + column);
        }
        return inside;
      });
      expect(found.sort((one, other) => one - other)).toEqual([...wanted].sort((one, other) => one - other));
    }),
  );
});

test.each([
  [1234.5, 'General', '1234.5'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-3, '0;(0)', '(3)'],
  [0.215, '0.0%', '21.5%'],
  [46387, 'yyyy-mm-dd', '2026-12-31'],
  [100, '0 "tkr"', '100 tkr'],
  ['text', '0.00', 'text'],
  [true, 'General', 'TRUE'],
])('%p as %s shows %s', (value, format, expected) => {
  expect(cellText(value, format)).toBe(expected);
});

test('a query is read as a tree', () => {
  const plain = (tree: SelectTree): object => ({
    ...(tree.all && { all: true }),
    ...Object.fromEntries([...tree.names].map(([key, named]) => [key, plain(named.tree)])),
  });
  expect(plain(selectTree({}))).toEqual({ all: true });
  expect(plain(selectTree({ Select: ['name', 'tables/name', 'tables/*'] }))).toEqual({
    name: {},
    tables: { all: true, name: {} },
  });
  expect(plain(selectTree({ Select: ['name'], Expand: ['tables'] }))).toEqual({ name: {}, tables: { all: true } });
  expect(plain(selectTree({ Select: ['tables/name'], Expand: ['tables'] }))).toEqual({ tables: { name: {} } });
});
