import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { relativeFormula } from '../../src/formulas/relative-formula';
import { shiftFormula } from '../../src/formulas/shift-formula';

describe('relativeFormula', () => {
  test.each([
    ['SUM(C2:C9)', 9, 2, 'SUM(R[-8]C[0]:R[-1]C[0])'],
    ['$C$2+C$3', 9, 3, 'R2C3+R3C[-1]'],
    ['SUM( C2 , "a b" )', 1, 2, 'SUM(R[0]C[0],"a b")'],
    ["'Ram 1'!C2", 1, 2, "'Ram 1'!R[0]C[0]"],
  ])('%s in row %i, column %i', (formula, row, column, expected) => {
    expect(relativeFormula(formula, row, column)).toBe(expected);
  });

  test('is the same for a formula wherever it is copied', () => {
    const formulas = fc.constantFrom('SUM(D10:D20)', '$D$10*E10', 'ROUND(D10*1.02,0)', 'SUM(D:D)-E$4', 'tbl[2027]+D10');
    const steps = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(formulas, steps, steps, (formula, rows, columns) => {
        const copied = shiftFormula(formula, rows, columns);
        expect(relativeFormula(copied, 30 + rows, 3 + columns)).toBe(relativeFormula(formula, 30, 3));
      }),
    );
  });

  test('tells formulas apart that read other cells', () => {
    expect(relativeFormula('C2', 4, 2)).not.toBe(relativeFormula('C3', 4, 2));
    expect(relativeFormula('C2', 4, 2)).not.toBe(relativeFormula('$C$2', 4, 2));
  });
});
