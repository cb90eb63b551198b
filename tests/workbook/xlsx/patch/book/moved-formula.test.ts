import { expect, test } from '@jest/globals';
import { AxisMap } from '../../../../../src/workbook/xlsx/patch/book/axis-map';
import { movedFormula } from '../../../../../src/workbook/xlsx/patch/book/moved-formula';

const same = new AxisMap();
const moves = new Map([
  ['budget', { name: 'Budget 2', rows: same.inserted(2, [{ from: -1, length: 1 }]), columns: same.removed(4, 1).map }],
  ['borta', null],
]);

test.each([
  ['Budget!$A$1:$B$9', "'Budget 2'!$A$1:$B$10"],
  ["'Budget'!C3", "'Budget 2'!C4"],
  ['Budget!E1', "'Budget 2'!#REF!"],
  ['Budget!B:F', "'Budget 2'!B:E"],
  ['Budget!2:5', "'Budget 2'!2:6"],
  ['Borta!A1+1', '#REF!+1'],
  ['Annan!A9&"Budget!A9"', 'Annan!A9&"Budget!A9"'],
  ["'[1]Budget'!A9", "'[1]Budget'!A9"],
  ['[1]Budget!A9', '[1]Budget!A9'],
  ['A9', 'A9'],
])('%s becomes %s', (before, after) => {
  expect(movedFormula(before, undefined, moves)).toBe(after);
});

test('a reference without a sheet is to the own one', () => {
  expect(movedFormula('SUM(A1:A9)', 'Budget', moves)).toBe('SUM(A1:A10)');
});
