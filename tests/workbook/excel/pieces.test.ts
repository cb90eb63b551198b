import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WorkbookFault } from '../../../src/workbook/live-workbook';
import { areasOfAddress } from '../../../src/workbook/excel/areas-of-address';
import { toFault } from '../../../src/workbook/excel/excel-fault';
import { isMarkRule, markRule } from '../../../src/workbook/excel/marking/mark-rule';
import { markedAreas } from '../../../src/workbook/excel/marking/marked-areas';
import { joined, nextBlocks } from '../../../src/workbook/excel/reading/next-blocks';
import { rowsOf, type WantedArea } from '../../../src/workbook/excel/reading/wanted-area';
import { freeSheetName } from '../../../src/workbook/excel/report/report-sign';

const ROW_END = 16_383;
const COLUMN_END = 1_048_575;

describe('areasOfAddress', () => {
  test.each([
    ['A1', [[0, 0, 0, 0]]],
    ['Blad1!B2:C4', [[1, 1, 3, 2]]],
    [
      "'Mål, 2027'!A1:B1,'d''år'!$D$4",
      [
        [0, 0, 0, 1],
        [3, 3, 3, 3],
      ],
    ],
    ['C:E', [[0, 2, COLUMN_END, 4]]],
    ['5:9', [[4, 0, 8, ROW_END]]],
    [
      'A1:A2, B7',
      [
        [0, 0, 1, 0],
        [6, 1, 6, 1],
      ],
    ],
    ['', []],
    ['#REF!', []],
  ])('%s', (address, expected) => {
    expect(areasOfAddress(address).map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(expected);
  });
});

describe('toFault', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large'],
    ['ApiNotFound', 'too-old'],
    ['SomethingNew', 'unknown'],
  ])('%s is %s', (code, expected) => {
    const fault = toFault(Object.assign(new Error('Excels egna ord'), { code })) as WorkbookFault;
    expect(fault).toBeInstanceOf(WorkbookFault);
    expect(fault.code).toBe(expected);
    expect(JSON.stringify(fault.data)).toContain(`${code}: Excels egna ord`);
  });

  test('what is no error of Excel’s stays what it is', () => {
    const [own, other] = [new WorkbookFault('no-sheet'), new TypeError('fel')];
    expect([toFault(own), toFault(other), toFault(undefined)]).toEqual([own, other, undefined]);
    expect(toFault(own)).toBe(own);
  });
});

describe('blocks', () => {
  const area = fc
    .record({
      sheet: fc.constantFrom('A', 'B', 'C'),
      top: fc.nat(50),
      rows: fc.integer({ min: 1, max: 90 }),
      bytesPerRow: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ sheet, top, rows, bytesPerRow }): WantedArea => {
      return {
        sheet,
        range: { top, bottom: top + rows - 1, left: 0, right: 3 },
        bytesPerRow,
        isMeasured: false,
        withHidden: false,
      };
    });

  test('take every row once, and never more than an answer holds', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), fc.integer({ min: 1, max: 20_000 }), (areas, budget) => {
        const rowsIn = (some: readonly WantedArea[]): number => some.reduce((sum, each) => sum + rowsOf(each), 0);
        let waiting: readonly WantedArea[] = areas;
        let rows = 0;
        while (waiting.length > 0) {
          const { taken, left } = nextBlocks(waiting, budget);
          expect(rowsIn(taken)).toBeGreaterThan(0);
          expect(rowsIn(taken) + rowsIn(left)).toBe(rowsIn(waiting));
          const bytes = taken.reduce((sum, each) => sum + rowsOf(each) * each.bytesPerRow, 0);
          if (rowsIn(taken) > 1) expect(bytes).toBeLessThanOrEqual(budget + taken[0]!.bytesPerRow);
          rows += rowsIn(taken);
          waiting = left;
        }
        expect(rows).toBe(rowsIn(areas));
      }),
    );
  });

  test('that were cut are put together again', () => {
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 20_000 }), (whole, budget) => {
        const { taken, left } = nextBlocks([whole], budget);
        expect(joined([...left, ...taken])).toEqual([whole]);
      }),
    );
  });
});

test('marks know themselves, and no others', () => {
  expect((['error', 'warning', 'information'] as const).map((severity) => isMarkRule(markRule(severity)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['=N("annat")=0', '=TRUE', 'styrkoll', undefined].map(isMarkRule)).toEqual([false, false, false, false]);
});

test('addresses of marks stay as short as Excel takes them', () => {
  const cells = Array.from({ length: 5_000 }, (_, row) => ({
    cell: { sheet: 'A', row: row * 2, column: 700 },
    severity: 'error' as const,
  }));
  const areas = markedAreas(cells);
  expect(Math.max(...areas.map(({ address }) => address.length))).toBeLessThan(8_192);
  expect(areas.flatMap(({ address }) => areasOfAddress(address))).toHaveLength(5_000);
});

test.each([
  ['Styrkoll', [], 'Styrkoll'],
  ['Styrkoll', ['styrkoll', 'Styrkoll (2)'], 'Styrkoll (3)'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
])('a free name for %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});
