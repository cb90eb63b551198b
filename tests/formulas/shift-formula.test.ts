import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shiftFormula } from '../../src/formulas/shift-formula';

describe('filling a formula down and to the right', () => {
  test.each([
    ['A1', 'B3'],
    ['A1+B2*c3', 'B3+C4*D5'],
    ['$A$1+$A1+A$1', '$A$1+$A3+B$1'],
    ['SUM(A1:B2,$C$3:D4)', 'SUM(B3:C4,$C$3:E6)'],
    ['A1:INDEX(B:B,3)', 'B3:INDEX(C:C,3)'],
    ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
    ['SUM(1:1)+SUM($2:3)', 'SUM(3:3)+SUM($2:5)'],
    ['Blad1!A1+Blad2!A1', 'Blad1!B3+Blad2!B3'],
    ["'Mål A1'!A1&'it''s B2'!B2", "'Mål A1'!B3&'it''s B2'!C4"],
    ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
    ['tblMål[[#This Row],[A1]]+A1', 'tblMål[[#This Row],[A1]]+B3'],
    ["tblMål[A1 '[x']]+A1", "tblMål[A1 '[x']]+B3"],
    ['[1]Blad1!A1', '[1]Blad1!B3'],
    ["'[bok.xlsx]Blad 1'!A1", "'[bok.xlsx]Blad 1'!B3"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(B3,C:C,D:D)'],
    ['Mål1+Skatt_A1+A1_x+ABCD1+A0+A1048577', 'Mål1+Skatt_A1+A1_x+ABCD1+A0+A1048577'],
    ['XFE1+XFD1', 'XFE1+#REF!'],
    ['1E5+2.5*A1', '1E5+2.5*B3'],
    ['#REF!+A1', '#REF!+B3'],
    ['SUM(Jan:Mar!A1)', 'SUM(Jan:Mar!B3)'],
    ['IF(A1>1,TRUE,FALSE)', 'IF(B3>1,TRUE,FALSE)'],
    ['A1#+@B1', 'B3#+@C3'],
    ['{1,2;3,4}*A1%', '{1,2;3,4}*B3%'],
    ['A1:B2 B1:C3', 'B3:C4 C3:D5'],
    ['Ram!$A$1:A1', 'Ram!$A$1:B3'],
    ['', ''],
  ])('%s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  test('what leaves the sheet is a broken reference', () => {
    expect(shiftFormula('A1+B$1+$A2', -1, -1)).toBe('#REF!+A$1+$A1');
    expect(shiftFormula('A1:B2', -1, 0)).toBe('#REF!:B1');
  });

  const cell = fc.tuple(
    fc.boolean(),
    fc.integer({ min: 1, max: 600 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 5000 }),
  );
  const reference = cell.map(([fixedColumn, column, fixedRow, row]) => {
    const letters =
      column <= 26
        ? String.fromCharCode(64 + column)
        : String.fromCharCode(64 + Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
    return `${fixedColumn ? '$' : ''}${letters}${fixedRow ? '$' : ''}${row}`;
  });
  const piece = fc.oneof(
    reference,
    fc.constantFrom('SUM(', ')', '+', '"A1"', "'B 2'!", ',', ' ', 'tbl[A1]', '12', 'Ram_1'),
  );
  const formula = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('+'));

  test('not moved, a formula stays as it is; moved there and back, too; two moves are one', () => {
    fc.assert(
      fc.property(formula, fc.nat(300), fc.nat(300), fc.nat(300), (text, rows, columns, more) => {
        expect(shiftFormula(text, 0, 0)).toBe(text);
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
        expect(shiftFormula(shiftFormula(text, rows, columns), more, 0)).toBe(shiftFormula(text, rows + more, columns));
      }),
    );
  });

  test('any text is taken apart and put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
        expect(shiftFormula(text, 0, 0).toLowerCase()).toBe(text.toLowerCase()),
      ),
    );
  });
});
